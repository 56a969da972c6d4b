import { addDays, type EvidenceContent, isCalendarDay, type PartialDate } from '@imh/core';
import type { Draft } from '@imh/storage';
import { readDateField } from './written-date.js';

/** A training of more days than this has no row for each of them. */
const MOST_DAYS = 31;

type DatedDraft = Pick<Draft, 'content' | 'typed' | 'entry' | 'fromPage'>;

/** The last day of the event that the page announces, else its only day. */
export function dayOfEvent({ content, fromPage }: DatedDraft): PartialDate | undefined {
  return content.dateStart && (fromPage?.dateEnd ?? content.dateStart);
}

/**
 * The days of an event of several days; empty for other entries. The day of an event and the day on which its recording
 * was watched are not the first and the last day of an event: both come from the page, or the person typed them.
 */
export function eventDays(draft: DatedDraft, today: string): string[] {
  const { dateStart: first, dateCompleted: last } = draft.content;
  if (!first || !last || first >= last || !isCalendarDay(first) || !isCalendarDay(last)) return [];
  if (draft.fromPage?.dateEnd !== last && !draft.entry && !isTyped(draft, today)) return [];
  const days: string[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) {
    if (days.length === MOST_DAYS) return [];
    days.push(day);
  }
  return days;
}

/** True if the first day was typed, by itself or in a range such as "Nov 12–14, 2026". */
function isTyped({ typed = {} }: DatedDraft, today: string): boolean {
  const completed = readDateField(typed['dateCompleted'] ?? '', today);
  return Boolean(typed['dateStart']?.trim()) || (completed.kind === 'read' && completed.date.start !== undefined);
}

/** True if the first day differs from the day of completion, and so is a field of its own. */
export function hasOwnStart({ dateStart, dateCompleted }: Partial<EvidenceContent>): boolean {
  return dateStart !== undefined && dateStart !== dateCompleted;
}
