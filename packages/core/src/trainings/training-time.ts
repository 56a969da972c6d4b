import { daysOf } from '../dates/dates.js';
import type { PartialDate } from '../documents/primitives.js';
import type { Training } from '../documents/trainings.js';

/** Where a training stands in time; days are as people count them: `2026-11-21`. */
export type TrainingTime =
  /** `next` is the first day on which it can still be begun; `start` is the date it belongs to, as the guide has it. */
  | { readonly when: 'upcoming'; readonly next: string; readonly start: PartialDate }
  /** It waits for nobody: recorded, self-paced, to read, or without a date. */
  | { readonly when: 'always' }
  /** Every date has begun, or it is no longer valid; `last` is its last day. */
  | { readonly when: 'past'; readonly last: string };

/** Kinds that can be begun on any day, whatever dates stand beside them. */
export const atAnyTime: ReadonlySet<string> = new Set(['recorded', 'self-paced', 'reading']);

/** @param today `2026-11-21` */
export function timeOf({ dates = [], delivery, validUntil }: Training, today: string): TrainingTime {
  const valid = validUntil === undefined ? undefined : daysOf(validUntil).last;
  if (valid !== undefined && valid < today) return { when: 'past', last: valid };
  if (dates.length === 0 || (delivery !== undefined && atAnyTime.has(delivery))) return { when: 'always' };
  const starts = dates.map(({ start }) => ({ start, ...daysOf(start) })).filter(({ last }) => last >= today);
  const [soonest] = starts.sort((one, other) => compare(one.first, other.first));
  if (!soonest) return { when: 'past', last: dates.map(lastDay).sort().at(-1)! };
  return { when: 'upcoming', next: soonest.first < today ? today : soonest.first, start: soonest.start };
}

const lastDay = ({ start, end }: { start: string; end?: string | undefined }): string => daysOf(end ?? start).last;

/** Whether any of its dates lies between two days, both included; one that is left out is open. */
export function isBetween({ dates = [] }: Training, from = '0000', to = '9999-99'): boolean {
  return dates.some((date) => daysOf(date.start).first <= to && lastDay(date) >= from);
}

const order = { upcoming: 0, always: 1, past: 2 } as const;

/** The soonest first, then what waits for nobody, then what is past, the latest of it first. */
export function compareTimes(one: TrainingTime, other: TrainingTime): number {
  if (one.when === 'upcoming' && other.when === 'upcoming') return compare(one.next, other.next);
  if (one.when === 'past' && other.when === 'past') return compare(other.last, one.last);
  return order[one.when] - order[other.when];
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
