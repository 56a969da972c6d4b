import type { EntryFilter } from '../entry-filter.js';
import type { EntryIndex } from './entry-index.js';
import { entryMatcher } from './entry-matcher.js';
import type { FilterContext } from './filter-context.js';

/** Rows that match a filter, in the given ascending order or in its reverse. */
export function matchingRows(
  index: EntryIndex,
  filter: EntryFilter,
  context: FilterContext,
  order: Int32Array,
  isDescending: boolean,
): Int32Array {
  const matches = entryMatcher(index, filter, context);
  const rows = new Int32Array(index.size);
  let count = 0;
  for (let place = 0; place < order.length; place += 1) {
    const row = order[isDescending ? order.length - 1 - place : place]!;
    if (matches(row)) rows[count++] = row;
  }
  return rows.slice(0, count);
}
