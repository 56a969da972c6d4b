import { openDB } from 'idb';

export type Dump = Record<string, { key: IDBValidKey; value: unknown }[]>;

/** All rows of a database, read without the store. */
export async function dumpOf(name: string): Promise<Dump> {
  const database = await openDB(name);
  const dump: Dump = {};
  for (const store of database.objectStoreNames) {
    const transaction = database.transaction(store);
    const [keys, values] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
    dump[store] = keys.map((key, at) => ({ key, value: values[at] }));
  }
  database.close();
  return dump;
}

/** Makes a new database of the current version with these rows. */
export async function fillFrom(name: string, dump: Dump): Promise<void> {
  const { EvidenceStore } = await import('@imh/storage');
  (await EvidenceStore.open({ name })).close();
  const database = await openDB(name);
  for (const [store, rows] of Object.entries(dump)) {
    const transaction = database.transaction(store, 'readwrite');
    await transaction.store.clear();
    for (const { key, value } of rows) await transaction.store.put(value, ...(transaction.store.keyPath ? [] : [key]));
    await transaction.done;
  }
  database.close();
}
