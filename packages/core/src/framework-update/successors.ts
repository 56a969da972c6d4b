import type { Framework } from '../documents/framework.js';
import type { Outline } from '../outline/outline.js';

/** The successor of a node of an earlier version. */
export interface Successor {
  /** One: renamed or unchanged. Several: split, so only the user knows which one a tag belongs to. */
  readonly nodes: readonly string[];
  /** Evidence for it: the same id, or the association's `replacedBy` or `exactMatch`. */
  readonly by: 'same-id' | 'replacedBy' | 'exactMatch';
}

interface Edition {
  readonly framework: Framework;
  readonly outline: Outline;
}

/**
 * Old id → successor as declared by the association; nodes without a declaration are absent.
 * `replacedBy` may be in the old file, or in the new one if a node is kept for the record. It takes precedence over the id.
 */
export function successorsOf(old: Edition, fresh: Edition): ReadonlyMap<string, Successor> {
  const exists = (id: string) => fresh.outline.byId.has(id);
  const isSameWork = old.framework.id === fresh.framework.id;
  const matches = matchedFrom(old, fresh);
  const result = new Map<string, Successor>();
  for (const [id, { node }] of old.outline.byId) {
    // Equal node ids in different frameworks are a coincidence.
    const kept = isSameWork ? fresh.outline.byId.get(id) : undefined;
    const stated = [...(node.replacedBy ?? []), ...(kept?.node.replacedBy ?? [])];
    const replaced = unique(stated.flatMap((uri) => idIn(fresh.framework.id, uri) ?? []).filter(exists));
    const exact = unique([
      ...(node.exactMatch ?? []).flatMap((uri) => idIn(fresh.framework.id, uri) ?? []).filter(exists),
      ...(matches.get(id) ?? []),
    ]);
    if (replaced.length > 0) result.set(id, { nodes: replaced, by: replaced[0] === id ? 'same-id' : 'replacedBy' });
    else if (kept) result.set(id, { nodes: [id], by: 'same-id' });
    else if (exact.length > 0) result.set(id, { nodes: exact, by: 'exactMatch' });
  }
  return result;
}

/** Old id → new nodes whose `exactMatch` contains it. */
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

/** The node id in a node URI; undefined for another framework or any other URI. */
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
