import type { CopyState, Database, StoredAttachment } from '../database.js';
import { AttachmentFiles } from './attachment-files.js';
import { type CopyHead, headKey, isOfCopy, itemPages, pageKey, rowKey, type RowStore, type Unit } from './copy-layout.js';
import { addToPages, readHead, readPage, rowsOf, unitsByPage } from './copied-units.js';
import { sealed } from './sealed-text.js';
import type { SecondStore } from './second-store.js';

// The second copy of the log, for the day on which the browser loses or deletes the database (Chromium deletes a
// database that it cannot read, without a word). Measured in November 2026 with Chromium 156, 1,000 bytes a save:
//
//                                    median      IndexedDB folder deleted or damaged, 12 starts after SIGKILL
//   IndexedDB, strict                0.7 ms      lost
//   storage.local, few keys          0.4 ms      everything acknowledged is there, nothing half-written
//   storage.local, 100,000 keys      150 ms      the same: each write computes the used bytes key by key
//   OPFS, a new file                 3.2 ms      everything acknowledged is there; once an empty file was left
//   OPFS, append to 50 MB            198 ms      createWritable copies the file
//   OPFS, synchronous append         0.2 ms      only in a dedicated worker, which a service worker cannot start
//
// So the text goes to storage.local (LevelDB in a folder of its own; in Firefox a database under an origin of its own),
// grouped into at most 1,024 pages of items, and only the bytes of attachments go to OPFS, which stores no JSON.

const settingsOfState = 'state';
/** Pages per write: bounds the memory and the size of a message to the browser. */
const pagesAtOnce = 32;
const changesAtOnce = 20_000;

/** Writes committed changes to the second store. Several pages may do so at once: a lock orders them. */
export class SecondCopy {
  readonly #store: SecondStore;
  readonly #files: AttachmentFiles;
  readonly #lock: string;

  constructor(store: SecondStore, name: string) {
    this.#store = store;
    this.#files = new AttachmentFiles(name);
    this.#lock = `${name} copy`;
  }

  get store(): SecondStore {
    return this.#store;
  }
  get files(): AttachmentFiles {
    return this.#files;
  }

