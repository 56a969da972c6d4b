import { type EvidenceKind, type How, hows } from '@imh/core';
import type { CounterRecord, ItemRecord, Writing } from './database.js';
import { isKeptCount, keptCountKey } from './kept-counts.js';

/** What an item has added to the counters. */
type Contribution = Pick<ItemRecord, 'kind' | 'deleted' | 'counted' | 'countedAs'>;

interface Delta {
  entries: number;
  minutes: number;
  readonly kinds: Map<EvidenceKind, number>;
  readonly hows: Map<How, number>;
}

/** Changes of the counters that one transaction makes, written together at its end. */
export class CounterChanges {
  readonly #deltas = new Map<string, Delta>();

  /** Replaces what an item has added to the counters. */
  replace(before: Contribution | undefined, after: Contribution): void {
    if (before) this.#add(before, -1);
    this.#add(after, 1);
  }

  /** Resolves when all requests are made. A failure aborts the transaction, which is what the caller awaits. */
  async write(transaction: Writing): Promise<void> {
    const counters = transaction.objectStore('counters');
    const changed = [...this.#deltas].filter(([, { entries, minutes, kinds, hows: shown }]) =>
      [entries, minutes, ...kinds.values(), ...shown.values()].some((by) => by !== 0),
    );
    const present = await Promise.all(changed.map(([node]) => counters.get(node)));
    for (const [at, [node, delta]] of changed.entries()) {
      const after = changedCounter(node, present[at], delta);
      if (!after) continue;
      const isGone = after.entries === 0 && !isKeptCount(node);
      const request: Promise<unknown> = isGone ? counters.delete(node) : counters.put(after);
      request.catch(() => undefined);
    }
    this.#deltas.clear();
  }

  #add({ kind, deleted, counted, countedAs }: Contribution, sign: 1 | -1): void {
    this.#deltaOf(keptCountKey(kind, deleted)).entries += sign;
    for (const [node, minutes, bits = 0] of counted) {
      const delta = this.#deltaOf(node);
      delta.entries += sign;
      delta.minutes += sign * minutes;
      for (const [at, how] of hows.entries()) {
        if (bits & (1 << at)) delta.hows.set(how, (delta.hows.get(how) ?? 0) + sign);
      }
      if (countedAs) delta.kinds.set(countedAs, (delta.kinds.get(countedAs) ?? 0) + sign);
    }
  }

  #deltaOf(node: string): Delta {
    const known = this.#deltas.get(node);
    if (known) return known;
    const delta = { entries: 0, minutes: 0, kinds: new Map<EvidenceKind, number>(), hows: new Map<How, number>() };
    this.#deltas.set(node, delta);
    return delta;
  }
}

/** Undefined for a number of items that nobody has asked for yet. */
function changedCounter(node: string, before: CounterRecord | undefined, delta: Delta): CounterRecord | undefined {
  if (!before && isKeptCount(node)) return undefined;
  const entries = (before?.entries ?? 0) + delta.entries;
  const minutes = (before?.minutes ?? 0) + delta.minutes;
  const shown = summed(before?.hows ?? {}, delta.hows);
  return {
    node,
    entries,
    minutes,
    kinds: summed(before?.kinds ?? {}, delta.kinds),
    ...(Object.keys(shown).length > 0 ? { hows: shown } : {}),
  };
}

/** Numbers plus their changes; those that come to 0 are left out. */
function summed<Key extends string>(
  before: Partial<Record<Key, number>>,
  changes: ReadonlyMap<Key, number>,
): Partial<Record<Key, number>> {
  const sums = new Map(Object.entries(before) as [Key, number][]);
  for (const [key, by] of changes) sums.set(key, (sums.get(key) ?? 0) + by);
  return Object.fromEntries([...sums].filter(([, count]) => count !== 0)) as Partial<Record<Key, number>>;
}
