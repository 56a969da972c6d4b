import type { Outline } from './outline.js';

/**
 * The ids that stay when only one category is looked at.
 *
 * A node without categories takes those of its parents; where none of them has any, it is for everyone. A heading
 * stays while something below it stays, or while it is for the category and has nothing below it at all: an outline
 * of domains only keeps its domains.
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

/** Every id after all of its parents. */
function topDown(outline: Outline): string[] {
  const waiting = new Map([...outline.byId].map(([id, item]) => [id, item.parents.length]));
  const order = [...outline.byId.keys()].filter((id) => waiting.get(id) === 0);
  // The list grows while it is walked.
  for (const id of order) {
    for (const child of outline.byId.get(id)!.children) {
      const left = waiting.get(child)! - 1;
      waiting.set(child, left);
      if (left === 0) order.push(child);
    }
  }
  return order;
}
