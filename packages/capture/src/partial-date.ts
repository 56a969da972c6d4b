import { calendarDate, monthNumber } from '@imh/core';
import { plainText } from './plain-text.js';

/** certain: a partial ISO date. unclear: the text as written, and the two dates that it can mean. */
export type ReadDate =
  | { readonly kind: 'certain'; readonly date: string }
  | { readonly kind: 'unclear'; readonly shown: string; readonly either: readonly string[] };

const ISO = /^(\d{4})(?:$|([-/.])(\d{1,2})(?:\2(\d{1,2}))?(?=$|[T\s,Z+/-]))/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/i;
const WEEKDAY = /^mar[.,]*\s+(?:le\s+)?\d/iu;
// "15 de setiembre", "1.º de marzo", "1ro de mayo", "a los 15 días del mes de setiembre", "3rd of May", "16/oct/2016"
const DAY_BEFORE =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|ero|ro|\.?[ºª°]|\.)?[\s/-]*(?:d[ií]as?\s+)?(?:del?\s+|of\s+)?(?:mes\s+de\s+)?$/iu;
const NUMBERS = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/;
// Placeholders that systems output instead of a missing date.
const NO_DATE = /^(?:1970-01-01|1969-12-31)[T\s]/;

/**
 * Parses the value of a date field. The date is not converted to another time zone. Returns undefined for a value without
 * a year, with two months, or with an impossible day.
 */
export function readDate(value: string | null | undefined): ReadDate | undefined {
  const text = plainText(value, 400);
  if (!text || text.length > 80 || NO_DATE.test(text)) return undefined;
  const iso = ISO.exec(text) ?? COMPACT.exec(text)?.toSpliced(2, 0, '-');
  if (iso) return certain(iso[1], iso[3], iso[4]);
  const numbers = NUMBERS.exec(text);
  return numbers ? fromNumbers(numbers) : fromWords(text);
}

function fromNumbers([shown, first, , second, year]: readonly string[]): ReadDate | undefined {
  const either = [dateOf(year, first, second), dateOf(year, second, first)].filter((date) => date !== undefined);
  if (either.length === 2 && either[0] !== either[1]) return { kind: 'unclear', shown: shown ?? '', either };
  return either[0] ? { kind: 'certain', date: either[0] } : undefined;
}

function fromWords(text: string): ReadDate | undefined {
  const years = new Set(text.match(/(?<![\d:])(?:1[5-9]|20|21)\d{2}(?![\d:])/g));
  const found = [...text.matchAll(/\p{L}[\p{L}\p{M}]+/gu)].filter(([word]) => monthNumber(word) !== undefined);
  // "Mar., 3 de marzo": the first "mar" is Tuesday (martes, mardi).
  const months = found.length === 2 && found[0]?.index === 0 && WEEKDAY.test(text) ? found.slice(1) : found;
  const month = months[0];
  if (years.size !== 1 || months.length !== 1 || !month) return undefined;
  const before = DAY_BEFORE.exec(text.slice(0, month.index));
  const after = /^\.?[\s-]*(\d{1,2})(?:st|nd|rd|th)?(?![\d:])/iu.exec(text.slice(month.index + month[0].length));
  return certain([...years][0], String(monthNumber(month[0])), (before ?? after)?.[1]);
}

function certain(year?: string, month?: string, day?: string): ReadDate | undefined {
  const date = dateOf(year, month, day);
  return date ? { kind: 'certain', date } : undefined;
}

function dateOf(year = '', month?: string, day?: string): string | undefined {
  return calendarDate(
    year,
    month === undefined ? undefined : Number(month),
    day === undefined ? undefined : Number(day),
  );
}

/**
 * Whether 4/5/2026 is in May or in April on a page of this language; undefined where both are written: plain English, and
 * Spanish in the United States.
 */
export function dayOrder(language: string | undefined): 'day-first' | 'month-first' | undefined {
  if (/^en-(?:US|PH)$/i.test(language ?? '')) return 'month-first';
  return /^(?:es-(?!US|PR)|fr|pt|it|nl|de|da|n[bno]|fi|pl|cs|sk|sl|hr|ro|el|bg|ru|uk|tr|ca|gl|en-(?:GB|AU|NZ|IE|IN|ZA))\b/i.test(
    language ?? '',
  )
    ? 'day-first'
    : undefined;
}
