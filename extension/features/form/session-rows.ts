import { type EvidenceContent, formatHours, parseHours, type Session } from '@imh/core';
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

/** What the rows change in a draft: the rows themselves, and the sessions that can be read. */
export function withSessionRows(
  rows: readonly SessionRow[],
  today: string,
): { sessionRows: readonly SessionRow[]; content: Pick<Partial<EvidenceContent>, 'sessions'> } {
  const sessions = rows.flatMap((row) => sessionIn(row, today) ?? []);
  return { sessionRows: rows, content: { sessions: sessions.length > 0 ? sessions : undefined } };
}
