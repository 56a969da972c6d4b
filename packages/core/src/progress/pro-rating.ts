import { addDays, daysOf, monthsBetween } from '../dates/dates.js';
import type { Aim } from '../documents/profile.js';
import type { Rule } from '../documents/requirements.js';
import type { Span } from './period.js';

/** The share that someone owes who entered a fixed cycle half-way: `owed` of `of` units. */
export interface Share {
  readonly unit: 'year' | 'month';
  readonly owed: number;
  readonly of: number;
  /** The first day of what is owed. */
  readonly from: string;
}

/** The day that someone entered on, as far as it is known; a partial date is taken at its first day, which owes most. */
export function enteredOn(aim: Aim | undefined): string | undefined {
  const date = aim?.cycleStart ?? aim?.since;
  return date === undefined ? undefined : daysOf(date).first;
}

/** Undefined where the whole is owed: no such rule, entered before the span, or not known. */
export function shareOf(rule: Rule, span: Span | undefined, entered: string | undefined): Share | undefined {
  if (!rule.proRate || !span || entered === undefined || entered <= span.from) return undefined;
  const { unit, rounding } = rule.proRate;
  const units = (from: string) => Math.max(0, monthsBetween(from, addDays(span.to, 1))) / (unit === 'year' ? 12 : 1);
  const of = units(span.from);
  return { unit, owed: Math.min(of, rounded(units(entered), rounding)), of, from: entered };
}

function rounded(units: number, rounding: 'up' | 'down' | 'nearest'): number {
  if (rounding === 'up') return Math.ceil(units);
  return rounding === 'down' ? Math.floor(units) : Math.round(units);
}

/** `minutes` times the share, in whole minutes; a part of a minute is owed whole. */
export function shared(minutes: number, share: Share | undefined, times = 1): number {
  const exact = share ? (minutes * times * share.owed) / share.of : minutes * times;
  // Twelve digits, so that 1200.0000000000002 does not become 1201.
  return Math.ceil(Number(exact.toPrecision(12)));
}

/** Whether each year of a period has its own minimum. */
export function isPerYear(rule: Rule): boolean {
  return rule.per === 'year' && !rule.average;
}

/** Minutes that a rule asks for in one year of the period; nothing for a year that was over before someone entered. */
export function owedInYear(rule: Rule, year: Span, entered: string | undefined): number {
  if (entered !== undefined && year.to < entered) return 0;
  return shared(rule.minimumMinutes ?? 0, shareOf(rule, year, entered));
}

/** Minutes that a rule asks for in the whole period. */
export function owedInPeriod(
  rule: Rule,
  span: Span | undefined,
  years: readonly Span[],
  entered: string | undefined,
): number | undefined {
  if (rule.minimumMinutes === undefined) return undefined;
  if (isPerYear(rule) && years.length > 0) {
    return years.reduce((total, year) => total + owedInYear(rule, year, entered), 0);
  }
  const times = rule.per === 'year' && span ? monthsBetween(span.from, addDays(span.to, 1)) / 12 : 1;
  return shared(rule.minimumMinutes, shareOf(rule, span, entered), times);
}
