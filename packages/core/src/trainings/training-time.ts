import { daysOf } from '../dates/dates.js';
import type { PartialDate } from '../documents/primitives.js';
import type { Training } from '../documents/trainings.js';

/** The timing of a training; days are `2026-11-21`. */
export type TrainingTime =
  /** `next` is the first day on which it can still be started; `start` is the date of the guide that `next` is from. */
  | { readonly when: 'upcoming'; readonly next: string; readonly start: PartialDate }
  /** Its dates are known in words only. */
  | { readonly when: 'in-words' }
  /** Available at any time: recorded, self-paced, reading, or without a date. */
  | { readonly when: 'always' }
  /** All dates are over, or it is no longer valid; `last` is its last day. */
  | { readonly when: 'past'; readonly last: string };

/** Kinds of delivery that can be started on any day, even if the guide lists dates. */
export const atAnyTime: ReadonlySet<string> = new Set(['recorded', 'self-paced', 'reading']);

/** @param today `2026-11-21` */
export function timeOf({ dates = [], delivery, validUntil, schedule }: Training, today: string): TrainingTime {
  const valid = validUntil === undefined ? undefined : daysOf(validUntil).last;
  if (valid !== undefined && valid < today) return { when: 'past', last: valid };
  if (delivery !== undefined && atAnyTime.has(delivery)) return { when: 'always' };
  if (dates.length === 0) return { when: schedule === undefined ? 'always' : 'in-words' };
  const starts = dates.map(({ start }) => ({ start, ...daysOf(start) })).filter(({ last }) => last >= today);
  const [soonest] = starts.sort((one, other) => compare(one.first, other.first));
  if (!soonest) return { when: 'past', last: dates.map(lastDay).sort().at(-1)! };
  return { when: 'upcoming', next: soonest.first < today ? today : soonest.first, start: soonest.start };
}

const lastDay = ({ start, end }: { start: string; end?: string | undefined }): string => daysOf(end ?? start).last;

/** True if one of its dates overlaps the range; both ends are inclusive and optional. */
export function isBetween({ dates = [] }: Training, from = '0000', to = '9999-99'): boolean {
  return dates.some((date) => daysOf(date.start).first <= to && lastDay(date) >= from);
}

const order = { upcoming: 0, 'in-words': 1, always: 2, past: 3 } as const;

/** Sort order: upcoming (soonest first), with dates in words, available at any time, past (latest first). */
export function compareTimes(one: TrainingTime, other: TrainingTime): number {
  if (one.when === 'upcoming' && other.when === 'upcoming') return compare(one.next, other.next);
  if (one.when === 'past' && other.when === 'past') return compare(other.last, one.last);
  return order[one.when] - order[other.when];
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
