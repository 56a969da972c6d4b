import { daysOf } from '../dates/dates.js';
import type { EvidenceContent } from '../documents/evidence.js';
import { minutesOf, statusOf } from './entry-facts.js';

// The one rule for what counts on a day. Lists, coverage, progress, print and files use it, so their totals are equal.

/** What of an entry counts on a day. */
export interface CountedPart {
  /** The entry without its future sessions; absent if nothing of it counts. */
  readonly content?: EvidenceContent;
  /** The first later day on which more of it counts, because a date of the entry is in the future. */
  readonly nextDay?: string;
}

/**
 * Only finished evidence counts, and only dates that have begun: an entry by its sessions if it has any, else by its
 * completion date. An undated entry counts.
 * @param today `2026-11-21`
 */
export function countedPart(content: EvidenceContent, today: string): CountedPart {
  if (statusOf(content) !== 'finished') return {};
  const { sessions, dateCompleted } = content;
  if (!sessions?.length) {
    const first = dateCompleted === undefined ? '' : daysOf(dateCompleted).first;
    return first > today ? { nextDay: first } : { content };
  }
  const later = sessions.filter(({ date }) => daysOf(date).first > today);
  if (later.length === 0) return { content };
  const nextDay = later.map(({ date }) => daysOf(date).first).reduce((one, other) => (other < one ? other : one));
  if (later.length === sessions.length) return { nextDay };
  return { content: { ...content, sessions: sessions.filter((session) => !later.includes(session)) }, nextDay };
}

/** Minutes of an entry that count on a day; 0 for planned and future evidence and for an unknown duration. */
export function countedMinutes(content: EvidenceContent, today: string): number {
  const counted = countedPart(content, today).content;
  return counted ? minutesOf(counted) : 0;
}
