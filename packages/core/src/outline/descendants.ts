import type { Outline } from './outline.js';

/** All descendants of `id`, depth first in reading order, without duplicates. */
export function descendantsOf(outline: Outline, id: string): string[] {
  const found = new Set<string>();
  // Not `push(...children)`: a node may have more children than a call may have arguments.
  const stack = [...(outline.byId.get(id)?.children ?? [])].reverse();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    for (const child of [...(outline.byId.get(next)?.children ?? [])].reverse()) stack.push(child);
  }
  return [...found];
}

/** How many nodes of a set are at or below `id`; one with several parents counts once. */
export function countBelow(outline: Outline, id: string, set: ReadonlySet<string> | undefined): number {
  return [id, ...descendantsOf(outline, id)].filter((one) => set?.has(one)).length;
}

/** Depth of the hierarchy, by topological order: 1 for roots only, 0 without nodes. */
export function depthOf({ byId, roots, orphans }: Outline): number {
  const tops = [...roots, ...orphans];
  const waiting = new Map([...byId].map(([id, { parents }]) => [id, parents.length]));
  const depths = new Map(tops.map((id) => [id, 1]));
  const ready = tops.filter((id) => waiting.get(id) === 0);
  let deepest = 0;
  for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
    const depth = depths.get(id) ?? 1;
    deepest = Math.max(deepest, depth);
    for (const child of byId.get(id)!.children) {
      depths.set(child, Math.max(depths.get(child) ?? 0, depth + 1));
      const left = waiting.get(child)! - 1;
      waiting.set(child, left);
      if (left === 0) ready.push(child);
    }
  }
  return deepest;
}
