import { dateOf, type ReviewEntry } from '@imh/core';

/** The newest first; entries without a date last. */
export function entriesByDate(entries: readonly ReviewEntry[]): ReviewEntry[] {
  const dated = entries.map((entry) => ({ entry, date: dateOf(entry.content) ?? '' }));
  return dated
    .sort((one, other) => (one.date > other.date ? -1 : one.date < other.date ? 1 : 0))
    .map(({ entry }) => entry);
}
