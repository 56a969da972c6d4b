import { addDays, daysOf, monthsBetween } from '../dates/dates.js';
import type { Aim } from '../documents/profile.js';
import type { Rule } from '../documents/requirements.js';
import type { Span } from './period.js';

/** Pro-rated share for someone who joined a fixed cycle partway through: `required` of `of` units. */
export interface ProRatedShare {
  readonly unit: 'year' | 'month';
  readonly required: number;
  readonly of: number;
  /** The first day that counts. */
  readonly from: string;
}

/** The day of joining the cycle, if known. A partial date counts as its first day, which gives the largest share. */
export function enteredOn(aim: Aim | undefined): string | undefined {
  const date = aim?.cycleStart ?? aim?.since;
  return date === undefined ? undefined : daysOf(date).first;
}

/** Undefined if all of the span is required: the rule is not pro-rated, or the person joined before it or on an unknown day. */
export function proRatedShare(
  rule: Rule,
  span: Span | undefined,
  entered: string | undefined,
): ProRatedShare | undefined {
  if (!rule.proRate || !span || entered === undefined || entered <= span.from) return undefined;
  const { unit, rounding } = rule.proRate;
  const units = (from: string) => Math.max(0, monthsBetween(from, addDays(span.to, 1))) / (unit === 'year' ? 12 : 1);
  const of = units(span.from);
  return { unit, required: Math.min(of, rounded(units(entered), rounding)), of, from: entered };
}

function rounded(units: number, rounding: 'up' | 'down' | 'nearest'): number {
  if (rounding === 'up') return Math.ceil(units);
  return rounding === 'down' ? Math.floor(units) : Math.round(units);
}

/** `minutes` times the share, rounded up to whole minutes. */
function proRated(minutes: number, share: ProRatedShare | undefined, times = 1): number {
  const exact = share ? (minutes * times * share.required) / share.of : minutes * times;
  // Twelve digits, so that 1200.0000000000002 does not become 1201.
  return Math.ceil(Number(exact.toPrecision(12)));
}

/** True if each year of a period has its own minimum. */
export function isPerYear(rule: Rule): boolean {
  return rule.per === 'year' && !rule.average;
}

/** Minutes that a rule requires in one year of the period; 0 if the year ended before the person joined. */
export function requiredInYear(rule: Rule, year: Span, entered: string | undefined): number {
  if (entered !== undefined && year.to < entered) return 0;
  return proRated(rule.minimumMinutes ?? 0, proRatedShare(rule, year, entered));
}

/** Minutes that a rule requires in the whole period. */
export function requiredInPeriod(
  rule: Rule,
  span: Span | undefined,
  years: readonly Span[],
  entered: string | undefined,
): number | undefined {
  if (rule.minimumMinutes === undefined) return undefined;
  if (isPerYear(rule) && years.length > 0) {
    return years.reduce((total, year) => total + requiredInYear(rule, year, entered), 0);
  }
  const times = rule.per === 'year' && span ? monthsBetween(span.from, addDays(span.to, 1)) / 12 : 1;
  return proRated(rule.minimumMinutes, proRatedShare(rule, span, entered), times);
}
