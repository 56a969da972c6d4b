import type { PartialDate } from '../documents/primitives.js';
import { failure, type Result, success } from '../parsing/result.js';
import { type DateForm, dateForm, withoutTime } from './date-forms.js';
import { type DaySystem, spreadsheetDay } from './spreadsheet-days.js';

/** Whether 05/03/2024 is 5 March or May 3. */
export type DateOrder = 'day-first' | 'month-first';

/** How doubtful dates are read. What is absent has not been decided: such dates are not read. */
export interface DateReading {
  readonly order?: DateOrder;
  /** A year of two digits is the latest such year up to this one: with 2029, "24" is 2024 and "31" is 1931. */
  readonly latestYear?: number;
  /** The calendar in which numbers such as 45123 are days. */
  readonly dayNumbers?: DaySystem;
}

/** A date, or several days with their first and last one. */
export interface WrittenDate {
  readonly start?: PartialDate;
  readonly end: PartialDate;
  /** True if the text contains more words than the date. */
  readonly hasOtherWords?: boolean;
}

/**
 * Why a date was not read. unreadable: not a date; impossible: no such day, such as 31/02/2024; no-year: "24-Mar"; order,
 * two-digit-year, day-number: `DateReading` does not decide it.
 */
export type DateDoubt = 'unreadable' | 'impossible' | 'no-year' | 'order' | 'two-digit-year' | 'day-number';

const LONGEST = 100;
const [EARLIEST_YEAR, LATEST_YEAR] = [1500, 2199];

/**
 * Reads a date as people and programs write it: ISO, 05/03/2024, Nov 21, 2026, 21 de noviembre de 2026, 5/2026, 2019,
 * 3–5 May 2024, in English, Spanish and other languages with their month names. Nothing is guessed: the date is never
 * more exact than the text, and 05/03/2024 is read only if `reading` decides its order.
 */
export function readWrittenDate(written: string, reading: DateReading = {}): Result<WrittenDate, DateDoubt> {
  if (written.length > LONGEST) return failure('unreadable');
  const text = withoutTime(written);
  const form = dateForm(text);
  const single = form && resolved(form, reading);
  if (single?.ok) return success({ end: single.value, ...(form?.hasOtherWords ? { hasOtherWords: true } : {}) });
  // A reason that only a date can have, not a range.
  if (single && single.error !== 'no-year' && single.error !== 'impossible') return single;
  return severalDays(text, reading) ?? single ?? failure('unreadable');
}

/** The orders in which a date can be read: one if it proves its order, none if it is not a date. */
export function possibleOrders(written: string): DateOrder[] {
  return orders.filter((order) => readWrittenDate(written, { ...anyReading, order }).ok);
}

/** What has to be decided to read a date: all of it, while `readWrittenDate` names one doubt at a time. */
export function dateDoubts(written: string): DateDoubt[] {
  const readings = orders.map((order) => readWrittenDate(written, { ...anyReading, order }));
  const [dayFirst, monthFirst] = readings;
  const found = readings.find(({ ok }) => ok);
  if (!found?.ok || !dayFirst || !monthFirst) return dayFirst && !dayFirst.ok ? [dayFirst.error] : [];
  const order = dayFirst.ok ? 'day-first' : 'month-first';
  const doubts: DateDoubt[] = [];
  if (dayFirst.ok && monthFirst.ok && keyOf(dayFirst.value) !== keyOf(monthFirst.value)) doubts.push('order');
  for (const [doubt, reading] of [
    ['two-digit-year', { order, dayNumbers: anyReading.dayNumbers }],
    ['day-number', { order, latestYear: anyReading.latestYear }],
  ] as const) {
    const read = readWrittenDate(written, reading);
    if (!read.ok && read.error === doubt) doubts.push(doubt);
  }
  return doubts;
}

const orders = ['day-first', 'month-first'] as const;
const anyReading = { latestYear: 2099, dayNumbers: 1900 } as const;
const keyOf = ({ start = '', end }: WrittenDate): string => `${start} ${end}`;

function resolved(form: DateForm, reading: DateReading): Result<PartialDate, DateDoubt> {
  if (form.dayNumber !== undefined) {
    const day = reading.dayNumbers && spreadsheetDay(form.dayNumber, reading.dayNumbers);
    return day === undefined ? failure('day-number') : success(day);
  }
  if (form.year === undefined) return failure('no-year');
  // 2000 has a February 29: a day is impossible only if it is so in every year that two digits can mean.
  const year = fullYear(form.year, reading.latestYear);
  const date = dateIn(year ?? '2000', form, reading.order);
  return date.ok && year === undefined ? failure('two-digit-year') : date;
}

function dateIn(year: string, form: DateForm, order: DateOrder | undefined): Result<PartialDate, DateDoubt> {
  if (!form.either) return possible(calendarDate(year, form.month, form.day));
  const [first, second] = form.either;
  const dayFirst = calendarDate(year, second, first);
  const monthFirst = calendarDate(year, first, second);
  if (order) return possible(order === 'day-first' ? dayFirst : monthFirst);
  if (dayFirst && monthFirst && dayFirst !== monthFirst) return failure('order');
  return possible(dayFirst ?? monthFirst);
}

