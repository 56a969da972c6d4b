import { isHeading, nodesForCategory } from '@imh/core';
import type { OutlineContent } from '../outline/outline-content.js';
import type { OutlineRow } from '../outline/outline-rows.js';

/** By the framework's scale, or in the source grid: where one met an area. */
export type RatingMode = 'scale' | 'sources';

/** Questions that stand under one heading: `questions[from]` up to, and without, `questions[to]`. */
export interface RatingSection {
  /** None for questions that stand at the top themselves. */
  readonly heading: OutlineRow | undefined;
  readonly from: number;
  readonly to: number;
}

/** What is asked, each node once, in reading order. */
export interface RatingPlan {
  readonly mode: RatingMode;
  readonly questions: readonly OutlineRow[];
  readonly sections: readonly RatingSection[];
}

/** What a framework can be rated by, when nobody says: its scale, or the paper grid where it has none. */
export function ratingModeOf({ framework }: OutlineContent, wanted?: string | null): RatingMode {
  return wanted !== 'sources' && framework.scale?.levels.length ? 'scale' : 'sources';
}

/**
 * The scale asks of each competency; where rights keep all of an area's competencies silent, of the area. The grid asks
 * of each area, as on paper.
 * @param category only what is for this one; without, everything
 */
export function ratingPlan(content: OutlineContent, mode: RatingMode, category?: string): RatingPlan {
  const { rows, outline, framework } = content;
  const known = framework.categories?.some(({ id }) => id === category);
  // Where no node says whom it is for, all of them are for everyone.
  const says = known && framework.nodes.some(({ categories }) => categories?.length);
  const kept = says ? nodesForCategory(outline, category) : undefined;
  const asked = new Uint8Array(rows.length);
  const below = new Uint8Array(rows.length);
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const row = rows[index]!;
    if (kept && !kept.has(row.node.id)) continue;
    if (below[index] || hasName(content, row)) {
      if (!below[index]) asked[mode === 'scale' ? index : areaRow(rows, row)] = 1;
      if (row.parent >= 0) below[row.parent] = 1;
    }
  }
  const placed = new Set<string>();
  const under = new Map<number, OutlineRow[]>();
  for (const row of rows) {
    if (!asked[row.index] || placed.has(row.node.id)) continue;
    placed.add(row.node.id);
    const present = under.get(row.parent);
    if (present) present.push(row);
    else under.set(row.parent, [row]);
  }
  const questions: OutlineRow[] = [];
  const sections: RatingSection[] = [];
  for (const [parent, asking] of under) {
    const from = questions.length;
    for (const row of asking) questions.push(row);
    sections.push({ heading: rows[parent], from, to: questions.length });
  }
  return { mode, questions, sections };
}

/** The row at the top above a section, which is what results are gathered by; none where its questions are the top. */
export function domainOf({ rows }: OutlineContent, { heading }: RatingSection): OutlineRow | undefined {
  let at = heading;
  while (at && at.parent >= 0) at = rows[at.parent];
  return at;
}

/** As `areaOf` of core, by place: the nearest area, else what stands above, else itself. */
function areaRow(rows: readonly OutlineRow[], row: OutlineRow): number {
  if (isHeading(row.node) || row.hasChildren || row.parent < 0) return row.index;
  for (let at = rows[row.parent]; at; at = rows[at.parent]) if (at.node.kind === 'area') return at.index;
  return row.parent;
}

function hasName(content: OutlineContent, row: OutlineRow): boolean {
  // Only rights take names away.
  if (!content.heldBack) return row.node.label !== '' || Boolean(row.node.code);
  const { code, label, text } = content.words(row);
  return Boolean(code || label.text || text.text);
}
