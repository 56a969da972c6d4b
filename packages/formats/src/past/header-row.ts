import { namedColumns } from './column-names.js';

/** Maximum number of rows searched for the header, which may follow a title, a name or a logo. */
const LOWEST_HEADER = 40;

/** How many different parts of an entry the cells name; 0 for a row that is not a header. */
export function headerScore(cells: readonly string[]): number {
  const named = new Set<string>();
  let filled = 0;
  let known = 0;
  for (const cell of cells) {
    if (cell === '') continue;
    filled += 1;
    const [best] = namedColumns(cell);
    if (!best) continue;
    known += 1;
    named.add(best.target);
  }
  // A training called "Conference" is not a header.
  const isHeader = known >= 2 ? known * 3 >= filled : known === 1 && filled === 1 && named.has('title');
  return isHeader ? named.size : 0;
}

/** The index of the row that names the columns best, the first of equals; undefined without any. */
export function findHeaderRow(rows: readonly { readonly cells: readonly string[] }[]): number | undefined {
  let best: { index?: number; score: number } = { score: 0 };
  for (const [index, { cells }] of rows.slice(0, LOWEST_HEADER).entries()) {
    const score = headerScore(cells);
    if (score > best.score) best = { index, score };
  }
  return best.index;
}
