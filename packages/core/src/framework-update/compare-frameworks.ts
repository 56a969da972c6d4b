import { canonicalJson } from '../documents/canonical-json.js';
import type { Framework, FrameworkNode } from '../documents/framework.js';
import { buildOutline, type Outline } from '../outline/outline.js';
import { type Likeness, likenesses } from './similar-text.js';
import { type Successor, successorsOf } from './successors.js';

export type WordedField = 'code' | 'label' | 'term' | 'text' | 'demonstratedBy';

/**
 * The changes between two versions of a framework. `old` is an id of the old version, `new` of the new one; each list
 * is in reading order. A node can be both reworded and moved.
 */
export interface Comparison {
  readonly from: Framework;
  readonly to: Framework;
  /** Same id, wording and place. */
  readonly unchanged: readonly string[];
  /** New nodes that are not the successor of an old one. */
  readonly added: readonly string[];
  /** Old nodes without a successor. */
  readonly removed: readonly string[];
  readonly reworded: readonly { readonly old: string; readonly new: string; readonly fields: readonly WordedField[] }[];
  /** Under different parents; parents that were themselves renamed do not count as different. */
  readonly moved: readonly {
    readonly old: string;
    readonly new: string;
    readonly from: string[];
    readonly to: string[];
  }[];
  /** One node with another id. */
  readonly renamed: readonly { readonly old: string; readonly new: string; readonly by: Successor['by'] }[];
  readonly split: readonly { readonly old: string; readonly into: readonly string[]; readonly by: Successor['by'] }[];
  readonly merged: readonly { readonly old: readonly string[]; readonly into: string }[];
  /** Removed nodes paired with added nodes of similar wording: proposals for a person to confirm. */
  readonly proposals: readonly Likeness[];
  /** Old id → successor as declared by the association. */
  readonly successors: ReadonlyMap<string, Successor>;
}

export function compareFrameworks(from: Framework, to: Framework): Comparison {
  const old = { framework: from, outline: buildOutline(from) };
  const fresh = { framework: to, outline: buildOutline(to) };
  const successors = successorsOf(old, fresh);
  const ids = [...old.outline.byId.keys()];
  const one = (id: string) => {
    const nodes = successors.get(id)?.nodes ?? [];
    return nodes.length === 1 ? nodes[0]! : undefined;
  };
  const pairs = ids.flatMap((id) => {
    const next = one(id);
    return next === undefined ? [] : [{ old: id, new: next }];
  });
  const reworded = pairs.flatMap((pair) => {
    const fields = rewordedFields(nodeOf(old.outline, pair.old), nodeOf(fresh.outline, pair.new), from, to);
    return fields.length > 0 ? [{ ...pair, fields }] : [];
  });
  const moved = pairs.flatMap((pair) => {
    const parents = old.outline.byId.get(pair.old)!.parents;
    const now = [...fresh.outline.byId.get(pair.new)!.parents];
    // The place is the same if the successors of the old parents are the new parents.
    const expected = parents.map((parent) => one(parent) ?? parent);
    return sameMembers(expected, now) ? [] : [{ ...pair, from: [...parents], to: now }];
  });
  const sources = sourcesOf(successors);
  const changed = new Set([...reworded, ...moved].map((change) => change.old));
  const added = [...fresh.outline.byId.keys()].filter((id) => !sources.has(id));
  const removed = ids.filter((id) => !successors.has(id));
  const node = (outline: Outline) => (id: string) => nodeOf(outline, id);
  return {
    from,
    to,
    unchanged: ids.filter((id) => successors.get(id)?.by === 'same-id' && one(id) === id && !changed.has(id)),
    added,
    removed,
    reworded,
    moved,
    renamed: pairs
      .filter((pair) => (pair.old !== pair.new || from.id !== to.id) && sources.get(pair.new)!.length === 1)
      .map((pair) => ({ ...pair, by: successors.get(pair.old)!.by })),
    split: ids.flatMap((id) => {
      const { nodes = [], by = 'same-id' } = successors.get(id) ?? {};
      return nodes.length > 1 ? [{ old: id, into: nodes, by }] : [];
    }),
    merged: [...sources].flatMap(([into, old]) => (old.length > 1 ? [{ old, into }] : [])),
    proposals: likenesses(removed.map(node(old.outline)), added.map(node(fresh.outline)), from.language ?? to.language),
    successors,
  };
}

/** New id → the old ids that it replaces. */
function sourcesOf(successors: ReadonlyMap<string, Successor>): ReadonlyMap<string, string[]> {
  const result = new Map<string, string[]>();
  for (const [old, { nodes }] of successors) {
    for (const id of nodes) {
      const present = result.get(id);
      if (present) present.push(old);
      else result.set(id, [old]);
    }
  }
  return result;
}

/** Fields whose wording differs. A plain string is in the document's language, so "A" equals {"en": "A"}. */
function rewordedFields(one: FrameworkNode, other: FrameworkNode, from: Framework, to: Framework): WordedField[] {
  const wording = (node: FrameworkNode, field: WordedField, language: string | undefined): string => {
    const value: unknown = node[field];
    const asMap = (text: unknown) =>
      typeof text === 'string' && language && field !== 'code' ? { [language]: text } : text;
    return canonicalJson(Array.isArray(value) ? value.map(asMap) : (asMap(value) ?? null));
  };
  const fields = ['code', 'label', 'term', 'text', 'demonstratedBy'] as const;
  return fields.filter((field) => wording(one, field, from.language) !== wording(other, field, to.language));
}

function nodeOf(outline: Outline, id: string): FrameworkNode {
  return outline.byId.get(id)!.node;
}

function sameMembers(one: readonly string[], other: readonly string[]): boolean {
  const members = new Set(one);
  return members.size === new Set(other).size && other.every((id) => members.has(id));
}
