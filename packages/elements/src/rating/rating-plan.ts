import { type Answer, isHeading, nodesForCategory } from '@imh/core';
import type { OutlineContent } from '../outline/outline-content.js';
import type { OutlineRow } from '../outline/outline-rows.js';

/** `scale`: by the framework's scale. `sources`: in the grid of where the person learned an area, as on the paper form. */
export type RatingMode = 'scale' | 'sources';

/** The questions under one heading: from `questions[from]` up to, but not including, `questions[to]`. */
export interface RatingSection {
  /** Undefined for questions at the top level. */
  readonly heading: OutlineRow | undefined;
  readonly from: number;
  readonly to: number;
}

/** The questions of a rating, each node once, in reading order. */
export interface RatingPlan {
  readonly mode: RatingMode;
  readonly questions: readonly OutlineRow[];
  readonly sections: readonly RatingSection[];
}

/** The mode asked for if the framework has a scale, else the grid. */
export function ratingModeOf({ framework }: OutlineContent, wanted?: string | null): RatingMode {
  return wanted !== 'sources' && framework.scale?.levels.length ? 'scale' : 'sources';
}

/**
 * In scale mode each competency is a question, or the area if rights hide all its competencies. In grid mode each area
 * is a question, as on the paper form.
 * @param category limits the questions to this category; without it, everything is asked
 */
export function ratingPlan(content: OutlineContent, mode: RatingMode, category?: string): RatingPlan {
  const { rows, outline, framework } = content;
  const known = framework.categories?.some(({ id }) => id === category);
  // If no node lists categories, every node is for everyone.
  const isFiltered = known && framework.nodes.some(({ categories }) => categories?.length);
  const kept = isFiltered ? nodesForCategory(outline, category) : undefined;
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

/** True if an answer answers a question of this mode; answers may hold only a note, or only fields of the other mode. */
export function isAnswered(mode: RatingMode, answer: Answer | undefined): boolean {
  if (mode === 'sources') return Boolean(answer?.sources?.length);
  return answer?.level !== undefined || answer?.['notSeen'] === true;
}

/** The top-level row above a section, by which results are grouped; undefined if its questions are at the top level. */
export function domainOf({ rows }: OutlineContent, { heading }: RatingSection): OutlineRow | undefined {
  let at = heading;
  while (at && at.parent >= 0) at = rows[at.parent];
  return at;
}

/** Like `areaOf` of core, but by row: the nearest area above, else the parent, else the row itself. */
function areaRow(rows: readonly OutlineRow[], row: OutlineRow): number {
  if (isHeading(row.node) || row.hasChildren || row.parent < 0) return row.index;
  for (let at = rows[row.parent]; at; at = rows[at.parent]) if (at.node.kind === 'area') return at.index;
  return row.parent;
}

function hasName(content: OutlineContent, row: OutlineRow): boolean {
  // Only rights can hide names.
  if (!content.heldBack) return row.node.label !== '' || Boolean(row.node.code);
  const { code, label, text } = content.words(row);
  return Boolean(code || label.text || text.text);
}
