import { EntryIndex, type EvidenceContent } from '@imh/core';
import type { Change } from './changes.js';
import type { ItemRecord } from './database.js';
import { nextTask } from './next-task.js';
import type { EvidenceStore } from './store.js';

/** Entries that are read and indexed in one task; about 20 ms on a slow machine. */
const pageSize = 500;

/**
 * Keeps an index of the log's entries for a page: reads them in small parts, so that the page stays responsive, and
 * follows every change.
 */
export class EntryIndexFeed {
  readonly #store: EvidenceStore;
  readonly #signal: AbortSignal;
  readonly #onChange: () => void;
  readonly #onError: (error: unknown) => void;
  #index = new EntryIndex();
  #isComplete = false;
  /** The reading under way; a later one replaces it. */
  #reading = 0;
  /** Ids of entries that changed while they were being read. */
  readonly #late = new Set<string>();

  /** @param onChange called after each part that was read and after each change */
  constructor(
    store: EvidenceStore,
    signal: AbortSignal,
    { onChange, onError }: { onChange: () => void; onError: (error: unknown) => void },
  ) {
    this.#store = store;
    this.#signal = signal;
    this.#onChange = onChange;
    this.#onError = onError;
    store.listen((change) => this.#follow(change), signal);
    this.#run(() => this.#readAll());
  }

  /** Contains all entries once `isComplete`; until then, those read so far. */
  get index(): EntryIndex {
    return this.#index;
  }

  get isComplete(): boolean {
    return this.#isComplete;
  }

  #follow({ what, ids }: Change): void {
    if (what !== 'items') return;
    if (!ids) {
      this.#run(() => this.#readAll());
      return;
    }
    for (const id of ids) this.#late.add(id);
    this.#run(async () => {
      await this.#readSome(this.#index, ids);
      this.#onChange();
    });
  }

  /** Reads everything into a new index, which replaces the current one at the end, or at once if that is incomplete. */
  async #readAll(): Promise<void> {
    const reading = ++this.#reading;
    const index = new EntryIndex();
    if (!this.#isComplete) this.#index = index;
    this.#late.clear();
    for await (const page of this.#store.eachPage('entry', pageSize)) {
      if (this.#signal.aborted || reading !== this.#reading) return;
      for (const record of page) put(index, record);
      if (!this.#isComplete) this.#onChange();
      await nextTask();
    }
    await this.#readSome(index, [...this.#late]);
    if (reading !== this.#reading) return;
    this.#index = index;
    this.#isComplete = true;
    this.#onChange();
  }

  async #readSome(index: EntryIndex, ids: readonly string[]): Promise<void> {
    const records = new Map((await this.#store.records('entry', ids)).map((record) => [record.id, record]));
    for (const id of ids) {
      const record = records.get(id);
      if (record && !record.deleted) put(index, record);
      else index.remove(id);
    }
  }

  #run(work: () => Promise<void>): void {
    work().catch((error: unknown) => {
      if (!this.#signal.aborted) this.#onError(error);
    });
  }
}

function put(index: EntryIndex, { id, content, conflict, date, createdAt }: ItemRecord): void {
  index.put({ id, content: content as EvidenceContent, conflict, date, createdAt });
}
