import { daysOf, isCalendarDay, millisecondsOf, type PartialDate } from '@imh/core';

/** Minutes as an ISO 8601 duration: `PT1H15M`. */
export function durationOf(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 || hours === 0 ? `${rest}M` : ''}`;
}

/**
 * A partial date as the moment that a statement needs: noon UTC of its first day, which is the same day in every time
 * zone from UTC−12 to UTC+11. The first day, because the last day of the current month is in the future. A day that no
 * calendar has counts as its month.
 */
export function timestampOf(date: PartialDate): string {
  const { first } = daysOf(date);
  return `${isCalendarDay(first) ? first : daysOf(date.slice(0, 7)).first}T12:00:00Z`;
}

/** A moment of the log in UTC; undefined outside the years 0 to 9999, which only a zone can cause. */
export function utcOf(instant: string): string | undefined {
  const written = new Date(millisecondsOf(instant)).toISOString();
  return /^\d{4}-/.test(written) ? written : undefined;
}
