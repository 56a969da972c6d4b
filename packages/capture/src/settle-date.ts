import type { Claim } from './claims.js';
import { dayOrder, readDate, type ReadDate } from './partial-date.js';
import { HEADING_DATE, TIME_ELEMENT } from './visible.js';

/**
 * The most trusted date. A more exact date that agrees refines it (2012-11 → 2012-11-26), and an ambiguous one is resolved
 * by another date that fits (4/6/2016 → 2016-04-06) or the order of the page's language; otherwise it stays ambiguous.
 */
export function dateOf(
  claims: readonly Claim[],
  language: string | undefined,
): (Claim & { certain: boolean }) | undefined {
  const read = claims.flatMap(({ value, from }) => {
    const date = readDate(value);
    return date ? [{ date, from }] : [];
  });
  const first = read[0];
  if (!first) return undefined;
  const local = localDayOf(claims, read);
  if (local) return { ...local, certain: true };
  const agreed = agreedDay(read);
  if (agreed) return { ...agreed, certain: true };
  // A year alone is not refined, because the exact day may be that of the upload.
  const fits = (date: string) =>
    first.date.kind === 'unclear'
      ? first.date.either.includes(date)
      : first.date.date.length >= 7 && date.startsWith(first.date.date);
  for (const { date, from } of read) {
    if (date.kind === 'certain' && date.date.length === 10 && fits(date.date))
      return { value: date.date, from, certain: true };
  }
  if (first.date.kind === 'certain') return { value: first.date.date, from: first.from, certain: true };
  const order = dayOrder(language);
  // The readings of "4/5/2026" are in the order of `fromNumbers`: month first, then day first.
  const resolved = order && first.date.either[order === 'month-first' ? 0 : 1];
  return resolved
    ? { value: resolved, from: first.from, certain: true }
    : { value: first.date.shown, from: first.from, certain: false };
}

/** The day that visitors see, if another place on the page has it, too, and only Dublin Core differs by a day. */
function agreedDay(read: readonly { readonly date: ReadDate; readonly from: string }[]): Claim | undefined {
  const [first, ...others] = read;
  if (first?.date.kind !== 'certain' || !/^dc(?:terms)?\./.test(first.from)) return undefined;
  const day = first.date.date;
  const days = others.flatMap(({ date, from }) => (date.kind === 'certain' ? [{ value: date.date, from }] : []));
  const shown = days.find(({ from }) => from === HEADING_DATE || from === TIME_ELEMENT);
  if (!shown || shown.value.length < 10 || Math.abs(Date.parse(shown.value) - Date.parse(day)) !== 86_400_000)
    return undefined;
  return days.some(({ value, from }) => value === shown.value && from !== shown.from) ? shown : undefined;
}

/**
 * The day that visitors see, if the most trusted value is an hour in universal time and that day is the same moment
 * elsewhere: 2015-04-07T03:42Z is the evening of April 6 in New York.
 */
function localDayOf(
  claims: readonly Claim[],
  read: readonly { readonly date: ReadDate; readonly from: string }[],
): Claim | undefined {
  const [, day, hour] =
    /^\s*(\d{4}-\d{2}-\d{2})T(\d{2}):\d{2}.*(?:Z|[+-]00:?00)\s*$/.exec(claims[0]?.value ?? '') ?? [];
  if (day === undefined) return undefined;
  const shown = read.find(({ from }) => from === HEADING_DATE || from === TIME_ELEMENT);
  if (shown?.date.kind !== 'certain') return undefined;
  const days = (Date.parse(shown.date.date) - Date.parse(day)) / 86_400_000;
  const isSameMoment = (days === -1 && Number(hour) < 12) || (days === 1 && Number(hour) >= 10);
  return isSameMoment && shown.date.date.length === 10 ? { value: shown.date.date, from: shown.from } : undefined;
}
