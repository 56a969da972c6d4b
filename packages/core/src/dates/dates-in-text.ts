import type { PartialDate } from '../documents/primitives.js';
import { isCalendarDay } from './dates.js';
import { monthNumber } from './month-names.js';

/** A date, or a range of dates, as a sentence contains it. */
export type DateInText = {
  /** Index of the first character in the text. */
  readonly index: number;
  readonly shown: string;
} & (
  | {
      readonly kind: 'certain';
      /** Only for a range: its first day. */
      readonly start?: PartialDate;
      readonly date: PartialDate;
    }
  /** Day and month can be swapped, or the century is not written: only a person can decide. */
  | { readonly kind: 'unclear'; readonly either: readonly PartialDate[] }
);

// Every repetition in the patterns below is bounded, so that no text takes more than linear time.

/** Longest text that is searched, in characters. */
const LONGEST = 20_000;

const word = String.raw`\p{L}[\p{L}\p{M}]{2,11}\.?`;
const day = String.raw`(\d{1,2})(?:st|nd|rd|th|er|e?ro|\.?[ºª°]|\.(?=\s))?`;
const year = String.raw`(?<!\d)((?:19|20)\d{2})(?!\d)`;
const to = String.raw`\s{0,3}(?:[-–—/&]|to|and|through|thru|al?|y|hasta(?: el)?)\s{0,3}(?:el )?`;
const comma = String.raw`[\s,.]{1,3}`;
const of = String.raw`(?:\s{0,2}[-/]\s{0,2}|\s{1,3}(?:(?:del? |of )(?:mes de )?)?|\s{1,3}d[ií]as? del? (?:mes de )?|\s{1,3}day of )`;
const beforeYear = String.raw`(?:\s{0,2}[-/,]\s{0,2}|,?\s{1,3})(?:del?(?: año)? |of )?`;

/** Named months. Each pattern is tried in this order; an earlier one wins over a later one at the same place. */
const inWords: readonly { readonly pattern: RegExp; readonly parts: (match: readonly string[]) => Parts }[] = [
  {
    // "March 30 – April 1, 2023", "March 30, 2023 – April 1, 2023"
    pattern: regex(`(${word}) ?${day}(?:,? ${year})?${to}(${word}) ?${day}${comma}${year}`),
    parts: ([, month1, day1, year1, month2, day2, year2]) => [year1 || year2, month1, day1, year2, month2, day2],
  },
  {
    // "October 2 - 4, 2022", "August 5 and 6, 2019"
    pattern: regex(`(${word}) ?${day}${to}${day}${comma}${year}`),
    parts: ([, month, day1, day2, y]) => [y, month, day1, y, month, day2],
  },
  {
    // "12 de febrero al 25 de junio de 2022", "30 March – 1 April 2023"
    pattern: regex(`${day}${of}(${word})(?:${beforeYear}${year})?${to}${day}${of}(${word})${beforeYear}${year}`),
    parts: ([, day1, month1, year1, day2, month2, year2]) => [year1 || year2, month1, day1, year2, month2, day2],
  },
  {
    // "2–3 de mayo de 2024", "2 y 3 de mayo de 2024"
    pattern: regex(`${day}${to}${day}${of}(${word})${beforeYear}${year}`),
    parts: ([, day1, day2, month, y]) => [y, month, day1, y, month, day2],
  },
  {
    // "March 14, 2023", "marzo 14 de 2023"
    pattern: regex(`(${word}) ?${day}(?:${comma}|${beforeYear})${year}`),
    parts: ([, month, d, y]) => [undefined, undefined, undefined, y, month, d],
  },
  {
    // "14 March 2023", "14 de marzo de 2023", "15 días del mes de noviembre de 2022", "14-Mar-2023"
    pattern: regex(`${day}${of}(${word})${beforeYear}${year}`),
    parts: ([, d, month, y]) => [undefined, undefined, undefined, y, month, d],
  },
  {
    // "May 2019", "mayo de 2019"
    pattern: regex(`(${word})${beforeYear}${year}`),
    parts: ([, month, y]) => [undefined, undefined, undefined, y, month, undefined],
  },
];

/** Year, month and day of the first day of a range, and of its last day or the only one. */
type Parts = readonly (string | undefined)[];

const isoDay = new RegExp(String.raw`(?<![\d.-])((?:19|20)\d{2})[-./](\d{1,2})[-./](\d{1,2})(?![.-]?\d)`, 'g');
const numericDay = new RegExp(String.raw`(?<![\d./])(\d{1,2})([-./])(\d{1,2})\2((?:19|20)\d{2}|\d{2})(?![./]?\d)`, 'g');
const rangeBetween = new RegExp(`^(?:${to}|\\s{1,3}(?:from|to|de|desde|hasta|al?):?\\s{1,3})$`, 'iu');

