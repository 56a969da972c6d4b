import type { Framework, FrameworkNode } from './framework.js';

/** A node with its place; ids, not objects, because a node may have several parents. */
export interface OutlineNode {
  readonly node: FrameworkNode;
  /** Parents that are in the file. */
  readonly parents: readonly string[];
  readonly children: readonly string[];
  /** Position in reading order, from 0. */
  readonly position: number;
}

export interface Outline {
  readonly byId: ReadonlyMap<string, OutlineNode>;
  /** Top level, in reading order. */
  readonly roots: readonly string[];
  /** Shown last, never lost: a stated parent is missing, or the node hangs in a circle that no root reaches. */
  readonly orphans: readonly string[];
  /** Ids that stood more than once; the first one counts. */
  readonly repeated: readonly string[];
  /** Edges that would have closed a circle, as [parent, child]; left out of `children`. */
  readonly circular: readonly (readonly [string, string])[];
  /** A root has depth 1; 0 for no nodes at all. */
  readonly maxDepth: number;
}

interface Building {
  node: FrameworkNode;
  parents: string[];
  children: string[];
  position: number;
}

/** Puts the nodes of a framework in their places. Linear in nodes and edges, and no recursion: files may be deep. */
export function buildOutline(framework: Pick<Framework, 'nodes'>): Outline {
  const byId = new Map<string, Building>();
  const repeated: string[] = [];
  for (const [position, node] of framework.nodes.entries()) {
    if (byId.has(node.id)) repeated.push(node.id);
    else byId.set(node.id, { node, parents: [], children: [], position });
  }

  const roots: string[] = [];
  const orphans: string[] = [];
  for (const [id, item] of byId) {
    const stated = new Set(item.node.parents);
    for (const parent of stated) {
      const holder = byId.get(parent);
      if (!holder || parent === id) continue;
      item.parents.push(parent);
      holder.children.push(id);
    }
    if (stated.size === 0) roots.push(id);
    else if (item.parents.length === 0) orphans.push(id);
  }

  const circular: [string, string][] = [];
  const depths = new Map<string, number>();
  for (const id of [...roots, ...orphans]) cutCircles(id, byId, depths, circular);
  // What no root and no orphan reaches hangs in a circle: its first member in reading order becomes an orphan.
  for (const id of byId.keys()) {
    if (depths.has(id)) continue;
    orphans.push(id);
    cutCircles(id, byId, depths, circular);
  }
  orphans.sort((a, b) => position(byId, a) - position(byId, b));
  return { byId, roots, orphans, repeated, circular, maxDepth: depthOf(byId, [...roots, ...orphans]) };
}

/** Depth-first from `start`; an edge back to a node that is still open is cut. */
function cutCircles(
  start: string,
  byId: Map<string, Building>,
  seen: Map<string, number>,
  circular: [string, string][],
): void {
  if (seen.has(start)) return;
  const open = new Set<string>([start]);
  const stack: { id: string; next: number }[] = [{ id: start, next: 0 }];
  seen.set(start, 1);
  while (stack.length > 0) {
    const top = stack[stack.length - 1]!;
    const item = byId.get(top.id)!;
    const child = item.children[top.next];
    if (child === undefined) {
      open.delete(top.id);
      stack.pop();
    } else if (open.has(child)) {
      circular.push([top.id, child]);
      item.children.splice(top.next, 1);
      const below = byId.get(child)!;
      below.parents = below.parents.filter((parent) => parent !== top.id);
    } else {
      top.next += 1;
      if (seen.has(child)) continue;
      seen.set(child, 1);
      open.add(child);
      stack.push({ id: child, next: 0 });
    }
  }
}

/** Longest way down, by removing nodes whose parents are all placed. */
function depthOf(byId: Map<string, Building>, tops: string[]): number {
  const waiting = new Map([...byId].map(([id, item]) => [id, item.parents.length]));
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

function position(byId: Map<string, Building>, id: string): number {
  return byId.get(id)?.position ?? 0;
}

/** All nodes above `id`, nearest first, each once. */
export function ancestorsOf(outline: Outline, id: string): string[] {
  const found = new Set<string>();
  let level = outline.byId.get(id)?.parents ?? [];
  while (level.length > 0) {
    const next: string[] = [];
    for (const parent of level) {
      if (found.has(parent)) continue;
      found.add(parent);
      next.push(...(outline.byId.get(parent)?.parents ?? []));
    }
    level = next;
  }
  return [...found];
}

/** All nodes below `id` in reading order of each level, each once, without `id` itself. */
export function descendantsOf(outline: Outline, id: string): string[] {
  const found = new Set<string>();
  const stack = [...(outline.byId.get(id)?.children ?? [])].reverse();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    stack.push(...[...(outline.byId.get(next)?.children ?? [])].reverse());
  }
  return [...found];
}
