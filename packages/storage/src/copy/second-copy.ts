import type { CopyState, Database, Unit } from '../database.js';
import { AttachmentFiles } from './attachment-files.js';
import {
  distinct,
  everyRow,
  type ItemKey,
  keysByPage,
  mergedPages,
  readHead,
  readPages,
  readRows,
} from './copied-units.js';
import { type CopiedItem, type CopyHead, headKey, isOfCopy, itemPages, pageKey } from './copy-layout.js';
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

const stateKey = 'state';
/** Bounds the memory of a write and the size of a message to the browser. */
const pagesAtOnce = 32;
const changesAtOnce = 1000;

/** Writes committed changes to the second store. Several pages may do so at once: a lock orders them. */
export class SecondCopy {
  readonly store: SecondStore;
  readonly files: AttachmentFiles;
  readonly #lock: string;
  /** Why the last write failed; undefined if it did not. */
  problem: unknown;

  constructor(store: SecondStore, name: string) {
    this.store = store;
    this.files = new AttachmentFiles(name);
    this.#lock = `${name} copy`;
  }

  /** Runs `work` while no other page writes to the copy. */
  exclusively<T>(work: () => Promise<T>): Promise<T> {
    return navigator.locks.request(this.#lock, work) as Promise<T>;
  }

  /** Copies everything that is in the outbox. */
  follow(database: Database): Promise<void> {
    return this.exclusively(async () => {
      const state = await copyState(database);
      // Without a state, another page is still comparing this database with the copy.
      while (state && (await this.#followOnce(database, state)));
    });
  }

  /** @returns true if there may be more */
  async #followOnce(database: Database, before: CopyState): Promise<boolean> {
    const outbox = database.transaction('outbox').store;
    const [sequences, changes] = await Promise.all([
      outbox.getAllKeys(undefined, changesAtOnce),
      outbox.getAll(undefined, changesAtOnce),
    ]);
    const last = sequences.at(-1);
    if (last === undefined) return false;
    const state = { ...before, sequence: Math.max(before.sequence, last) };
    await this.#write(database, distinct(changes.flat()), state);
    const clearing = database.transaction(['outbox', 'copy'], 'readwrite', { durability: 'relaxed' });
    await Promise.all([
      clearing.objectStore('outbox').delete(IDBKeyRange.upperBound(last)),
      clearing.objectStore('copy').put(state, stateKey),
      clearing.done,
    ]);
    return sequences.length === changesAtOnce;
  }

  /** The head is written with the last part, so that it never promises what is not there yet. */
  async #write(database: Database, units: readonly Unit[], state: CopyState): Promise<void> {
    const head = await readHead(this.store);
    const [pages, rows] = [new Set(head?.pages), new Set(head?.rows)];
    const removed: string[] = [];
    let texts = new Map<string, string>();
    const note = (key: string, value: unknown) => {
      if (value === undefined) removed.push(key);
      else texts.set(key, sealed(value));
    };
    const changed = [...keysByPage(units.flatMap((unit) => (unit[0] === 'items' ? [unit[1]] : [])))];
    for (let start = 0; start < changed.length; start += pagesAtOnce) {
      if (texts.size > 0) await this.store.write(texts);
      texts = new Map();
      for (const [page, items] of await mergedPages(database, this.store, changed.slice(start, start + pagesAtOnce))) {
        note(pageKey(page), items.length > 0 ? items : undefined);
        toggle(pages, page, items.length > 0);
      }
    }
    for (const [key, value] of await readRows(database, units)) {
      note(key, value);
      toggle(rows, key, value !== undefined);
    }
    // Without a head the copy is being written afresh, and is complete only when that has finished.
    if (head) texts.set(headKey, sealed({ ...state, rows: [...rows], pages: [...pages] } satisfies CopyHead));
    if (texts.size > 0) await this.store.write(texts);
    if (removed.length > 0) await this.store.remove(removed);
    // Where files cannot be written, the text is still copied; the next opening compares the names.
    await this.#writeFiles(database, units).catch((error: unknown) => (this.problem = error));
  }

  async #writeFiles(database: Database, units: readonly Unit[]): Promise<void> {
    for (const [store, sha256] of units) {
      if (store !== 'attachments') continue;
      const record = await database.get('attachments', sha256);
      await (record ? this.files.write(record) : this.files.remove(sha256));
    }
  }

