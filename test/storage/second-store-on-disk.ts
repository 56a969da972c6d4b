import type { SecondStore } from '@imh/storage';
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';

interface Texts extends DBSchema {
  texts: { key: string; value: string };
}

/** A second store for tests: a database of its own, which is also how Firefox keeps `storage.local`. */
export class SecondStoreOnDisk implements SecondStore {
  readonly #database: IDBPDatabase<Texts>;
  /** Set to make every write fail, as on a full disk. */
  isFailing = false;

  private constructor(database: IDBPDatabase<Texts>) {
    this.#database = database;
  }

  static async open(name = `second-${crypto.randomUUID()}`): Promise<SecondStoreOnDisk> {
    const database = await openDB<Texts>(name, 1, { upgrade: (opened) => void opened.createObjectStore('texts') });
    return new SecondStoreOnDisk(database);
  }

  async read(keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const { store } = this.#database.transaction('texts');
    const rows = await Promise.all(keys.map(async (key) => [key, await store.get(key)] as const));
    return new Map(rows.flatMap(([key, text]) => (text === undefined ? [] : [[key, text]])));
  }

  async write(texts: ReadonlyMap<string, string>): Promise<void> {
    if (this.isFailing) throw new DOMException('No space', 'QuotaExceededError');
    const transaction = this.#database.transaction('texts', 'readwrite');
    await Promise.all([...texts].map(([key, text]) => transaction.store.put(text, key)));
    await transaction.done;
  }

  async remove(keys: readonly string[]): Promise<void> {
    const transaction = this.#database.transaction('texts', 'readwrite');
    await Promise.all(keys.map((key) => transaction.store.delete(key)));
    await transaction.done;
  }

  keys(): Promise<readonly string[]> {
    return this.#database.getAllKeys('texts');
  }

  /** Everything that the copy contains, as text. */
  async content(): Promise<string> {
    return JSON.stringify([...(await this.read(await this.keys()))]);
  }

  async delete(): Promise<void> {
    this.#database.close();
    await deleteDB(this.#database.name);
  }
}
