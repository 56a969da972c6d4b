import type { Framework, FrameworkNode } from '../documents/framework.js';

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
  const circular: [string, string][] = [];
  let mayCircle = false;
  for (const [id, item] of byId) {
    const stated = new Set(item.node.parents);
    for (const parent of stated) {
      const holder = byId.get(parent);
      if (parent === id) circular.push([id, id]);
      if (!holder || parent === id) continue;
      item.parents.push(parent);
      holder.children.push(id);
      // Where each parent stands before its children, as in nearly every file, no way leads back.
      mayCircle ||= holder.position > item.position;
    }
    if (stated.size === 0) roots.push(id);
    else if (item.parents.length === 0) orphans.push(id);
  }

  const seen = new Set<string>();
  for (const id of mayCircle ? [...roots, ...orphans, ...byId.keys()] : []) {
    if (seen.has(id)) continue;
    // What no root and no orphan reaches hangs in a circle: its first member in reading order becomes an orphan.
    if (byId.get(id)!.parents.length > 0) orphans.push(id);
    findCircles(id, byId, seen, circular);
  }
  cut(byId, circular);
  // One circle may hang on another: then the node where it was entered has a place after all.
  const homeless = orphans.filter((id) => byId.get(id)!.parents.length === 0);
  homeless.sort((a, b) => byId.get(a)!.position - byId.get(b)!.position);
  return { byId, roots, orphans: homeless, repeated, circular };
}

/** Depth-first from `start`; an edge back to a node that is still open closes a circle. */
function findCircles(
  start: string,
  byId: ReadonlyMap<string, Building>,
  seen: Set<string>,
  circular: [string, string][],
): void {
  seen.add(start);
  const open = new Set<string>([start]);
  const stack: { id: string; next: number }[] = [{ id: start, next: 0 }];
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const child = byId.get(top.id)!.children[top.next];
    top.next += 1;
    if (child === undefined) {
      open.delete(top.id);
      stack.pop();
    } else if (open.has(child)) {
      circular.push([top.id, child]);
    } else if (!seen.has(child)) {
      seen.add(child);
      open.add(child);
      stack.push({ id: child, next: 0 });
    }
  }
}

/** Takes edges out, all of them in one pass over the nodes they touch. */
function cut(byId: ReadonlyMap<string, Building>, edges: readonly (readonly [string, string])[]): void {
  const childrenOf = new Map<string, Set<string>>();
  const parentsOf = new Map<string, Set<string>>();
  for (const [parent, child] of edges) {
    childrenOf.set(parent, (childrenOf.get(parent) ?? new Set()).add(child));
    parentsOf.set(child, (parentsOf.get(child) ?? new Set()).add(parent));
  }
  for (const [id, gone] of childrenOf) byId.get(id)!.children = byId.get(id)!.children.filter((one) => !gone.has(one));
  for (const [id, gone] of parentsOf) byId.get(id)!.parents = byId.get(id)!.parents.filter((one) => !gone.has(one));
}
