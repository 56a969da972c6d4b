import { possibleOrders } from '@imh/core';
import { listed } from './guide-values.js';

const days = String.raw`(\d{1,2}(?:(?:\s*,\s*|\s*&\s*|\s+)(?:and\s+|y\s+|&\s*)?\d{1,2})+)`;
/** "March 5, 12 and 19, 2027" and "5, 12 y 19 de marzo de 2027". */
const monthThenDays = new RegExp(`^(\\p{L}{3,}\\.?)\\s+${days},?\\s+(\\d{4})$`, 'iu');
const daysThenMonth = new RegExp(`^${days}\\s+(?:de\\s+)?(\\p{L}{3,})\\s+(?:del?\\s+)?(\\d{4})$`, 'iu');

/** The dates that a cell lists, each as it would be written alone: a training on two days is not one from day to day. */
export function dateParts(cell: string): string[] {
  return listed(cell).flatMap((part) => enumerated(part) ?? [part]);
}

function enumerated(part: string): string[] | undefined {
  const [, month, inMonth, year] = monthThenDays.exec(part) ?? [];
  if (inMonth) return datesOrNone(numbersIn(inMonth).map((day) => `${month} ${day}, ${year}`));
  const [, ofMonth, name, ofYear] = daysThenMonth.exec(part) ?? [];
  if (ofMonth) return datesOrNone(numbersIn(ofMonth).map((day) => `${day} ${name} ${ofYear}`));
  for (const separator of separators) {
    const pieces = part.split(separator).filter(Boolean);
    const found = pieces.length > 1 ? datesOrNone(pieces) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** A comma may be inside of a date, so words come first. */
const separators = [/\s+(?:and|y|&)\s+/iu, /\s*,\s+(?:(?:and|y|&)\s+)?|\s+(?:and|y|&)\s+/iu];

const numbersIn = (text: string): string[] => text.match(/\d+/g) ?? [];

/** Undefined unless each is a date. */
const datesOrNone = (pieces: string[]): string[] | undefined =>
  pieces.every((piece) => possibleOrders(piece).length > 0) ? pieces : undefined;