  /** Runs `work` while no other page writes to the copy. */
  exclusively<T>(work: () => Promise<T>): Promise<T> {
    return navigator.locks.request(this.#lock, work) as Promise<T>;
  }

  /** Copies everything that is in the outbox. */
  follow(database: Database): Promise<void> {
    return this.exclusively(async () => {
      const state = await copyState(database);
      // Another page is still comparing this database with the copy.
      if (!state) return;
      while (await this.#followOnce(database, state.lineage));
    });
  }

  /** @returns true if there may be more */
  async #followOnce(database: Database, lineage: string): Promise<boolean> {
    const transaction = database.transaction('outbox');
    const [sequences, units] = await Promise.all([
      transaction.store.getAllKeys(undefined, changesAtOnce),
      transaction.store.getAll(undefined, changesAtOnce),
    ]);
    const sequence = sequences.at(-1);
    if (sequence === undefined) return false;
    const head = await readHead(this.#store);
    await this.#write(database, distinct(units), head, { lineage, sequence });
    const clearing = database.transaction(['outbox', 'copy'], 'readwrite', { durability: 'relaxed' });
    await Promise.all([
      clearing.objectStore('outbox').delete(IDBKeyRange.upperBound(sequence)),
      clearing.objectStore('copy').put({ lineage, sequence }, settingsOfState),
      clearing.done,
    ]);
    return sequences.length === changesAtOnce;
  }

  /** The head is written with the last part, so that it never promises what is not there yet. */
  async #write(
    database: Database,
    units: readonly Unit[],
    head: CopyHead | undefined,
    state: CopyState,
  ): Promise<void> {
    const rows = await rowsOf(database, units);
    const pages = [...unitsByPage(units)];
    const [present, gone] = [new Set(head?.pages), new Set<string>()];
    let texts = new Map<string, string>();
    for (let start = 0; start < pages.length; start += pagesAtOnce) {
      if (start > 0) await this.#store.write(texts);
      texts = new Map();
      const batch = pages.slice(start, start + pagesAtOnce);
      for (const [page, items] of await addToPages(database, this.#store, batch)) {
        if (items.length > 0) texts.set(pageKey(page), sealed(items));
        else gone.add(pageKey(page));
        if (items.length > 0) present.add(page);
        else present.delete(page);
      }
    }
    const rowKeys = new Set(head?.rows);
    for (const [key, value] of rows) {
      if (value === undefined) gone.add(key);
      else texts.set(key, sealed(value));
      if (value === undefined) rowKeys.delete(key);
      else rowKeys.add(key);
    }
    if (head) texts.set(headKey, sealed({ ...state, rows: [...rowKeys], pages: [...present] } satisfies CopyHead));
    if (texts.size > 0) await this.#store.write(texts);
    if (gone.size > 0) await this.#store.remove([...gone]);
    await this.#writeFiles(database, units);
  }

  async #writeFiles(database: Database, units: readonly Unit[]): Promise<void> {
    for (const [store, sha256] of units) {
      if (store !== 'attachments') continue;
      const row = await database.get('attachments', sha256);
      await (row ? this.#files.write(row) : this.#files.remove(sha256));
    }
  }

  /** Writes everything again, for a copy that is missing, damaged, or of another database. Saving goes on meanwhile. */
  async rewrite(database: Database): Promise<void> {
    await this.exclusively(() => this.#store.remove([headKey]));
    const byPage = unitsByPage(
      (await database.getAllKeys('items')).map((key): Unit => ['items', key as [never, string]]),
    );
    const pages = Array.from({ length: itemPages }, (_, page) => [page, byPage.get(page) ?? []] as const);
    for (let start = 0; start < pages.length; start += pagesAtOnce) {
      await this.exclusively(async () => {
        const batch = pages.slice(start, start + pagesAtOnce);
        const written = await addToPages(database, this.#store, batch, { afresh: true });
        await this.#store.write(
          new Map(written.flatMap(([page, items]) => (items.length > 0 ? [[pageKey(page), sealed(items)]] : []))),
        );
        await this.#store.remove(written.flatMap(([page, items]) => (items.length > 0 ? [] : [pageKey(page)])));
      });
    }
    await this.rewriteFiles(database);
    await this.exclusively(() => this.#finishRewriting(database));
  }

  async #finishRewriting(database: Database): Promise<void> {
    const state = (await copyState(database))!;
    const rows = await rowsOf(database, await everyRow(database));
    const texts = new Map([...rows].map(([key, value]) => [key, sealed(value)]));
    const items = await database.getAllKeys('items');
    const pages = [...unitsByPage(items.map((key): Unit => ['items', key as [never, string]])).keys()];
    const known = new Set([...texts.keys(), ...pages.map(pageKey)]);
    await this.#store.remove((await this.#store.keys()).filter((key) => isOfCopy(key) && !known.has(key)));
    texts.set(headKey, sealed({ ...state, rows: [...rows.keys()], pages } satisfies CopyHead));
    await this.#store.write(texts);
  }

  /** Makes the files those of the database. Cheap if they are: only names are compared. */
  async rewriteFiles(database: Database): Promise<void> {
    const [inDatabase, inFiles] = [new Set(await database.getAllKeys('attachments')), new Set(await this.#files.names())];
    const different = [...inDatabase, ...inFiles].filter((name) => !inDatabase.has(name) || !inFiles.has(name));
    const units = different.map((name): Unit => ['attachments', name]);
    if (units.length > 0) await this.exclusively(() => this.#writeFiles(database, units));
  }

  /** True if the second store has lost keys that the head names, as far as that is known without reading them. */
  async lacksKeys(head: CopyHead): Promise<boolean> {
    const keys = new Set(await this.#store.keys());
    return head.rows.some((key) => !keys.has(key)) || head.pages.some((page) => !keys.has(pageKey(page)));
  }

  readHead(): Promise<CopyHead | undefined> {
    return readHead(this.#store);
  }
  readPages(pages: readonly number[]): ReturnType<typeof readPage>[] {
    return pages.map((page) => readPage(this.#store, page));
  }
}

export async function copyState(database: Database): Promise<CopyState | undefined> {
  return database.get('copy', settingsOfState);
}

export async function setCopyState(database: Database, state: CopyState): Promise<void> {
  const transaction = database.transaction(['outbox', 'copy'], 'readwrite');
  await transaction.objectStore('copy').put(state, settingsOfState);
  // An explicit key moves the key generator, so that later changes are numbered after those of the copy.
  if (state.sequence > 0) {
    await transaction.objectStore('outbox').put(['settings', 'machine'], state.sequence);
    await transaction.objectStore('outbox').delete(state.sequence);
  }
  await transaction.done;
}
