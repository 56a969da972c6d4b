import type { Category } from '@imh/core';
import type { Draft } from './draft.js';
import { plainName } from './level-names.js';

/** "All categories" is what a node without categories has, unless its parents are for some only. */
export function spreadEveryCategory(drafts: readonly Draft[]): void {
  const all = new Set(drafts.flatMap(({ categories }) => [...categories]));
  const isNarrowed = (draft: Draft): boolean =>
    draft.parents.some((parent) => parent.categories.size > 0 || isNarrowed(parent));
  for (const draft of drafts) {
    if (!draft.isForEveryone) continue;
    draft.categories = isNarrowed(draft) ? new Set(all) : new Set();
  }
}

/** The categories that the drafts name, in the order of the file. */
export function categoriesOf(drafts: readonly Draft[]): Category[] {
  const labels = new Map<string, string>();
  for (const { categories } of drafts) {
    for (const label of categories) if (!labels.has(categoryId(label))) labels.set(categoryId(label), label);
  }
  return [...labels].map(([id, label]) => ({ id, label }));
}

/** "Family Associate" is `family-associate`, in every file of an association. */
export function categoryId(label: string): string {
  return plainName(label).replaceAll(' ', '-') || label.replace(/\s+/g, ' ').trim();
}
