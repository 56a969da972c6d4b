import type { Writing } from './database.js';

/** Changes of the coverage counters that one transaction makes, written together at its end. */
export class CounterChanges {
  readonly #deltas = new Map<string, { entries: number; minutes: number }>();

  /** Replaces what an entry has added to the counters. */
  replace(before: readonly [string, number][], after: readonly [string, number][]): void {
    this.#add(before, -1);
    this.#add(after, 1);
  }

  async write(transaction: Writing): Promise<void> {
    const counters = transaction.objectStore('counters');
    await Promise.all(
      [...this.#deltas].map(async ([node, delta]) => {
        if (delta.entries === 0 && delta.minutes === 0) return;
        const counter = await counters.get(node);
        const entries = (counter?.entries ?? 0) + delta.entries;
        const minutes = (counter?.minutes ?? 0) + delta.minutes;
        await (entries === 0 ? counters.delete(node) : counters.put({ node, entries, minutes }));
      }),
    );
    this.#deltas.clear();
  }

  #add(counted: readonly [string, number][], sign: 1 | -1): void {
    for (const [node, minutes] of counted) {
      const delta = this.#deltas.get(node);
      if (delta) {
        delta.entries += sign;
        delta.minutes += sign * minutes;
      } else this.#deltas.set(node, { entries: sign, minutes: sign * minutes });
    }
  }
}
