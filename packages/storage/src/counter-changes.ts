import type { EvidenceKind } from '@imh/core';
import type { CounterRecord, ItemRecord, Writing } from './database.js';
import { isKeptCount, keptCountKey } from './kept-counts.js';

/** What an item has added to the counters. */
type Contribution = Pick<ItemRecord, 'kind' | 'deleted' | 'counted' | 'countedAs'>;

interface Delta {
  entries: number;
  minutes: number;
  readonly kinds: Map<EvidenceKind, number>;
}

/** Changes of the counters that one transaction makes, written together at its end. */
export class CounterChanges {
  readonly #deltas = new Map<string, Delta>();

  /** Replaces what an item has added to the counters. */
  replace(before: Contribution | undefined, after: Contribution): void {
    if (before) this.#add(before, -1);
    this.#add(after, 1);
  }

  async write(transaction: Writing): Promise<void> {
    const counters = transaction.objectStore('counters');
    await Promise.all(
      [...this.#deltas].map(async ([node, delta]) => {
        if (delta.entries === 0 && delta.minutes === 0 && [...delta.kinds.values()].every((by) => by === 0)) return;
        const counter = await counters.get(node);
        if (isKeptCount(node)) {
          if (counter) await counters.put({ ...counter, entries: counter.entries + delta.entries });
          return;
        }
        const entries = (counter?.entries ?? 0) + delta.entries;
        const minutes = (counter?.minutes ?? 0) + delta.minutes;
        const kinds = summed(counter?.kinds ?? {}, delta.kinds);
        await (entries === 0 ? counters.delete(node) : counters.put({ node, entries, minutes, kinds }));
      }),
    );
    this.#deltas.clear();
  }

  #add({ kind, deleted, counted, countedAs }: Contribution, sign: 1 | -1): void {
    this.#deltaOf(keptCountKey(kind, deleted)).entries += sign;
    for (const [node, minutes] of counted) {
      const delta = this.#deltaOf(node);
      delta.entries += sign;
      delta.minutes += sign * minutes;
      if (countedAs) delta.kinds.set(countedAs, (delta.kinds.get(countedAs) ?? 0) + sign);
    }
  }

  #deltaOf(node: string): Delta {
    const known = this.#deltas.get(node);
    if (known) return known;
    const delta = { entries: 0, minutes: 0, kinds: new Map<EvidenceKind, number>() };
    this.#deltas.set(node, delta);
    return delta;
  }
}

/** Numbers by kind plus their changes; kinds that come to 0 are left out. */
function summed(before: CounterRecord['kinds'], changes: ReadonlyMap<EvidenceKind, number>): CounterRecord['kinds'] {
  const sums = new Map(Object.entries(before) as [EvidenceKind, number][]);
  for (const [kind, by] of changes) sums.set(kind, (sums.get(kind) ?? 0) + by);
  return Object.fromEntries([...sums].filter(([, count]) => count !== 0));
}
