import { nodeUri } from '@imh/core';
import type { Database, ItemKind, ItemRecord } from './database.js';

// Questions that IndexedDB answers from an index or by key, however long the log is.

/** The newest items of a kind, by date and then by creation. */
export async function newestItems(database: Database, kind: ItemKind, count: number): Promise<ItemRecord[]> {
  const index = database.transaction('items').store.index('byDate');
  return take(index.iterate(IDBKeyRange.bound([kind, 0], [kind, 0, []]), 'prev'), count);
}

/** Items in the trash, the last deleted first. */
export async function newestInTrash(database: Database, kind: ItemKind, count: number): Promise<ItemRecord[]> {
  const index = database.transaction('items').store.index('byChange');
  return take(index.iterate(IDBKeyRange.bound([kind, 1], [kind, 1, []]), 'prev'), count);
}

/** The newest finished entries of a node and its descendants. */
export async function newestOfNode(
  database: Database,
  framework: string,
  node: string,
  count: number,
): Promise<ItemRecord[]> {
  const uri = nodeUri(framework, node);
  const index = database.transaction('items').store.index('byNode');
  return take(index.iterate(IDBKeyRange.bound([uri], [uri, []]), 'prev'), count);
}

/** Items by id, in the order of `ids`; an id without an item is left out. */
export async function itemsById(database: Database, kind: ItemKind, ids: readonly string[]): Promise<ItemRecord[]> {
  const { store } = database.transaction('items');
  const found = await Promise.all(ids.map((id) => store.get([kind, id])));
  return found.filter((record) => record !== undefined);
}

/** Live items of a kind with a date from `from` to `to`, compared as text: "2026" to "2026-12-31" is the year 2026. */
export function itemsBetween(database: Database, kind: ItemKind, from: string, to: string): Promise<ItemRecord[]> {
  return database.getAllFromIndex('items', 'byDate', IDBKeyRange.bound([kind, 0, from], [kind, 0, to, []]));
}

/** Live entries whose address begins with one of `starts`, at most `most` for each of them. */
export async function entriesFrom(database: Database, starts: readonly string[], most = 1000): Promise<ItemRecord[]> {
  const index = database.transaction('items').store.index('byAddress');
  const found = await Promise.all(
    starts.map((start) => index.getAll(IDBKeyRange.bound(start, `${start}\uffff`), most)),
  );
  return found.flat().filter(({ kind, deleted }) => kind === 'entry' && deleted === 0);
}

/** Number of live items of a kind that changed after a moment. */
export function countChangedAfter(database: Database, kind: ItemKind, moment: string): Promise<number> {
  return database.countFromIndex('items', 'byChange', IDBKeyRange.bound([kind, 0, moment], [kind, 0, []], true));
}

/** Ids of items in the trash that were deleted before a moment. */
export async function trashedBefore(database: Database, kind: ItemKind, moment: string): Promise<string[]> {
  const range = IDBKeyRange.bound([kind, 1], [kind, 1, moment], false, true);
  const keys = await database.getAllKeysFromIndex('items', 'byChange', range);
  return keys.map(([, id]) => id);
}

async function take(cursors: AsyncIterable<{ readonly value: ItemRecord }>, count: number): Promise<ItemRecord[]> {
  const records: ItemRecord[] = [];
  if (count <= 0) return records;
  for await (const { value } of cursors) if (records.push(value) === count) break;
  return records;
}
