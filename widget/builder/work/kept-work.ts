import { failure, type Result, success } from '@imh/core';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { isWork, type Work } from './work.js';

interface Drafts extends DBSchema {
  drafts: { key: string; value: Work };
}

/** One draft: a second tab continues with it, and each is told when the other has written. */
const key = 'draft';

/** Milliseconds after the last change until the draft is written. */
const pause = 300;

/** The browser keeps no data for this page: a private window, or storage that is blocked or full. */
export type KeepingError = 'blocked';

/** Keeps the draft in this browser. Nothing leaves the device. */
export class KeptWork {
  #database: Promise<IDBPDatabase<Drafts>> | undefined;
  #opened: IDBPDatabase<Drafts> | undefined;
  #unwritten: Work | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #written: (result: Result<void, KeepingError>) => void;
  readonly #otherTabs = new BroadcastChannel('imh-builder');

  /**
   * @param written called after each attempt to write
   * @param writtenElsewhere called when another tab has written the draft
   */
  constructor(written: (result: Result<void, KeepingError>) => void, writtenElsewhere: () => void) {
    this.#written = written;
    this.#otherTabs.onmessage = writtenElsewhere;
  }

  async read(): Promise<Result<Work | undefined, KeepingError>> {
    try {
      const kept: unknown = await (await this.#open()).get('drafts', key);
      return success(isWork(kept) ? kept : undefined);
    } catch {
      return failure('blocked');
    }
  }

  /** Writes soon: several changes in quick succession are written once. */
  write(work: Work): void {
    this.#unwritten = work;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), pause);
  }

  /** Writes now what is not written yet. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    const work = this.#unwritten;
    if (work === undefined) return;
    this.#unwritten = undefined;
    try {
      // Where the database is open, without a pause before the request: the page may be closing.
      const database = this.#opened ?? (await this.#open());
      const transaction = database.transaction('drafts', 'readwrite');
      const put = transaction.store.put(work, key);
      // Without this, a closing page aborts what has not completed.
      transaction.commit();
      await Promise.all([put, transaction.done]);
      this.#otherTabs.postMessage('written');
      this.#written(success(undefined));
    } catch {
      this.#written(failure('blocked'));
    }
  }

  /** For good: nothing is read or written afterwards. */
  end(): void {
    this.#otherTabs.close();
    this.close();
  }

  close(): void {
    void this.#database?.then(
      (database) => database.close(),
      () => undefined,
    );
    this.#database = undefined;
    this.#opened = undefined;
  }

  #open(): Promise<IDBPDatabase<Drafts>> {
    return (this.#database ??= openDB<Drafts>('imh-builder', 1, {
      upgrade: (database) => void database.createObjectStore('drafts'),
      blocking: () => this.close(),
    }).then((database) => (this.#opened = database)));
  }
}
