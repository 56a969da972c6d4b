import { failure, type Result, success } from '../parsing/result.js';

/** The sign before the decimals of a table's numbers. */
export type DecimalSign = '.' | ',';

/** How durations of one source are read. */
export interface HoursReading {
  /** Unit of a bare number. Default: hours. */
  readonly unit?: 'hours' | 'minutes';
  /** Decides whether "1,500" is 1.5 or 1500. Undecided: such a number is not read. */
  readonly decimal?: DecimalSign;
}

export interface WrittenHours {
  readonly minutes: number;
  /** Continuing education credit, if the text names it: "3 CE". An hour each. */
  readonly credits?: number;
}

/**
 * Why a duration was not read. ambiguous: "1,500"; range: "2–3"; too-long: more than a year; credit-units: "0.3 CEU", of
 * which accreditors define the length; unreadable: anything else.
 */
export type HoursDoubt = 'ambiguous' | 'range' | 'too-long' | 'credit-units' | 'unreadable';

/** Minutes in a year: more is not the length of one entry. */
const LONGEST = 525_600;
const LONGEST_TEXT = 60;

/**
 * Reads a duration as people and spreadsheets write it: "1.5", "1,5", "1:30", "1:30:00", "90 min", "1 h 30", "2 horas",
 * "1 1/2", "3 CE". Rounded to whole minutes.
 */
export function readHours(written: string, reading: HoursReading = {}): Result<WrittenHours, HoursDoubt> {
  if (written.length > LONGEST_TEXT) return failure('unreadable');
  const text = plain(written);
  const credit = creditHours.exec(text);
  const found = minutesIn(credit ? credit[1]! : text, reading);
  if (found === 'ambiguous') return failure('ambiguous');
  if (found === undefined || !Number.isFinite(found)) return failure(reasonOf(text));
  const minutes = Math.round(found);
  if (minutes > LONGEST) return failure('too-long');
  return success({ minutes, ...(credit ? { credits: found / 60 } : {}) });
}

/** The decimal sign that a number proves: "1,5" and "1.500,5" a comma; "1,500" proves nothing. */
export function provenDecimal(written: string): DecimalSign | undefined {
  const numbers = written.slice(0, LONGEST_TEXT).match(/\d[\d.,]*/g) ?? [];
  for (const found of numbers) {
    const last = found.replace(/[.,]$/, '').match(/^(?:.*)([.,])(\d+)$/);
    if (!last) continue;
    const [, sign, decimals] = last;
    const hasOther = found.includes(sign === '.' ? ',' : '.');
    if (hasOther || decimals!.length !== 3 || found.startsWith('0')) return sign as DecimalSign;
  }
  return undefined;
}

/**
 * Minutes of a duration that a person types into a field, see `readHours`. A bare number is hours. Undefined for other
 * text, for "1,500", which may be 1.5 or 1500, and for more than a year.
 */
export function parseHours(written: string): number | undefined {
  const read = readHours(written, written.includes(',') ? {} : { decimal: '.' });
  return read.ok ? read.value.minutes : undefined;
}

const fractions: Readonly<Record<string, string>> = { '½': '1/2', '¼': '1/4', '¾': '3/4', '⅓': '1/3', '⅔': '2/3' };

function plain(written: string): string {
  return written
    .replace(/[½¼¾⅓⅔]/g, (sign) => ` ${fractions[sign]!} `)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

const number = String.raw`(\d{1,6}(?:[.,]\d{1,4})?|\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?)`;
const hourWord = String.raw`(?:(?:h|hr|hrs|hs|hours?|horas?)\.?)`;
const minuteWord = String.raw`(?:(?:m|min|mins|minutes?|minutos?)\.?)`;
const onlyHours = new RegExp(`^${number} ?(${hourWord}?)$`);
const onlyMinutes = new RegExp(`^${number} ?${minuteWord}$`);
const clock = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d)(?:\.0+)?)?(?: ?h)?$/;
const both = new RegExp(`^(\\d{1,4}) ?${hourWord}(?: and| y|,)? ?(\\d{1,3}) ?(?:${minuteWord})?$`);
const fraction = new RegExp(`^(?:(\\d{1,3})(?: and | y |-| ))?([1-9])/([2-8])(?: (?:of )?(?:an? )?${hourWord})?$`);
const creditHours =
  /^([\d.,:/ ]+?)-? ?(?:(?:ceh|cme|ce|cpe|contact|credit|clock|continuing education|nbcc|apa)s?(?: ?-?(?:hours?|hrs?|credits?|h))?|(?:horas? )?(?:de )?(?:cr[eé]ditos?|educaci[oó]n continua|contacto))\.?$/;
const creditUnits = /\bceus?\b/;
const range = /\d ?(?:[-–—~]|to|a|or|o) ?\d|[<>+≥≤~]/;

function minutesIn(text: string, { unit = 'hours', decimal }: HoursReading): number | 'ambiguous' | undefined {
  const time = clock.exec(text) ?? both.exec(text);
  if (time) return Number(time[1]) * 60 + Number(time[2]) + Number(clock.exec(text)?.[3] ?? 0) / 60;
  const parts = fraction.exec(text);
  // "1/2" alone may be a date as well as half an hour.
  if (parts && (parts[1] !== undefined || /[a-z]/.test(text))) {
    return (Number(parts[1] ?? 0) + Number(parts[2]) / Number(parts[3])) * 60;
  }
  const hours = onlyHours.exec(text);
  const minutes = onlyMinutes.exec(text);
  const value = hours ? decimalIn(hours[1]!, decimal) : minutes ? decimalIn(minutes[1]!, decimal) : undefined;
  if (value === undefined || value === 'ambiguous') return value;
  return minutes || (unit === 'minutes' && hours?.[2] === '') ? value : value * 60;
}

function decimalIn(written: string, decimal: DecimalSign | undefined): number | 'ambiguous' {
  const signs = written.match(/[.,]/g) ?? [];
  const proven = provenDecimal(written);
  if (signs.length > 1 && new Set(signs).size === 1) return Number(written.replace(/[.,]/g, ''));
  const sign = proven ?? (signs.length > 0 ? decimal : '.');
  if (sign === undefined) return 'ambiguous';
  return Number(written.replaceAll(sign === '.' ? ',' : '.', '').replace(sign, '.'));
}

function reasonOf(text: string): HoursDoubt {
  if (creditUnits.test(text)) return 'credit-units';
  return range.test(text) ? 'range' : 'unreadable';
}
