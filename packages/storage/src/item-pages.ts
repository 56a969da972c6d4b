import type { Database, ItemKind, ItemRecord } from './database.js';

/** @see EvidenceStore.eachPage */
export async function* eachPage(database: Database, kind: ItemKind, size = 1000): AsyncGenerator<ItemRecord[]> {
  let after: [ItemKind, string] | [ItemKind] = [kind];
  for (;;) {
    const page: ItemRecord[] = await database.getAll('items', IDBKeyRange.bound(after, [kind, []], true), size);
    const live = page.filter((record) => !record.deleted);
    if (live.length > 0) yield live;
    if (page.length < size) return;
    after = [kind, page.at(-1)!.id];
  }
}
