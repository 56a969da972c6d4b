import { type EvidenceContent, type EvidenceType, formatHours } from '@imh/core';
import type { Draft, SessionRow } from '@imh/storage';
import { sessionRowsOf, withSessionRows } from './session-rows.js';

/** What a clock has counted. */
export interface Attended {
  readonly minutes: number;
  /** Local day. */
  readonly day: string;
}

const attendable: ReadonlySet<EvidenceType> = new Set([
  'webinar-live',
  'webinar-recorded',
  'in-service',
  'course',
  'series',
  'conference',
]);

/** True for a training that may take place now; others have the clock under "More details". */
export function isClockFirst({ content, entry }: Pick<Draft, 'content' | 'entry'>, today: string): boolean {
  const { type, status, minutesSource, dateCompleted = today } = content;
  if (entry) return false;
  if (status === 'attended' || minutesSource === 'clock') return true;
  return type !== undefined && attendable.has(type) && dateCompleted >= today;
}

/** What a started clock changes in a draft: if the person leaves, the entry was attended but not finished. */
export const startedContent = (today: string): Partial<EvidenceContent> => ({
  status: 'attended',
  dateCompleted: today,
});

type Changes = Pick<Draft, 'content'> & Partial<Pick<Draft, 'typed' | 'sessionRows'>>;

/** What a clock that was ended changes in a draft. Of several days, it adds or corrects the one on which it ran. */
export function attendedChanges(draft: Draft, { minutes, day }: Attended, language: string): Changes {
  const hours = formatHours(minutes, language);
  if (draft.content.sessions?.length) {
    const rows = sessionRowsOf(draft, language).filter(({ date }) => date !== day);
    const { content, sessionRows } = withSessionRows([...rows, { date: day, hours } satisfies SessionRow], day);
    return { content: { ...content, status: 'finished' }, sessionRows };
  }
  const content = { minutes, minutesSource: 'clock', dateCompleted: day, status: 'finished' } as const;
  return { content, typed: { hours, dateCompleted: day } };
}

/** The draft to save while its clock has not been ended. Hours that the person has typed are kept. */
export function withAttended(draft: Draft, attended: Attended | undefined, language: string): Draft {
  if (!attended) return draft;
  const hasTyped = Boolean(draft.typed?.['hours']?.trim()) && draft.content.minutesSource !== 'clock';
  if (hasTyped) return { ...draft, content: { ...draft.content, status: 'finished' } };
  const { content, typed, sessionRows } = attendedChanges(draft, attended, language);
  return {
    ...draft,
    content: { ...draft.content, ...content },
    typed: { ...draft.typed, ...typed },
    ...(sessionRows ? { sessionRows } : {}),
  };
}
