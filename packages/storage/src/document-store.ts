import type { Result } from '@imh/core';
import type { EvidenceDatabase } from './database.js';
import type { Writer } from './items.js';
import { attempt, type StoreError } from './store-error.js';

type DocumentStoreName = 'closedPeriods' | 'requirements' | 'guides';
type DocumentOf<Name extends DocumentStoreName> = EvidenceDatabase[Name]['value'];

/** Whole documents by their id: closed periods, rule sets, training guides. They have no history. */
export class DocumentStore<Name extends DocumentStoreName> {
  readonly #writer: Writer;
  readonly #name: Name;

  constructor(writer: Writer, name: Name) {
    this.#writer = writer;
    this.#name = name;
  }

  /** In the order of their ids. */
  list(): Promise<DocumentOf<Name>[]> {
    return this.#writer.database.getAll(this.#name) as Promise<DocumentOf<Name>[]>;
  }

  get(id: string): Promise<DocumentOf<Name> | undefined> {
    return this.#writer.database.get(this.#name, id) as Promise<DocumentOf<Name> | undefined>;
  }

  /** On success it is flushed to disk. */
  put(document: DocumentOf<Name>): Promise<Result<void, StoreError>> {
    return this.#write(document.id, async () => {
      const transaction = this.#writer.database.transaction(this.#name, 'readwrite', { durability: 'strict' });
      await Promise.all([transaction.store.put(document), transaction.done]);
    });
  }

  remove(id: string): Promise<Result<void, StoreError>> {
    return this.#write(id, () => this.#writer.database.delete(this.#name, id));
  }

  async #write(id: string, write: () => Promise<void>): Promise<Result<void, StoreError>> {
    const written = await attempt(this.#writer.connection, write);
    if (written.ok) this.#writer.changes.announce({ what: this.#name, ids: [id] });
    return written;
  }
}
