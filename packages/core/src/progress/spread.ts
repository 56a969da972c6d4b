import { addMonths, daysOf, monthsBetween } from '../dates/dates.js';
import type { PartialDate } from '../documents/primitives.js';
import type { Rule } from '../documents/requirements.js';

/** Time between the first and the last session. */
export interface Spread {
  readonly first: PartialDate;
  readonly last: PartialDate;
  /** Whole months between them; for partial dates, the maximum. */
  readonly months: number;
  readonly min?: number;
  readonly max?: number;
  /** Whether `min` is reached; "unclear" if partial dates leave it open. Absent without `min`. */
  readonly wideEnough?: 'yes' | 'no' | 'unclear';
}

/** Spread of the dates that count toward a rule; undefined if the rule has no limits or there are no dates. */
export function spreadOf(rule: Rule, dates: readonly PartialDate[]): Spread | undefined {
  if (!rule.withinMonths || dates.length === 0) return undefined;
  const { min, max } = rule.withinMonths;
  const first = dates.reduce((one, other) => (daysOf(other).first < daysOf(one).first ? other : one));
  const last = dates.reduce((one, other) => (daysOf(other).last > daysOf(one).last ? other : one));
  const most = monthsBetween(daysOf(first).first, daysOf(last).last);
  const least = monthsBetween(daysOf(first).last, daysOf(last).first);
  return {
    first,
    last,
    months: Math.floor(most),
    ...(min === undefined ? {} : { min, wideEnough: least >= min ? 'yes' : most < min ? 'no' : 'unclear' }),
    ...(max === undefined ? {} : { max }),
  };
}

interface DatedMinutes {
  readonly first: string;
  readonly last: string;
  readonly minutes: number;
}

/**
 * The window of at most `months` months that contains the most minutes; of several, the latest. Moves two ends along the
 * dates once, because a log may contain thousands of sessions.
 */
export function bestWindow<T extends DatedMinutes>(items: readonly T[], months: number): T[] {
  const byFirst = [...items].sort((one, other) => compare(one.first, other.first));
  const byLast = [...byFirst.keys()].sort((one, other) => compare(byFirst[one]!.last, byFirst[other]!.last));
  let best = { start: 0, end: '', minutes: -1 };
  let [end, minutes, added] = ['', 0, 0];
  for (const [start, item] of byFirst.entries()) {
    if (item.first !== byFirst[start - 1]?.first) end = addMonths(item.first, months);
    for (; added < byLast.length && byFirst[byLast[added]!]!.last <= end; added += 1) {
      if (byLast[added]! >= start) minutes += byFirst[byLast[added]!]!.minutes;
    }
    if (minutes >= best.minutes) best = { start, end, minutes };
    if (item.last <= end) minutes -= item.minutes;
  }
  return byFirst.slice(best.start).filter(({ last }) => last <= best.end);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
