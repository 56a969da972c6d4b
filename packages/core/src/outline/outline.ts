import type { Framework, FrameworkNode } from '../documents/framework.js';

/** A node and its place, as ids instead of objects because a node may have several parents. */
export interface OutlineNode {
  readonly node: FrameworkNode;
  /** Parents that exist in the file. */
  readonly parents: readonly string[];
  readonly children: readonly string[];
  /** Position in reading order, from 0. */
  readonly position: number;
}

export interface Outline {
  readonly byId: ReadonlyMap<string, OutlineNode>;
  /** Top level, in reading order. */
  readonly roots: readonly string[];
  /** Nodes whose parents are missing, or in a cycle that no root reaches. Shown last, so that nothing is lost. */
  readonly orphans: readonly string[];
  /** Ids that occur more than once; the first occurrence counts. */
  readonly repeated: readonly string[];
  /** Edges that would close a cycle, as [parent, child]; not in `children`. */
  readonly circular: readonly (readonly [string, string])[];
}

interface Building {
  node: FrameworkNode;
  parents: string[];
  children: string[];
  position: number;
}

/** Builds the hierarchy of a framework. Linear in nodes and edges; iterative, because files may be deep. */
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
  let mayHaveCycle = false;
  for (const [id, item] of byId) {
    const stated = new Set(item.node.parents);
    for (const parent of stated) {
      const holder = byId.get(parent);
      if (parent === id) circular.push([id, id]);
      if (!holder || parent === id) continue;
      item.parents.push(parent);
      holder.children.push(id);
      // If every parent precedes its children, as in nearly every file, there is no cycle.
      mayHaveCycle ||= holder.position > item.position;
    }
    if (stated.size === 0) roots.push(id);
    else if (item.parents.length === 0) orphans.push(id);
  }

  const seen = new Set<string>();
  for (const id of mayHaveCycle ? [...roots, ...orphans, ...byId.keys()] : []) {
    if (seen.has(id)) continue;
    // Nodes that no root or orphan reaches are in a cycle: the first of them in reading order becomes an orphan.
    if (byId.get(id)!.parents.length > 0) orphans.push(id);
    findCycles(id, byId, seen, circular);
  }
  cut(byId, circular);
  // Cutting one cycle may attach it to another: then the node where it was entered has a parent after all.
  const withoutParents = orphans.filter((id) => byId.get(id)!.parents.length === 0);
  withoutParents.sort((a, b) => byId.get(a)!.position - byId.get(b)!.position);
  return { byId, roots, orphans: withoutParents, repeated, circular };
}

/** Depth-first search; an edge to a node that is still open closes a cycle. */
function findCycles(
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

/** Removes edges, in one pass over the nodes concerned. */
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
