import type { Framework } from '../documents/framework.js';
import type { Outline } from '../outline/outline.js';

/** What became of a node that an earlier version has. */
export interface Successor {
  /** One: it goes on there. Several: it was split, and only the person can say where a tag belongs. */
  readonly nodes: readonly string[];
  /** Who says so: the id stayed, or the association names the successor, or calls the two the same. */
  readonly by: 'same-id' | 'replacedBy' | 'exactMatch';
}

interface Edition {
  readonly framework: Framework;
  readonly outline: Outline;
}

/**
 * Old id → what the association says became of it. What it says nothing of is absent.
 * `replacedBy` may stand in the old file or in the new one, where a node is kept for the record, and goes before the id.
 */
export function successorsOf(old: Edition, fresh: Edition): ReadonlyMap<string, Successor> {
  const isThere = (id: string) => fresh.outline.byId.has(id);
  const isSameWork = old.framework.id === fresh.framework.id;
  const matches = matchedFrom(old, fresh);
  const result = new Map<string, Successor>();
  for (const [id, { node }] of old.outline.byId) {
    // Under another framework's id, an equal node id means nothing.
    const kept = isSameWork ? fresh.outline.byId.get(id) : undefined;
    const stated = [...(node.replacedBy ?? []), ...(kept?.node.replacedBy ?? [])];
    const replaced = unique(stated.flatMap((uri) => idIn(fresh.framework.id, uri) ?? []).filter(isThere));
    const exact = unique([
      ...(node.exactMatch ?? []).flatMap((uri) => idIn(fresh.framework.id, uri) ?? []).filter(isThere),
      ...(matches.get(id) ?? []),
    ]);
    if (replaced.length > 0) result.set(id, { nodes: replaced, by: replaced[0] === id ? 'same-id' : 'replacedBy' });
    else if (kept) result.set(id, { nodes: [id], by: 'same-id' });
    else if (exact.length > 0) result.set(id, { nodes: exact, by: 'exactMatch' });
  }
  return result;
}

/** Old id → new nodes that name it in `exactMatch`. */
function matchedFrom(old: Edition, fresh: Edition): ReadonlyMap<string, string[]> {
  const result = new Map<string, string[]>();
  for (const [id, { node }] of fresh.outline.byId) {
    for (const uri of node.exactMatch ?? []) {
      const named = idIn(old.framework.id, uri);
      if (named === undefined || !old.outline.byId.has(named)) continue;
      const present = result.get(named);
      if (present) present.push(id);
      else result.set(named, [id]);
    }
  }
  return result;
}

/** The node id in a URI of ours; undefined where it belongs to another framework or is no URI of a node. */
function idIn(frameworkId: string, uri: string): string | undefined {
  if (!uri.startsWith(`${frameworkId}#`)) return undefined;
  const encoded = uri.slice(frameworkId.length + 1);
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
