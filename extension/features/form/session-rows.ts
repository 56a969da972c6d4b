import {
  addDays,
  addMonths,
  type EvidenceContent,
  formatHours,
  monthsBetween,
  parseHours,
  type Session,
} from '@imh/core';
import type { Draft, SessionRow } from '@imh/storage';
import { readDateField } from './written-date.js';

/** The sessions of a draft as typed; those of a saved entry in the same form. */
export function sessionRowsOf({ sessionRows, content }: Draft, language: string): readonly SessionRow[] {
  if (sessionRows) return sessionRows;
  return (content.sessions ?? []).map(({ date, minutes }) => ({ date, hours: formatHours(minutes, language) }));
}

/** The session of a row; undefined while its date or its hours are missing or cannot be read. */
export function sessionIn({ date, hours }: SessionRow, today: string): Session | undefined {
  const reading = readDateField(date, today);
  const minutes = parseHours(hours);
  if (reading.kind !== 'read' || minutes === undefined) return undefined;
  return { date: reading.date.end, minutes };
}

/** True for a row in which nothing was typed; it is not part of the entry. */
export const isBlankRow = ({ date, hours }: SessionRow): boolean => !date.trim() && !hours.trim();

/**
 * The row after the last one: the same hours, and the date that continues the rhythm of the rows, such as every second
 * week or the 15th of each month; one month later if there is only one row. The date is empty if it would be in the
 * future, or if the last two rows have none.
 */
export function nextRow(rows: readonly SessionRow[], today: string): SessionRow {
  const days = rows.map((row) => {
    const reading = readDateField(row.date, today);
    return reading.kind === 'read' && reading.date.end.length === 10 ? reading.date.end : undefined;
  });
  const date = nextDate(days);
  return { date: date !== undefined && date <= today ? date : '', hours: rows.at(-1)?.hours ?? '' };
}

function nextDate(days: readonly (string | undefined)[]): string | undefined {
  const [first, before, last] = [days[0], days.at(-2), days.at(-1)];
  if (last === undefined) return undefined;
  if (days.length === 1) return addMonths(last, 1);
  if (before === undefined || before >= last) return undefined;
  // Months are counted from the first date, so that the 31st is not lost in a shorter month.
  const [from, to] = [before, last].map((day) => wholeMonths(first, day));
  if (first !== undefined && from !== undefined && to !== undefined) return addMonths(first, 2 * to - from);
  return addDays(last, Math.round((Date.parse(last) - Date.parse(before)) / 86_400_000));
}

/** Months from a day to the same day of another month; undefined for other days. */
function wholeMonths(from: string | undefined, to: string): number | undefined {
  if (from === undefined) return undefined;
  const months = Math.round(monthsBetween(from, to));
  return addMonths(from, months) === to ? months : undefined;
}

/** What the rows change in a draft: the rows themselves, and the sessions that can be read. */
export function withSessionRows(
  rows: readonly SessionRow[],
  today: string,
): { sessionRows: readonly SessionRow[]; content: Pick<Partial<EvidenceContent>, 'sessions'> } {
  const sessions = rows.flatMap((row) => sessionIn(row, today) ?? []);
  return { sessionRows: rows, content: { sessions: sessions.length > 0 ? sessions : undefined } };
}
