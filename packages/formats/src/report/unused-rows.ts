import type { Loss } from './results.js';

/** Codes of losses that name rows of a table of which nothing was used. */
const codes: ReadonlySet<string> = new Set(['row-without-place', 'repeated-row', 'repeated-header', 'outside-table']);

/** Rows of which nothing was used. `rows` are their numbers as the spreadsheet shows them; not all if there are many. */
export function unusedRows(losses: readonly Loss[]): { readonly count: number; readonly rows: readonly string[] } {
  const unused = losses.filter(({ code }) => codes.has(code));
  return {
    count: unused.reduce((sum, { count }) => sum + count, 0),
    rows: unused
      .flatMap(({ where }) => where)
      .map((place) => place.replace(/^row /, ''))
      .sort((one, other) => Number(one) - Number(other)),
  };
}
