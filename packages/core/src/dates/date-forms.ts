import { monthNumber } from './month-names.js';

/**
 * A date as it is written, before anything is decided about it: the roles of its numbers are known (`year`, `month`,
 * `day`), or two of them may be day and month in either order (`either`), or it is a spreadsheet's number of a day.
 * Years keep their digits, because two of them leave the century open.
 */
export interface DateForm {
  readonly year?: string;
  readonly month?: number;
  readonly day?: number;
  readonly either?: readonly [number, number];
  readonly dayNumber?: number;
  /** True if the text contains words that are not part of a date: "Rescheduled to May 3, 2024". */
  readonly hasOtherWords?: boolean;
}

const weekdays = [
  'monday mon lunes lun',
  'tuesday tue tues martes',
  'wednesday wed miercoles mie',
  'thursday thu thur thurs jueves jue',
  'friday fri viernes vie',
  'saturday sat sabado sab',
  'sunday sun domingo dom',
];
const fillers = new Set(
  `de del of the on el la dia st nd rd th er o ${weekdays.join(' ')}`.split(' '), // "1er", "1o" of Spanish
);

const time =
  /(?:^|[\s,T])\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?\s?m\b\.?)?\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?/giu;
const hourOfDay = /(^|[^\d/.-])\d{1,2}\s?[ap]\.?\s?m\b\.?/giu;

const yearFirst = /^(\d{4})([-/. ])(\d{1,2})(?:\2(\d{1,2}))?$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;
const threeNumbers = /^(\d{1,2})([-/. ])(\d{1,2})\2'?(\d{4}|\d{1,2})$/;
const monthYear = /^(\d{1,2})[-/.](\d{4})$/;
const dayNumber = /^[1-9]\d{4}(?:[.,]\d+)?$/;

/** Without weekdays, times of day, and doubled spaces. */
export function withoutTime(written: string): string {
  const text = written
    .replace(/^\s*\p{L}{3,9}\.?,?\s+(?=\d)/u, (word) => (isFiller(word) ? '' : word))
    .replace(time, ' ')
    .replace(hourOfDay, '$1 ')
    .replace(/\s+/g, ' ')
    .replace(/ ?([/.]) ?(?=\d)/g, '$1');
  return trimmed(text);
}

const outerMarks = new Set(' ,;.');

/** Without spaces and punctuation at both ends; a regular expression for it takes quadratic time. */
function trimmed(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && outerMarks.has(text[start]!)) start += 1;
  while (end > start && outerMarks.has(text[end - 1]!)) end -= 1;
  return text.slice(start, end);
}

/** The form of one date; undefined for a text that is not a date. A form without a year is half of a range. */
export function dateForm(text: string): DateForm | undefined {
  return /\p{L}{2}/u.test(text) ? fromWords(text) : fromNumbers(text);
}

function fromNumbers(text: string): DateForm | undefined {
  const iso = yearFirst.exec(text) ?? compact.exec(text)?.toSpliced(2, 0, '-');
  if (iso) {
    const [, year, , month, day] = iso;
    return { year: year!, month: Number(month), ...(day === undefined ? {} : { day: Number(day) }) };
  }
  const three = threeNumbers.exec(text);
  if (three) {
    const [first, second, third] = [Number(three[1]), Number(three[3]), three[4]!];
    // Only a year can be larger than 31.
    if (first > 31 && third.length <= 2) return { year: three[1]!, month: second, day: Number(third) };
    return third.length === 1 ? undefined : { year: third, either: [first, second] };
  }
  const month = monthYear.exec(text);
  if (month) return { year: month[2]!, month: Number(month[1]) };
  if (dayNumber.test(text)) return { dayNumber: Number(text.replace(',', '.')) };
  if (/^\d{4}$/.test(text)) return { year: text };
  const two = /^(\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (two) return { either: [Number(two[1]), Number(two[2])] };
  const dayYear = /^(\d{1,2})(?:,? (?:de(?:l)? )?(\d{4}))?$/.exec(text);
  return dayYear ? { day: Number(dayYear[1]), ...(dayYear[2] === undefined ? {} : { year: dayYear[2] }) } : undefined;
}

/** "Nov 21, 2026", "21 de noviembre de 2026", "21-Nov-26", "Mar-24", "May 2026". */
function fromWords(text: string): DateForm | undefined {
  const tokens = text.match(/\p{L}[\p{L}\p{M}]*|\d+/gu) ?? [];
  let month: number | undefined;
  let year: string | undefined;
  let hasOtherWords = false;
  const numbers: { digits: string; isAfterMonth: boolean }[] = [];
  for (const token of tokens) {
    if (/^\d/.test(token)) {
      if (token.length === 4 && year === undefined) year = token;
      else if (token.length <= 2) numbers.push({ digits: token, isAfterMonth: month !== undefined });
      else return undefined;
      continue;
    }
    if (isFiller(token)) continue;
    const found = monthNumber(token);
    if (found === undefined) hasOtherWords = true;
    else if (month === undefined) month = found;
    else return undefined;
  }
  if (month === undefined || numbers.length > 2) return undefined;
  const other = hasOtherWords ? { hasOtherWords } : {};
  const [first, second] = numbers;
  if (!first) return { month, ...(year === undefined ? {} : { year }), ...other };
  if (!second) {
    // "Mar-24" is how Excel shows March 2024, "24-Mar" a day without its year.
    const isYear = year === undefined && first.isAfterMonth && /\p{L}\.?(?:-| ?['’])\d{2}$/u.test(text);
    if (isYear) return { month, year: first.digits, ...other };
    return { month, day: Number(first.digits), ...(year === undefined ? {} : { year }), ...other };
  }
  if (year !== undefined || !second.isAfterMonth || second.digits.length !== 2) return undefined;
  return { month, day: Number(first.digits), year: second.digits, ...other };
}

function isFiller(word: string): boolean {
  const plain = word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  return plain === '' || fillers.has(plain);
}
