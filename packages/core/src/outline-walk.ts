import type { Outline } from './outline.js';

/** All nodes above `id`, nearest first, each once. */
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

/** All nodes below `id` in reading order of each level, each once, without `id` itself. */
export function descendantsOf(outline: Outline, id: string): string[] {
  const found = new Set<string>();
  // No spreading into push: a node may have more children than a call may have arguments.
  const stack = [...(outline.byId.get(id)?.children ?? [])].reverse();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    for (const child of [...(outline.byId.get(next)?.children ?? [])].reverse()) stack.push(child);
  }
  return [...found];
}
