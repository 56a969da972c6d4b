import { buildOutline } from '@imh/core';

interface Placed {
  readonly id: string;
  readonly parents: readonly string[];
}

/**
 * The kind of each row. Moodle names a kind for each level ("domain, outcome, skill, …"). If all levels have the same
 * name, which is Moodle's default, the place in the tree decides: rows with children are headings.
 */
export function moodleKinds(placed: readonly Placed[], taxonomies: readonly string[]): string[] {
  const nodes = placed.map(({ id, parents }) => ({ id, parents: [...parents], label: id }));
  const { byId } = buildOutline({ nodes });
  const depths = depthsOf(placed);
  const named = new Set(taxonomies).size > 1;
  return placed.map(({ id }, index) => {
    const depth = depths[index]!;
    if (named) return taxonomies[Math.min(depth, taxonomies.length) - 1]!;
    if ((byId.get(id)?.children.length ?? 0) === 0) return 'competency';
    return depth === 1 ? 'domain' : 'area';
  });
}

/** Depth of each row: 1 at the top, or below a circle or a missing parent. */
function depthsOf(placed: readonly Placed[]): number[] {
  const parents = new Map(placed.map(({ id, parents }) => [id, parents[0]]));
  const known = new Map<string, number>();
  for (const { id } of placed) {
    const way: string[] = [];
    const seen = new Set<string>();
    for (let at: string | undefined = id; at !== undefined && parents.has(at); at = parents.get(at)) {
      if (known.has(at) || seen.has(at)) break;
      seen.add(at);
      way.push(at);
    }
    for (const step of way.reverse()) known.set(step, (known.get(parents.get(step) ?? '') ?? 0) + 1);
  }
  return placed.map(({ id }) => known.get(id) ?? 1);
}
