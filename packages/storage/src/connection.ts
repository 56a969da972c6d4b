import { type Database, openDatabase } from './database.js';

/**
 * The way to the database. Chromium closes it when a write runs into the end of the disk, and lets nobody open it until
 * there is room again: then it is opened anew, without the page having to be.
 */
export class Connection {
  #database: Database;
  #reopening: Promise<boolean> | undefined;
  #isOver = false;
  readonly #name: string;
  readonly #onSuperseded: () => void;
  /** The last write failed for want of room. */
  isFull = false;

  private constructor(name: string, database: Database, onSuperseded: () => void) {
    this.#name = name;
    this.#database = database;
    this.#onSuperseded = onSuperseded;
  }

  static async open(name: string, onSuperseded: () => void): Promise<Connection> {
    const opened: { connection?: Connection } = {};
    const superseded = () => {
      if (opened.connection) opened.connection.#isOver = true;
      onSuperseded();
    };
    opened.connection = new Connection(name, await openDatabase(name, superseded), superseded);
    return opened.connection;
  }

  get database(): Database {
    return this.#database;
  }

  /** False while it cannot be opened, and for good once this page has closed it or a newer program has taken over. */
  reopen(): Promise<boolean> {
    this.#reopening ??= this.#open().finally(() => (this.#reopening = undefined));
    return this.#reopening;
  }

  async #open(): Promise<boolean> {
    if (this.#isOver) return false;
    try {
      this.#database = await openDatabase(this.#name, this.#onSuperseded);
      return true;
    } catch (error) {
      if (error instanceof DOMException) return false;
      throw error;
    }
  }

  close(): void {
    this.#isOver = true;
    this.#database.close();
  }
}