/**
 * The dates of a text, in its order; months in words of English, Spanish and the languages of `monthNumber()`. A numeric
 * date whose day and month can be swapped is unclear, unless another date of the same text shows the order.
 */
export function datesInText(text: string): DateInText[] {
  const searched = text.slice(0, LONGEST).replace(/\u00a0/g, ' ');
  const found: DateInText[] = [];
  const add = (date: DateInText) => {
    const end = date.index + date.shown.length;
    const isTaken = found.some((other) => date.index < other.index + other.shown.length && other.index < end);
    if (!isTaken) found.push(date);
  };
  for (const { pattern, parts } of inWords) {
    for (const match of searched.matchAll(pattern)) {
      const [year1, month1, day1, year2, month2, day2] = parts(match);
      const date = calendarDate(year2, month2, day2);
      const start = year1 === undefined ? undefined : calendarDate(year1, month1, day1);
      if (date === undefined || (year1 !== undefined && (start === undefined || start > date))) continue;
      add({ index: match.index, shown: match[0], kind: 'certain', date, ...(start === undefined ? {} : { start }) });
    }
  }
  for (const match of searched.matchAll(isoDay)) {
    const date = numericDate(match[1]!, match[2]!, match[3]!);
    if (date !== undefined) add({ index: match.index, shown: match[0], kind: 'certain', date });
  }
  for (const date of numericDates(searched)) add(date);
  return joinedRanges(
    found.sort((a, b) => a.index - b.index),
    searched,
  );
}

function numericDates(text: string): DateInText[] {
  const read = [...text.matchAll(numericDay)].flatMap((match) => {
    const [shown, first, , second, written] = match;
    const y = written!.length === 2 ? `20${written}` : written!;
    const monthFirst = numericDate(y, first!, second!);
    const dayFirst = numericDate(y, second!, first!);
    return monthFirst || dayFirst
      ? [{ index: match.index, shown, isShort: written!.length === 2, monthFirst, dayFirst }]
      : [];
  });
  const proves = (order: 'monthFirst' | 'dayFirst', other: 'monthFirst' | 'dayFirst') =>
    read.some((date) => date[order] !== undefined && date[other] === undefined);
  const order = proves('monthFirst', 'dayFirst') ? 'monthFirst' : 'dayFirst';
  const isProven = proves(order, order === 'monthFirst' ? 'dayFirst' : 'monthFirst');
  const isMixed = proves('monthFirst', 'dayFirst') && proves('dayFirst', 'monthFirst');
  return read.map(({ index, shown, isShort, monthFirst, dayFirst }) => {
    const all = [...new Set([monthFirst, dayFirst])].filter((date) => date !== undefined);
    const proven = order === 'monthFirst' ? monthFirst : dayFirst;
    const either = isProven && !isMixed && proven !== undefined ? [proven] : all;
    return either.length === 1 && !isShort
      ? { index, shown, kind: 'certain' as const, date: either[0]! }
      : { index, shown, kind: 'unclear' as const, either };
  });
}

/** Two whole days with nothing but "to" between them are a range. */
function joinedRanges(dates: readonly DateInText[], text: string): DateInText[] {
  const joined: DateInText[] = [];
  for (const date of dates) {
    const before = joined.at(-1);
    const end = before && before.index + before.shown.length;
    const isRange =
      before?.kind === 'certain' &&
      date.kind === 'certain' &&
      before.start === undefined &&
      date.start === undefined &&
      before.date.length === 10 &&
      date.date.length === 10 &&
      before.date < date.date &&
      rangeBetween.test(text.slice(end, date.index));
    if (!isRange) joined.push(date);
    else {
      const shown = text.slice(before.index, date.index + date.shown.length);
      joined[joined.length - 1] = { index: before.index, shown, kind: 'certain', start: before.date, date: date.date };
    }
  }
  return joined;
}

function regex(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])${source}`, 'giu');
}

function calendarDate(y: string | undefined, month: string | undefined, d: string | undefined) {
  const number = monthNumber(month ?? '');
  if (y === undefined || number === undefined) return undefined;
  return d === undefined ? `${y}-${String(number).padStart(2, '0')}` : numericDate(y, String(number), d);
}

function numericDate(y: string, month: string, d: string): string | undefined {
  const date = `${y}-${month.padStart(2, '0')}-${d.padStart(2, '0')}`;
  return isCalendarDay(date) ? date : undefined;
}
