import { nodesForCategory, type Outline } from '@imh/core';
import { countCompetencies } from './competency-counts.js';
import { isCompetency, type OutlineRow } from './outline-rows.js';
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
  /** Numbers of nodes found and competencies left; one with several rows counts once. */
  readonly matches: number;
  readonly competencies: number;
}

/**
 * If only a heading matches, everything below it stays visible; if something below it matches too, only that stays.
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
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const row = rows[index]!;
    const { parent } = row;
    if (searching && (!kept || kept.has(row.node.id)) && hasTerms(textOf(row), terms)) matched[index] = 1;
    if (parent >= 0 && (matched[index] || below[index])) below[parent] = 1;
  }
  for (const { index, parent, node } of rows) {
    if (parent >= 0 && (whole[parent] || (matched[parent] && !below[parent]))) whole[index] = 1;
    const stays = !searching || matched[index] || below[index] || whole[index];
    if (stays && (!kept || kept.has(node.id))) visible[index] = 1;
  }
  const once = rows.length === outline.byId.size;
  return {
    terms,
    visible,
    matched,
    below,
    counts: countCompetencies(rows, visible),
    matches: countNodes(rows, matched, once),
    competencies: countNodes(rows, visible, once, isCompetency),
  };
}

function hasTerms(text: string, terms: readonly string[]): boolean {
  for (const term of terms) if (!hasTerm(text, term)) return false;
  return true;
}

/** @param once every node has one row */
function countNodes(
  rows: readonly OutlineRow[],
  flags: Uint8Array,
  once: boolean,
  counts: (row: OutlineRow) => boolean = () => true,
): number {
  const nodes = once ? undefined : new Set<OutlineRow['node']>();
  let count = 0;
  for (const row of rows) {
    if (!flags[row.index] || !counts(row) || nodes?.has(row.node)) continue;
    nodes?.add(row.node);
    count += 1;
  }
  return count;
}