const possible = (date: PartialDate | undefined): Result<PartialDate, DateDoubt> =>
  date === undefined ? failure('impossible') : success(date);

function fullYear(digits: string, latestYear: number | undefined): string | undefined {
  if (digits.length === 4) return digits;
  if (latestYear === undefined) return undefined;
  const latest = latestYear - (latestYear % 100) + Number(digits);
  return String(latest > latestYear ? latest - 100 : latest);
}

/** A partial date if the calendar has it, in the years 1500 to 2199. */
export function calendarDate(year: string, month?: number, day?: number): PartialDate | undefined {
  const number = Number(year);
  if (number < EARLIEST_YEAR || number > LATEST_YEAR) return undefined;
  if (month === undefined) return day === undefined ? year : undefined;
  if (month < 1 || month > 12) return undefined;
  const parts = [year, twoDigits(month)];
  if (day === undefined) return parts.join('-');
  if (day < 1 || day > new Date(Date.UTC(number, month, 0)).getUTCDate()) return undefined;
  return [...parts, twoDigits(day)].join('-');
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** Between two dates. Spaces are single, because `withoutTime` has collapsed them. */
const separators = / ?[–—] ?| - |-| (?:to|thru|through|until|al|a|hasta|and|y|e) | ?& ?/giu;
/** An interval of ISO 8601: 2024-05-03/2024-05-05. */
const isoInterval = /^(\d{4}-\d\d?-\d\d?)\/(.+)$/;
const listed = /(\d{1,2})(?:, ?\d{1,2})+,? (?:and|y|&) (?=\d)/giu;
/** 5/3-5/2024 has its month first, 3-5/05/2024 its day. */
const monthThenDays = /^(\d{1,2})\/(\d{1,2})\s*[-–]\s*(\d{1,2})\/(\d{4}|\d{2})$/;
const daysThenMonth = /^(\d{1,2})\s*[-–]\s*(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/;

function severalDays(written: string, reading: DateReading): Result<WrittenDate, DateDoubt> | undefined {
  const [, month, from, to, year] = monthThenDays.exec(written) ?? [];
  if (year)
    return daysOfMonth({ year, month: Number(month), days: [Number(from), Number(to)], order: 'month-first' }, reading);
  const [, first, last, inMonth, ofYear] = daysThenMonth.exec(written) ?? [];
  if (ofYear) {
    return daysOfMonth(
      { year: ofYear, month: Number(inMonth), days: [Number(first), Number(last)], order: 'day-first' },
      reading,
    );
  }
  const text = written.replace(listed, '$1 & ');
  let reason: Result<WrittenDate, DateDoubt> | undefined;
  for (const [first, second] of halves(text)) {
    const left = dateForm(first);
    const right = dateForm(second);
    const read = left && right && spanOf(completed(left, right), completed(right, left), reading);
    if (read?.ok) return read;
    // The reason of a range whose halves are both dates; another separator may still give a better one.
    if (read) reason ??= read;
  }
  return reason;
}

/** The ways in which a text can be two dates. */
function halves(text: string): (readonly [string, string])[] {
  const [, from, to] = isoInterval.exec(text) ?? [];
  if (from !== undefined && to !== undefined) return [[from, to]];
  return Array.from(text.matchAll(separators), ({ 0: mark, index }) => [
    text.slice(0, index),
    text.slice(index + mark.length),
  ]);
}

function daysOfMonth(
  {
    year,
    month,
    days: [first, last],
    order,
  }: { year: string; month: number; days: readonly [number, number]; order: DateOrder },
  reading: DateReading,
): Result<WrittenDate, DateDoubt> {
  if (reading.order && reading.order !== order) return failure('impossible');
  return spanOf({ year, month, day: first }, { year, month, day: last }, reading);
}

/** A half of a range with what only the other half names: the month and year of "3" in "3–5 May 2024". */
function completed(half: DateForm, other: DateForm): DateForm {
  const year = half.year ?? other.year;
  const month = half.either || half.month !== undefined ? half.month : half.day === undefined ? undefined : other.month;
  // "3–5/2024" may be months: a number alone is a day only beside another day.
  const isDoubtful = half.month === undefined && half.day !== undefined && other.day === undefined;
  return { ...half, ...(year === undefined || isDoubtful ? {} : { year }), ...(month === undefined ? {} : { month }) };
}

function spanOf(first: DateForm, last: DateForm, reading: DateReading): Result<WrittenDate, DateDoubt> {
  const [start, end] = [resolved(first, reading), resolved(last, reading)];
  if (!start.ok) return start;
  if (!end.ok) return end;
  if (start.value.length !== end.value.length || start.value > end.value) return failure('unreadable');
  const hasOtherWords = first.hasOtherWords || last.hasOtherWords;
  return success({
    ...(start.value === end.value ? {} : { start: start.value }),
    end: end.value,
    ...(hasOtherWords ? { hasOtherWords: true } : {}),
  });
}
