import type { ItemRecord } from '@imh/storage';

/** The floor: the same records and versions in IndexedDB with the same indexes, written and read by hand. */
export interface RawVersion {
  kind: 'entry';
  id: string;
  version: string;
  data: unknown;
}
export interface RawEntry {
  readonly record: ItemRecord;
  readonly versions: readonly RawVersion[];
}

export function openRaw(name: string): Promise<IDBDatabase> {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => {
    const items = opening.result.createObjectStore('items', { keyPath: ['kind', 'id'] });
    items.createIndex('byDate', ['kind', 'deleted', 'date', 'createdAt']);
    items.createIndex('byChange', ['kind', 'deleted', 'changedAt']);
    items.createIndex('byDue', 'due');
    items.createIndex('byAddress', 'addresses', { multiEntry: true });
    items.createIndex('byNode', 'nodeDates', { multiEntry: true });
    opening.result.createObjectStore('versions', { keyPath: ['kind', 'id', 'version'] });
  };
  return answer(opening);
}

export function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB request failed'));
  });
}

function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB transaction aborted'));
  });
}

export async function putRaw(
  database: IDBDatabase,
  entries: readonly RawEntry[],
  durability: IDBTransactionDurability = 'default',
): Promise<void> {
  const transaction = database.transaction(['items', 'versions'], 'readwrite', { durability });
  const done = completed(transaction);
  for (const { record, versions } of entries) {
    transaction.objectStore('items').put(record);
    for (const version of versions) transaction.objectStore('versions').put(version);
  }
  await done;
}

/** Streams every version as JSON, 1,000 rows at a time. */
export async function* rawExport(database: IDBDatabase): AsyncGenerator<string> {
  let after: IDBValidKey = [];
  for (;;) {
    const range = IDBKeyRange.lowerBound(after, true);
    const store = database.transaction('versions').objectStore('versions');
    const rows = (await answer(store.getAll(range, 1000))) as RawVersion[];
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map((row) => JSON.stringify({ id: row.id, versions: [row.data] })).join(',\n');
    after = ['entry', last.id, last.version];
  }
}

export async function newestRaw(database: IDBDatabase, node: string, count: number): Promise<unknown[]> {
  const index = database.transaction('items').objectStore('items').index('byNode');
  const request = index.openCursor(IDBKeyRange.bound([node], [node, []]), 'prev');
  const found: unknown[] = [];
  return new Promise((resolve, reject) => {
    request.onerror = () => reject(request.error ?? new Error('IndexedDB cursor failed'));
    request.onsuccess = () => {
      const cursor = request.result;
      if (cursor) found.push(cursor.value);
      if (!cursor || found.length === count) resolve(found);
      else cursor.continue();
    };
  });
}

export function countRaw(database: IDBDatabase, node: string): Promise<number> {
  const index = database.transaction('items').objectStore('items').index('byNode');
  return answer(index.count(IDBKeyRange.bound([node], [node, []])));
}
