import { type FrameworkNode, isHeading, type Outline } from '@imh/core';

/** One place of a node. A node with two parents has two rows. Rows are in reading order, parents first. */
export interface OutlineRow {
  readonly node: FrameworkNode;
  /** Position in the list of rows, and what DOM ids are made of. */
  readonly index: number;
  /** Row of the heading above, or -1. */
  readonly parent: number;
  /** 1 at the top. */
  readonly depth: number;
  readonly hasChildren: boolean;
  /** Its stated parent is missing: shown last. */
  readonly orphan: boolean;
}

/** Deeper rows become siblings of their parent: browsers lay out some hundred nested boxes, files may contain thousands. */
const maxDepth = 12;

/**
 * A node under several parents brings its children along each time, which in a hostile file doubles at every level.
 * Beyond this many rows per node, a repeated heading is listed without its children.
 */
const maxRowsPerNode = 4;

export function outlineRows(outline: Outline): OutlineRow[] {
  const rows: OutlineRow[] = [];
  const placed = new Set<string>();
  const maxRows = outline.byId.size * maxRowsPerNode;
  const waiting = [
    ...outline.orphans.map((id) => ({ id, parent: -1, depth: 1, orphan: true })).reverse(),
    ...outline.roots.map((id) => ({ id, parent: -1, depth: 1, orphan: false })).reverse(),
  ];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, children } = outline.byId.get(next.id)!;
    const index = rows.length;
    const known = placed.has(next.id) && rows.length + waiting.length > maxRows;
    const hasChildren = children.length > 0 && !known;
    rows.push({ node, index, parent: next.parent, depth: next.depth, hasChildren, orphan: next.orphan });
    placed.add(next.id);
    if (!hasChildren) continue;
    const deeper = next.depth < maxDepth;
    const place = { parent: deeper ? index : next.parent, depth: deeper ? next.depth + 1 : next.depth, orphan: false };
    for (let at = children.length - 1; at >= 0; at -= 1) waiting.push({ id: children[at]!, ...place });
  }
  return rows;
}

/** True for what people count as a competency: a leaf that is not just a heading of an outline. */
export function isCompetency({ node, hasChildren }: OutlineRow): boolean {
  return !hasChildren && !isHeading(node);
}
