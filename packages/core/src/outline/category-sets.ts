import { nodesForCategory } from './category-filter.js';
import { isHeading } from './heading.js';
import type { Outline } from './outline.js';

/** The competencies of each category, in reading order. */
export type CategorySets = ReadonlyMap<string, ReadonlySet<string>>;

/** A competency without categories of its own or of its headings applies to every category. */
export function categorySets(outline: Outline, categories: readonly string[]): CategorySets {
  const competencies = [...outline.byId].filter(([, { node, children }]) => children.length === 0 && !isHeading(node));
  return new Map(
    categories.map((category) => {
      const kept = nodesForCategory(outline, category);
      return [category, new Set(competencies.flatMap(([id]) => (kept.has(id) ? [id] : [])))];
    }),
  );
}

/** The competencies of a category that no other category has. */
export function onlyFor(sets: CategorySets, category: string): string[] {
  const others = [...sets].filter(([id]) => id !== category);
  return [...(sets.get(category) ?? [])].filter((id) => !others.some(([, set]) => set.has(id)));
}

/** The competencies of `next` that `present` does not have. */
export function newFor(sets: CategorySets, next: string, present: string): string[] {
  const known = sets.get(present);
  return [...(sets.get(next) ?? [])].filter((id) => !known?.has(id));
}

/** The share of competencies that two categories have in common, of all that either has: 0 to 1. */
export function overlapOf(sets: CategorySets, one: string, other: string): number {
  const [mine, theirs] = [sets.get(one) ?? new Set<string>(), sets.get(other) ?? new Set<string>()];
  const common = [...mine].filter((id) => theirs.has(id)).length;
  return common === 0 ? 0 : common / (mine.size + theirs.size - common);
}
