import type { PartialDate } from '../documents/primitives.js';

// Days are strings such as "2026-11-21", compared as strings; arithmetic goes through UTC, so no time zone matters.

/** First and last day of a partial date: "2026-04" is 2026-04-01 to 2026-04-30. */
export function daysOf(date: PartialDate): { readonly first: string; readonly last: string } {
  if (date.length === 4) return { first: `${date}-01-01`, last: `${date}-12-31` };
  if (date.length === 7) return { first: `${date}-01`, last: addDays(addMonths(`${date}-01`, 1), -1) };
  return { first: date, last: date };
}

/** True for a whole day that the calendar has: not for "2023-02-30". */
export function isCalendarDay(day: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(day) && dayOf(numberOf(day)) === day;
}

export function addDays(day: string, days: number): string {
  return dayOf(numberOf(day) + days);
}

/** The same day some months later, or the last day of a shorter month: 31 January + 1 month is 28 February. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = partsOf(day);
  const first = utc(year, month + months, 1);
  const lastOfMonth = new Date(utc(year, month + months + 1, 0)).getUTCDate();
  return dayOf(first / DAY + Math.min(date, lastOfMonth) - 1);
}

/** Months from one day to another, with a fraction for the incomplete month; negative if `to` is earlier. */
export function monthsBetween(from: string, to: string): number {
  if (to < from) return -monthsBetween(to, from);
  const [fromYear, fromMonth] = partsOf(from);
  const [toYear, toMonth] = partsOf(to);
  let whole = (toYear - fromYear) * 12 + toMonth - fromMonth;
  if (addMonths(from, whole) > to) whole -= 1;
  const start = numberOf(addMonths(from, whole));
  const end = numberOf(addMonths(from, whole + 1));
  return whole + (numberOf(to) - start) / (end - start);
}

/** Milliseconds of an `Instant` since 1970, for any time zone and any number of decimals. */
export function millisecondsOf(instant: string): number {
  const [, day = '', hours, minutes, seconds = '0', sign, zoneHours, zoneMinutes] =
    /^(.{10})T(..):(..)(?::([0-9.]+))?(?:[Zz]|([+-])(..):(..))$/.exec(instant) ?? [];
  const zone = (sign === '-' ? -1 : 1) * (Number(zoneHours ?? 0) * 60 + Number(zoneMinutes ?? 0));
  return numberOf(day) * DAY + (Number(hours) * 60 + Number(minutes) - zone) * 60_000 + Number(seconds) * 1000;
}

const DAY = 86_400_000;

function numberOf(day: string): number {
  return utc(...partsOf(day)) / DAY;
}

function dayOf(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** Year, month from 0, day of the month. */
function partsOf(day: string): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))];
}

/** Like Date.UTC, which maps the years 0 to 99 to 1900 to 1999. */
function utc(year: number, month: number, date: number): number {
  return new Date(0).setUTCFullYear(year, month, date);
}
