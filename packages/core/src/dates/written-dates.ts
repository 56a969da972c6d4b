import type { PartialDate } from '../documents/primitives.js';

/** Cached, because a list may show thousands of dates and a formatter is slow to create. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * A partial date (`2019`, `2019-04`, `2019-04-03`) in words, never more exact than it is. A day that no calendar has
 * (30 February) is returned unchanged: some browsers reject it, others turn it into 2 March.
 * @param language BCP 47
 */
export function formatDate(language: string, date: PartialDate): string {
  const moment = new Date(date);
  const isReal = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(date);
  if (!isReal) return date;
  const key = language + date.length;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(language, {
      timeZone: 'UTC',
      year: 'numeric',
      month: date.length > 4 ? 'long' : undefined,
      day: date.length > 7 ? 'numeric' : undefined,
    });
    formatters.set(key, formatter);
  }
  return formatter.format(moment);
}
