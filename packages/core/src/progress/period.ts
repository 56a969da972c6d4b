import { addDays, addMonths, daysOf } from '../dates/dates.js';
import type { PartialDate } from '../documents/primitives.js';
import type { Period } from '../documents/requirements.js';

/** From the first to the last day, both inclusive. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** The dates of a period on a given day. */
export interface PeriodSpan {
  readonly kind: Period['kind'];
  /** Absent if the period is "none": every date counts. */
  readonly span?: Span;
  /** The period in one word, for `usedFor` and `closedPeriods`: "2026-01-01/2026-12-31", or "all". */
  readonly key: string;
  /** Years of twelve months from the start of the period; the last may be shorter. Empty without a span. */
  readonly years: readonly Span[];
  /** A fixed cycle has fixed dates, so it can be upcoming or over. */
  readonly timing: Timing;
}

export type Timing = 'upcoming' | 'now' | 'over';

/**
 * The period that contains a day.
 * @param today decides whether the period is upcoming or over; default: `day`
 */
export function periodAt(period: Period, day: string, today = day): PeriodSpan {
  const span = spanAt(period, day);
  if (!span) return { kind: period.kind, key: 'all', years: [], timing: 'now' };
  const key = `${span.from}/${span.to}`;
  return { kind: period.kind, span, key, years: yearsOf(span), timing: timingOf(span, today) };
}

export function timingOf(span: Span, today: string): Timing {
  if (today < span.from) return 'upcoming';
  return today > span.to ? 'over' : 'now';
}

/** A day in the period before or after the one of `day`; undefined if the set has a single period. */
export function neighboringDay(period: Period, day: string, by: -1 | 1): string | undefined {
  switch (period.kind) {
    case 'calendar-year':
    case 'financial-year':
      return addMonths(day, 12 * by);
    case 'rolling-months':
      return addMonths(day, period.months * by);
    default:
      return undefined;
  }
}

function spanAt(period: Period, today: string): Span | undefined {
  switch (period.kind) {
    case 'none':
      return undefined;
    case 'calendar-year':
      return { from: `${today.slice(0, 4)}-01-01`, to: `${today.slice(0, 4)}-12-31` };
    case 'financial-year':
      return financialYear(period.starts, today);
    case 'fixed-cycle':
      return { from: period.from, to: period.to };
    case 'rolling-months':
      return { from: addDays(addMonths(today, -period.months), 1), to: today };
  }
}

/** `starts` may be 02-29: adding 0 days turns it into 03-01 in years without that day. */
function financialYear(starts: string, today: string): Span {
  const startIn = (year: number) => addDays(`${String(year).padStart(4, '0')}-${starts}`, 0);
  const year = Number(today.slice(0, 4));
  const first = today < startIn(year) ? year - 1 : year;
  return { from: startIn(first), to: addDays(startIn(first + 1), -1) };
}

function yearsOf(span: Span): Span[] {
  const years: Span[] = [];
  for (let from = span.from; from <= span.to && years.length < 100; from = addMonths(span.from, years.length * 12)) {
    const end = addDays(addMonths(span.from, (years.length + 1) * 12), -1);
    years.push({ from, to: end < span.to ? end : span.to });
  }
  return years;
}

/** Why a date does not count in a period. */
export type DateReason = 'no-date' | 'unclear-date' | 'outside-period' | 'in-the-future';

/**
 * Why a date does not count in a span; undefined if it counts. A partial date counts if all its days are in the span, and
 * is unclear if only some are. Future dates do not count.
 */
export function dateReasonOf(
  date: PartialDate | undefined,
  span: Span | undefined,
  today: string,
): DateReason | undefined {
  if (date === undefined) return span ? 'no-date' : undefined;
  const { first, last } = daysOf(date);
  if (span && (last < span.from || first > span.to)) return 'outside-period';
  if (first > today) return 'in-the-future';
  if (span && (first < span.from || last > span.to)) return 'unclear-date';
  return undefined;
}
