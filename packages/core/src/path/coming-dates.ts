import { daysBetween, daysOf } from '../dates/dates.js';
import type { Requirements, RequirementStep } from '../documents/requirements.js';
import { periodAt } from '../progress/period.js';

/** A date that a list of requirements states, with the days until then. */
export interface ComingDate {
  readonly set: Requirements;
  /** `period`: its last day. `from` and `by`: of a step. `valid`: the last day on which the list applies. */
  readonly kind: 'period' | 'from' | 'by' | 'valid';
  /** Partial if the list is not more exact. */
  readonly date: string;
  /** Days from today to the last day of the date; negative if it is over. */
  readonly days: number;
  readonly step?: RequirementStep;
}

/** The dates of lists of requirements that are not over, the next first. */
export function comingDates(sets: readonly Requirements[], today: string): ComingDate[] {
  return datesOf(sets, today).filter(({ days }) => days >= 0);
}

/** Dates that are over, without a later one of the same kind: the list may be out of date. The latest first. */
export function pastDates(sets: readonly Requirements[], today: string): ComingDate[] {
  return datesOf(sets, today)
    .filter(({ days }) => days < 0)
    .reverse();
}

/** True if a list states no date at all: when something is due is unknown. */
export const isUndated = (set: Requirements, today: string): boolean => datesOf([set], today).length === 0;

function datesOf(sets: readonly Requirements[], today: string): ComingDate[] {
  const dates = sets.flatMap((set) => [...periodEnd(set, today), ...stepDates(set, today), ...validity(set, today)]);
  return dates.sort((one, other) => one.days - other.days);
}

/** Not of rolling months, which end today at all times. */
function periodEnd(set: Requirements, today: string): ComingDate[] {
  const { span } = periodAt(set.period, today);
  if (!span || set.period.kind === 'rolling-months') return [];
  return [{ set, kind: 'period', date: span.to, days: daysBetween(today, span.to) }];
}

function stepDates(set: Requirements, today: string): ComingDate[] {
  return (set.steps ?? []).flatMap((step) => {
    const [from, by] = [step.from, step.by].map((date) => date && nextOf(date, today));
    // The time for it has begun: its first day next year is not the next thing to know.
    const hasBegun = from && by && by < from;
    return (['from', 'by'] as const).flatMap((kind): ComingDate[] => {
      const date = kind === 'from' ? from : by;
      if (!date || (kind === 'from' && hasBegun)) return [];
      return [{ set, kind, date, days: daysBetween(today, daysOf(date).last), step }];
    });
  });
}

function validity(set: Requirements, today: string): ComingDate[] {
  const { validTo } = set;
  return validTo === undefined
    ? []
    : [{ set, kind: 'valid', date: validTo, days: daysBetween(today, daysOf(validTo).last) }];
}

/** A day of every year (`12-31`) as its next occurrence, today included; another date as it is. */
function nextOf(date: string, today: string): string {
  if (!/^..-..$/.test(date)) return date;
  const year = Number(today.slice(0, 4));
  const inYear = (some: number): string => `${String(some).padStart(4, '0')}-${date}`;
  return inYear(year) >= today ? inYear(year) : inYear(year + 1);
}
