import { type ContinuingEducation, type TrainingCost, webAddress } from '@imh/core';
import { plainName } from '../draft/level-names.js';

/** Parts of a cell that lists several things: by lines, semicolons or vertical bars. */
export function listed(cell: string): string[] {
  return cell
    .split(/[;\n|•]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

const free = /^(?:free|free of charge|no cost|no charge|none|gratis|gratuita|gratuito|sin costo)$/;

/** An amount if the cell is one, else the cell's own words. */
export function costOf(cell: string): TrainingCost {
  if (free.test(plainName(cell))) return { amount: 0 };
  const [, digits] =
    /^(?:US?D?\s*)?\$?\s*(\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d+(?:\.\d{1,2})?)\s*(?:USD|dollars|dólares)?$/i.exec(
      cell,
    ) ?? [];
  return digits === undefined ? { note: cell } : { amount: Number(digits.replaceAll(',', '')) };
}

/**
 * Continuing education: "3", "3 CE hours", "0.3 CEU", or the unit of an accreditor, "3 CNE".
 * @param title name of the column, which may state the unit
 * @returns undefined if there is no number
 */
export function ceOf(cell: string, title: string): ContinuingEducation | undefined {
  const [, digits, words = ''] = /^(\d+(?:[.,]\d+)?)\s*(.*)$/.exec(cell) ?? [];
  if (digits === undefined) return undefined;
  const amount = Number(digits.replace(',', '.'));
  const name = plainName(words);
  if (/\bceus?\b/.test(`${plainName(title)} ${name}`)) return { amount, unit: 'CEU' };
  const isHours =
    /^(?:ces?|ceh|ce h|h|hrs?|ce hours?|ce credits?|hours?|credits?|contact hours?|horas?|creditos?|horas? de educacion continua)?$/.test(
      name,
    );
  return { amount, unit: isHours ? 'CE' : words };
}

/** Web addresses of a cell, and the words that are none. */
export function addressesOf(cell: string): { urls: string[]; others: string[] } {
  const parts = cell.split(/[\s;|]+/).filter((part) => part !== '');
  const isAddress = (part: string): boolean => /^https?:\/\/[^<>"]+$/i.test(part) && webAddress(part) !== undefined;
  return { urls: parts.filter(isAddress), others: parts.filter((part) => !isAddress(part)) };
}

/** An id that is made from a title: "A calm start" is a-calm-start. */
export function idFrom(title: string, taken: Pick<ReadonlySet<string>, 'has'>): string {
  const base = plainName(title).replaceAll(' ', '-').slice(0, 60) || 'training';
  let id = base;
  for (let next = 2; taken.has(id); next += 1) id = `${base}-${next}`;
  return id;
}
