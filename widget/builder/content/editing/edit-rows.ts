import { buildOutline, type Framework, type FrameworkNode } from '@imh/core';

/** A row of the table: a node where it is first listed, with its depth from 0. */
export interface EditRow {
  readonly node: FrameworkNode;
  readonly depth: number;
  /** The parent that it is listed under; undefined at the top, and if its parent is missing. */
  readonly parent: string | undefined;
  /** Number of rows below it that belong to it, at any depth. */
  readonly below: number;
}

/**
 * Every node once, in the order in which visitors read them: a node with several parents is under the first of them, and
 * nodes whose parent is missing come last. Iterative, because files may be deep.
 */
export function editRows(framework: Framework): EditRow[] {
  const { byId, roots, orphans } = buildOutline(framework);
  const rows: { node: FrameworkNode; depth: number; parent: string | undefined; below: number }[] = [];
  const open: { index: number; depth: number }[] = [];
  const waiting: { id: string; depth: number; parent: string | undefined }[] = [...roots, ...orphans]
    .reverse()
    .map((id) => ({ id, depth: 0, parent: undefined }));
  const closeFrom = (depth: number): void => {
    while (open.length > 0 && open.at(-1)!.depth >= depth) {
      const { index } = open.pop()!;
      rows[index]!.below = rows.length - 1 - index;
    }
  };
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { id, depth, parent } = next;
    closeFrom(depth);
    const { node, children } = byId.get(id)!;
    open.push({ index: rows.length, depth });
    rows.push({ node, depth, parent, below: 0 });
    for (let at = children.length - 1; at >= 0; at -= 1) {
      const child = children[at]!;
      if (byId.get(child)!.parents[0] === id) waiting.push({ id: child, depth: depth + 1, parent: id });
    }
  }
  closeFrom(0);
  return rows;
}
