import type { Database, ItemKind, ItemRecord } from './database.js';

// How many items of a kind are in the log and in the trash. IndexedDB takes over a second to count 100,000 of them, so a
// number is counted when it is first asked for, and from then on every transaction that changes items keeps it right.

/** Not a URI, and before all of them. */
const start = '#!';

export const keptCountKey = (kind: ItemKind, deleted: ItemRecord['deleted']): string => `${start}${kind} ${deleted}`;

/** Whether the key of a counter is that of a kept count. */
export const isKeptCount = (key: string): boolean => key.startsWith(start);

/** Number of items of a kind in one state. */
export async function countItems(database: Database, kind: ItemKind, deleted: ItemRecord['deleted']): Promise<number> {
  const node = keptCountKey(kind, deleted);
  const kept = await database.get('counters', node);
  if (kept) return kept.entries;
  // In one transaction, so that no item changes between counting and writing.
  const transaction = database.transaction(['items', 'counters'], 'readwrite');
  transaction.done.catch(() => undefined);
  const counters = transaction.objectStore('counters');
  // Several parts of a page ask for the same number when it is opened.
  const keptMeanwhile = await counters.get(node);
  if (keptMeanwhile) return keptMeanwhile.entries;
  const range = IDBKeyRange.bound([kind, deleted], [kind, deleted, []]);
  const entries = await transaction.objectStore('items').index('byDate').count(range);
  // On a full disk the number is right, too; it is only counted again.
  await counters.put({ node, entries, minutes: 0, kinds: {} }).catch(() => undefined);
  return entries;
}
