import { addDays, type DateDoubt, formatDate, type PartialDate, readWrittenDate, type WrittenDate } from '@imh/core';

/** What a date field contains: nothing, a date, or a text with the reason why it is not a date yet. */
export type DateFieldReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'read'; readonly date: WrittenDate }
  | { readonly kind: 'doubtful'; readonly doubt: DateDoubt; readonly choices: readonly PartialDate[] };

/** How far ahead a year of two digits may be, for planned trainings. */
const YEARS_AHEAD = 10;

/** Days from today, in both languages of the interface: people write notes in either. */
const relativeDays = new Map([
  ['today', 0],
  ['hoy', 0],
  ['yesterday', -1],
  ['ayer', -1],
]);

/**
 * Reads what was typed into a date field.
 * @param today local day, for "yesterday" and for the century of years with two digits
 */
export function readDateField(written: string, today: string): DateFieldReading {
  const text = written.trim();
  if (text === '') return { kind: 'empty' };
  const days = relativeDays.get(text.toLowerCase());
  if (days !== undefined) return { kind: 'read', date: { end: addDays(today, days) } };
  const read = readWrittenDate(text);
  if (read.ok) return { kind: 'read', date: read.value };
  const choices = read.error === 'no-year' ? latestOf(text, today) : choicesFor(text, today);
  return { kind: 'doubtful', doubt: read.error, choices };
}

/** The last day on which a date without a year was, such as "11/21" or "21 de noviembre". */
function latestOf(text: string, today: string): PartialDate[] {
  const thisYear = Number(today.slice(0, 4));
  const found = [thisYear, thisYear - 1].flatMap((year) =>
    [`${text} ${year}`, `${text}/${year}`].flatMap((written) => {
      const read = readWrittenDate(written);
      if (read.ok) return read.value.end <= today ? [read.value.end] : [];
      return choicesFor(written, today).filter((date) => date <= today);
    }),
  );
  const latest = found[0]?.slice(0, 4);
  return [...new Set(found.filter((date) => date.startsWith(latest!)))];
}

/** The dates that an ambiguous text can mean, in the order day first, month first. */
function choicesFor(text: string, today: string): PartialDate[] {
  const latestYear = Number(today.slice(0, 4)) + YEARS_AHEAD;
  const dates = (['day-first', 'month-first'] as const).flatMap((order) => {
    const read = readWrittenDate(text, { order, latestYear });
    return read.ok && read.value.start === undefined ? [read.value.end] : [];
  });
  return [...new Set(dates)];
}

/** A partial date in words, with its day of the week: "Saturday, November 21, 2026". */
export function dateInWords(language: string, date: PartialDate): string {
  if (date.length < 10) return formatDate(language, date);
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(new Date(date));
  return `${weekday}, ${formatDate(language, date)}`;
}
