import { nodesForCategory, type Outline } from '@imh/core';
import { countCompetencies, isCompetency, type OutlineRow } from './outline-rows.js';
import { hasTerm, searchTerms } from './outline-search.js';

export interface OutlineFilter {
  readonly query?: string | undefined;
  /** Id of a category; none shows all. */
  readonly category?: string | undefined;
}

/** What a filter leaves; the lists go by row. */
export interface Sifted {
  readonly terms: readonly string[];
  readonly visible: Uint8Array;
  /** Found by the query itself, not only kept as the heading of something found. */
  readonly matched: Uint8Array;
  /** Headings with something found below: worth opening. */
  readonly below: Uint8Array;
  /** Competencies that stay at or below each row, a competency under two headings counted in each. */
  readonly counts: Uint32Array;
  /** Nodes found, and competencies left, each once however often it stands. */
  readonly matches: number;
  readonly competencies: number;
}

/**
 * A heading that is found alone keeps all that stands under it; where something under it is found too, only that stays.
 * @param textOf folded text of a row, see `searchable()`
 */
export function sift(
  rows: readonly OutlineRow[],
  outline: Outline,
  textOf: (row: OutlineRow) => string,
  filter: OutlineFilter,
): Sifted {
  const terms = searchTerms(filter.query ?? '');
  const searching = terms.length > 0;
  const kept = filter.category ? nodesForCategory(outline, filter.category) : undefined;
  const visible = new Uint8Array(rows.length);
  const matched = new Uint8Array(rows.length);
  const below = new Uint8Array(rows.length);
  const whole = new Uint8Array(rows.length);
  const applies = (row: OutlineRow): boolean => !kept || kept.has(row.node.id);

  for (const row of searching ? rows : []) {
    if (!applies(row)) continue;
    const text = textOf(row);
    if (terms.every((term) => hasTerm(text, term))) matched[row.index] = 1;
  }
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const { parent } = rows[index]!;
    if (parent >= 0 && (matched[index] || below[index])) below[parent] = 1;
  }
  for (const row of rows) {
    const { index, parent } = row;
    if (parent >= 0 && (whole[parent] || (matched[parent] && !below[parent]))) whole[index] = 1;
    if ((!searching || matched[index] || below[index] || whole[index]) && applies(row)) visible[index] = 1;
  }
  const once = rows.length === outline.byId.size;
  return {
    terms,
    visible,
    matched,
    below,
    counts: countCompetencies(rows, visible),
    matches: countNodes(rows, once, ({ index }) => matched[index] === 1),
    competencies: countNodes(rows, once, (row) => visible[row.index] === 1 && isCompetency(row)),
  };
}

/** @param once every node has one row */
function countNodes(rows: readonly OutlineRow[], once: boolean, counts: (row: OutlineRow) => boolean): number {
  const counted = rows.filter(counts);
  return once ? counted.length : new Set(counted.map(({ node }) => node)).size;
}
