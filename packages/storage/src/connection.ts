import { deleteDB } from 'idb';
import { recordedDatabase } from './copy/recorded-database.js';
import type { SecondCopy } from './copy/second-copy.js';
import { type Database, openDatabase, type OpenOptions } from './database.js';

export interface ConnectionOptions extends OpenOptions {
  readonly name: string;
  readonly copy?: SecondCopy | undefined;
}

/** How long the copy may lag behind a write that nobody waits for, in milliseconds: a burst is copied once. */
const copyPause = 250;

/**
 * A connection that can be reopened. Chromium closes the database when a write fails on a full disk, and it cannot be
 * opened until there is space; then it is reopened without reloading the page.
 */
export class Connection {
  #database!: Database;
  #recorded!: Database;
  #reopening: Promise<boolean> | undefined;
  #isOver = false;
  readonly #options: ConnectionOptions;
  #copying: Promise<void> | undefined;
  #copyingNext: Promise<void> | undefined;
  #copyTimer: ReturnType<typeof setTimeout> | undefined;
  /** Compares a database with the second copy after it was opened. */
  reconcile: () => Promise<unknown> = async () => undefined;
  /** True if the last write failed because the disk was full. */
  isFull = false;

  private constructor(options: ConnectionOptions) {
    this.#options = options;
  }

  static async open(options: ConnectionOptions): Promise<Connection> {
    const connection = new Connection(options);
    await connection.#open();
    return connection;
  }

  /** Changes are recorded for the second copy. */
  get database(): Database {
    return this.#recorded;
  }

  /** Changes are not recorded: for reading, and for restoring from the second copy. */
  get unrecorded(): Database {
    return this.#database;
  }

  get copy(): SecondCopy | undefined {
    return this.#options.copy;
  }

  get name(): string {
    return this.#options.name;
  }

  async #open(): Promise<void> {
    const { name, copy, onBlocked } = this.#options;
    const onSuperseded = () => {
      this.#isOver = true;
      this.#options.onSuperseded();
    };
    try {
      this.#database = await openDatabase(name, { onSuperseded, onBlocked });
    } catch (error) {
      if (!isDamage(error) || !copy || !(await copy.hasContent())) throw error;
      await deleteDB(name);
      this.#database = await openDatabase(name, { onSuperseded, onBlocked });
    }
    this.#recorded = recordedDatabase(this.#database, () => this.copySoon());
  }

  /** Resolves to false if it cannot be opened now, or was closed by this page or for a newer version of the program. */
  reopen(): Promise<boolean> {
    this.#reopening ??= this.#reopen().finally(() => (this.#reopening = undefined));
    return this.#reopening;
  }

  async #reopen(): Promise<boolean> {
    if (this.#isOver) return false;
    try {
      await this.#open();
      // The browser may have deleted a database that it could not read.
      await this.reconcile();
      return true;
    } catch (error) {
      if (error instanceof DOMException) return false;
      throw error;
    }
  }

  /** Resolves once everything committed until now is in the second copy, or has failed to be copied. */
  copied(): Promise<void> {
    clearTimeout(this.#copyTimer);
    if (!this.copy || this.#isOver) return Promise.resolve();
    if (!this.#copying) return (this.#copying = this.#follow(this.copy).finally(() => (this.#copying = undefined)));
    const { copy } = this;
    // The running one may have read the outbox already.
    this.#copyingNext ??= this.#copying.then(() => {
      this.#copyingNext = undefined;
      return (this.#copying = this.#follow(copy).finally(() => (this.#copying = undefined)));
    });
    return this.#copyingNext;
  }

  /** Does not copy by itself while `work` runs: its many transactions would write the same pages again and again. */
  async holdingCopy<T>(work: () => Promise<T>): Promise<T> {
    this.#holding += 1;
    try {
      return await work();
    } finally {
      this.#holding -= 1;
      this.copySoon();
    }
  }
  #holding = 0;

  /** Copies in a moment. For writes that nobody waits for, and those of other pages. */
  copySoon(): void {
    if (!this.copy || this.#isOver || this.#holding > 0) return;
    clearTimeout(this.#copyTimer);
    this.#copyTimer = setTimeout(() => void this.copied(), copyPause);
  }

  /** The log itself is saved, so a failure is kept for the page to show, and is tried again with the next change. */
  async #follow(copy: SecondCopy): Promise<void> {
    try {
      copy.problem = undefined;
      await copy.follow(this.#database);
    } catch (error) {
      copy.problem = error;
    }
  }

  close(): void {
    this.#isOver = true;
    clearTimeout(this.#copyTimer);
    this.#database.close();
  }
}

/** True if the browser cannot read the database; false for a full disk or a database of a newer version. */
function isDamage(error: unknown): boolean {
  if (!(error instanceof DOMException)) return false;
  if (/quota|no.?space|disk.?full|full disk/i.test(error.message)) return false;
  return ['UnknownError', 'DataError', 'NotReadableError'].includes(error.name);
}
