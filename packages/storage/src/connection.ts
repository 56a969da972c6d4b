import { type Database, openDatabase } from './database.js';

/**
 * A connection that can be reopened. Chromium closes the database when a write fails on a full disk, and it cannot be
 * opened until there is space; then it is reopened without reloading the page.
 */
export class Connection {
  #database: Database;
  #reopening: Promise<boolean> | undefined;
  #isOver = false;
  readonly #name: string;
  readonly #onSuperseded: () => void;
  /** True if the last write failed because the disk was full. */
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

  /** Resolves to false if it cannot be opened now, or was closed by this page or for a newer version of the program. */
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
