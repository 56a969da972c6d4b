import type { Outline } from './outline.js';

/**
 * Ids of the nodes that apply to a category.
 *
 * A node without categories inherits those of its parents; if they have none either, it applies to everyone. A heading
 * is kept if a node below it is kept. A heading without nodes below it is kept if it applies itself, so an outline that
 * has only domains keeps them.
 */
export function nodesForCategory(outline: Outline, category: string | undefined): ReadonlySet<string> {
  if (category === undefined) return new Set(outline.byId.keys());
  const applies = new Map<string, boolean>();
  const order = topDown(outline);
  for (const id of order) applies.set(id, appliesTo(outline, applies, id, category));
  const kept = new Set<string>();
  for (const id of order.reverse()) {
    const children = outline.byId.get(id)?.children ?? [];
    if (children.length === 0 ? applies.get(id) : children.some((child) => kept.has(child))) kept.add(id);
  }
  return kept;
}

function appliesTo(outline: Outline, known: Map<string, boolean>, id: string, category: string): boolean {
  const item = outline.byId.get(id);
  if (item?.node.categories?.length) return item.node.categories.includes(category);
  if (!item || item.parents.length === 0) return true;
  return item.parents.some((parent) => known.get(parent) ?? true);
}

/** Every id after its parents. */
function topDown(outline: Outline): string[] {
  const waiting = new Map([...outline.byId].map(([id, item]) => [id, item.parents.length]));
  const order = [...outline.byId.keys()].filter((id) => waiting.get(id) === 0);
  // The loop appends to the list that it iterates over.
  for (const id of order) {
    for (const child of outline.byId.get(id)!.children) {
      const left = waiting.get(child)! - 1;
      waiting.set(child, left);
      if (left === 0) order.push(child);
    }
  }
  return order;
}
