import { type EvidenceType, readHours } from '@imh/core';
import type { RowCells } from './row-cells.js';
import type { RowDates } from './row-dates.js';

/** The time of a day that one entry cannot exceed, in minutes. */
const ONE_DAY = 1440;
/** Types whose hours belong to more than the day of completion. */
const longTypes: ReadonlySet<EvidenceType | undefined> = new Set([
  'course', 'series', 'conference', 'work', 'leadership', 'teaching', 'reviewer-service', 'rsc-received', 'rsc-provided',
]); // prettier-ignore

/** The duration, and credits that the column of hours states beside it. */
export function hoursOf(
  row: RowCells,
  type: EvidenceType | undefined,
  { start, completed }: RowDates,
): { minutes?: number; credits?: number } {
  const hours = durationOf(row, 'hours');
  const minutes = durationOf(row, 'minutes');
  const both = [hours?.minutes, minutes?.minutes].filter((found) => found !== undefined);
  if (both.length === 0) {
    if (!row.hasProblem('hours-')) row.report('hours-missing');
    return {};
  }
  // "1 h" and "30 min" are parts of one duration, "1.5 h" and "90 min" are the same one.
  const total = both.length === 2 && both[0] !== both[1] ? both[0]! + both[1]! : both[0]!;
  const isOneDay = completed?.length === 10 && (start === undefined || start === completed);
  if (total > ONE_DAY && isOneDay && !longTypes.has(type)) {
    const found = row.first('hours') ?? row.first('minutes');
    row.report('many-hours', found?.index, found?.cell);
  }
  return { minutes: total, ...(hours?.credits === undefined ? {} : { credits: hours.credits }) };
}

function durationOf(row: RowCells, target: 'hours' | 'minutes') {
  const found = row.first(target);
  if (!found) return undefined;
  const { decimal, choices } = row.reading;
  const read = readHours(found.cell, { unit: target, ...(decimal ? { decimal } : {}) });
  if (read.ok) return read.value;
  if (read.error === 'ambiguous' && choices.decimal === undefined) row.report('hours-asked', found.index, found.cell);
  else row.refuse(`hours-${read.error}`, found);
  return undefined;
}

/** Credit of the certificate; if no column states it, what the hours state ("6 h, 6 CE"). */
export function creditsOf(row: RowCells, fromHours: number | undefined): { amount?: number; unit?: string } {
  const found = row.first('credits');
  if (!found) return fromHours === undefined ? {} : { amount: fromHours, unit: 'CE' };
  const [, number = ''] = /^(\d+(?:[.,]\d+)?)\s*\D*$/.exec(found.cell) ?? [];
  if (number === '') {
    row.keep(found);
    return {};
  }
  const title = row.reading.titles[found.index] ?? '';
  const unit = /\bceus?\b/i.test(`${title} ${found.cell}`) ? 'CEU' : 'CE';
  return { amount: Number(number.replace(',', '.')), unit };
}
