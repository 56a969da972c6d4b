import type { Answer } from '../documents/self-check.js';

/** A node with a question, and the group that its answer counts in: usually its domain. */
export interface AskedNode {
  readonly node: string;
  readonly group: string;
}

export type Answers = ReadonlyMap<string, Answer>;

/** Answers of a group by level or source. */
export interface Distribution {
  readonly group: string;
  /** One count per level or source, in their order; a node with two sources counts in both. */
  readonly counts: readonly number[];
  /** Nodes without an answer. */
  readonly none: number;
  readonly total: number;
}

/** @param placesOf positions in `counts` of a node's answer */
export function distribute(
  asked: readonly AskedNode[],
  places: number,
  placesOf: (node: string) => readonly number[],
): Distribution[] {
  const groups = new Map<string, { counts: number[]; none: number; total: number }>();
  for (const { node, group } of asked) {
    const found = groups.get(group) ?? { counts: new Array<number>(places).fill(0), none: 0, total: 0 };
    groups.set(group, found);
    const at = placesOf(node);
    for (const place of at) found.counts[place]! += 1;
    found.none += at.length === 0 ? 1 : 0;
    found.total += 1;
  }
  return [...groups].map(([group, found]) => ({ group, ...found }));
}