  /** Writes everything again, for a copy that is missing, damaged, or of another database. Saving goes on meanwhile. */
  async rewrite(database: Database): Promise<void> {
    await this.exclusively(() => this.store.remove([headKey]));
    const keys = keysByPage(await itemKeys(database));
    const pages = Array.from({ length: itemPages }, (_, page) => page);
    for (let start = 0; start < pages.length; start += pagesAtOnce) {
      const batch = pages.slice(start, start + pagesAtOnce).filter((page) => keys.has(page));
      if (batch.length === 0) continue;
      await this.exclusively(async () => {
        const changed = batch.map((page) => [page, keys.get(page)!] as const);
        const written = await mergedPages(database, this.store, changed);
        await this.store.write(new Map(written.map(([page, items]) => [pageKey(page), sealed(items)])));
      });
    }
    await this.followFiles(database);
    await this.exclusively(() => this.#finishRewriting(database));
    await this.follow(database);
  }

  async #finishRewriting(database: Database): Promise<void> {
    const state = (await copyState(database))!;
    const rows = await readRows(database, await everyRow(database));
    const texts = new Map([...rows].map(([key, value]) => [key, sealed(value)]));
    const pages = [...keysByPage(await itemKeys(database)).keys()];
    const known = new Set([...texts.keys(), ...pages.map(pageKey)]);
    await this.store.remove((await this.store.keys()).filter((key) => isOfCopy(key) && !known.has(key)));
    texts.set(headKey, sealed({ ...state, rows: [...rows.keys()], pages } satisfies CopyHead));
    await this.store.write(texts);
  }

  /** Deletes the copy, and then runs `clear`, before another page can write to it. */
  async erase(clear: () => Promise<void>): Promise<void> {
    await this.exclusively(async () => {
      await this.store.remove((await this.store.keys()).filter(isOfCopy));
      for (const name of await this.files.names()) await this.files.remove(name);
      await clear();
    });
  }

  /** Makes the files those of the database. Cheap if they are: only names are compared. */
  async followFiles(database: Database): Promise<void> {
    const wanted = new Set(await database.getAllKeys('attachments'));
    const present = new Set(await this.files.names());
    const different = [...new Set([...wanted, ...present])].filter((name) => !wanted.has(name) || !present.has(name));
    const units = different.map((name): Unit => ['attachments', name]);
    if (units.length > 0) await this.exclusively(() => this.#writeFiles(database, units));
  }

  /** True if there is anything of a log, even if the copy is incomplete. */
  async hasContent(): Promise<boolean> {
    return (await this.store.keys()).some(isOfCopy);
  }

  /** True if the copy has a head, and every key that it names. */
  isComplete(): Promise<boolean> {
    return this.exclusively(async () => {
      const head = await this.readHead();
      return head !== undefined && !(await this.lacksKeys(head));
    });
  }

  /** True if the second store has lost a key that the head names. */
  async lacksKeys(head: CopyHead): Promise<boolean> {
    const keys = new Set(await this.store.keys());
    return [...head.rows, ...head.pages.map(pageKey)].some((key) => !keys.has(key));
  }

  readHead(): Promise<CopyHead | undefined> {
    return readHead(this.store);
  }

  /** All items, in parts, with the fraction read. Damaged pages are left out. */
  async *items(): AsyncGenerator<{ items: CopiedItem[]; done: number }> {
    for (let page = 0; page < itemPages; page += pagesAtOnce) {
      const pages = Array.from({ length: pagesAtOnce }, (_, at) => page + at);
      yield { items: await readPages(this.store, pages), done: (page + pagesAtOnce) / itemPages };
    }
  }
}

function toggle<T>(set: Set<T>, value: T, isIn: boolean): void {
  if (isIn) set.add(value);
  else set.delete(value);
}

function itemKeys(database: Database): Promise<ItemKey[]> {
  return database.getAllKeys('items');
}

export async function copyState(database: Database): Promise<CopyState | undefined> {
  return database.get('copy', stateKey);
}

/** Adopts the state of a copy; later changes are numbered after it. */
export async function setCopyState(database: Database, state: CopyState): Promise<void> {
  const transaction = database.transaction(['outbox', 'copy'], 'readwrite');
  const outbox = transaction.objectStore('outbox');
  await transaction.objectStore('copy').put(state, stateKey);
  const last = (await outbox.getAllKeys()).at(-1) ?? 0;
  if (state.sequence > last) {
    // An explicit key moves the key generator.
    await outbox.put([], state.sequence);
    await outbox.delete(state.sequence);
  }
  await transaction.done;
}
