import type { Outline } from './outline.js';

/** All ancestors of `id`, nearest first, without duplicates. */
export function ancestorsOf(outline: Outline, id: string): string[] {
  const found = new Set<string>();
  let level = outline.byId.get(id)?.parents ?? [];
  while (level.length > 0) {
    const next: string[] = [];
    for (const parent of level) {
      if (found.has(parent)) continue;
      found.add(parent);
      for (const above of outline.byId.get(parent)?.parents ?? []) next.push(above);
    }
    level = next;
  }
  return [...found];
}
