import {
  buildOutline,
  type EvidenceLog,
  failure,
  type Framework,
  mergeItem,
  type Outline,
  type Result,
  type Versioned,
  withoutTagsUri,
} from '@imh/core';
import {
  exportBackup,
  type ExportOptions,
  type ImportCounts,
  importLog,
  type ImportOptions,
  previewImport,
} from './backup.js';
import { type Change, Changes } from './changes.js';
import { Connection } from './connection.js';
import {
  countBegun,
  countedFrameworks,
  countersOf,
  entriesOfNode,
  type FrameworkCounters,
  recountAll,
  recountIfDue,
} from './counting.js';
import { type CounterRecord, type Database, type Draft, type ItemKind, type ItemRecord } from './database.js';
import { DocumentStore } from './document-store.js';
import { draftOfPage, dropDraft, dropUntouchedDrafts, keepDraft, unfinishedDrafts } from './drafts.js';
import { eachPage } from './item-pages.js';
import { addVersion, type NewVersion, type Writer, wholeItem } from './items.js';
import { attempt, type StoreError } from './store-error.js';

export interface StoreOptions {
  /** Name of the database; tests take one each. */
  readonly name?: string;
  /** Frameworks that are part of the program; an installed one with the same id takes precedence. */
  readonly shipped?: readonly Framework[];
  readonly now?: () => string;
  readonly newId?: () => string;
  /** Called when a newer version of the program takes over the database: this page should be reloaded. */
  readonly onSuperseded?: () => void;
}

/** The evidence log on this machine. Every page opens its own store; all are notified of changes. */
export class EvidenceStore {
  readonly #writer: Writer;
  readonly #shipped: readonly Framework[];
  #frameworks: readonly Framework[] = [];
  readonly #outlines = new Map<string, Outline>();
  readonly closedPeriods: DocumentStore<'closedPeriods'>;
  /** Rule sets that the person has written or installed. */
  readonly requirements: DocumentStore<'requirements'>;
  /** Training guides that the person has installed. */
  readonly guides: DocumentStore<'guides'>;

  private constructor(writer: Omit<Writer, 'outlineOf' | 'database'>, shipped: readonly Framework[]) {
    this.#writer = {
      ...writer,
      outlineOf: (id) => this.outlineOf(id),
      get database() {
        return writer.connection.database;
      },
    };
    this.#shipped = shipped;
    this.closedPeriods = new DocumentStore(this.#writer, 'closedPeriods');
    this.requirements = new DocumentStore(this.#writer, 'requirements');
    this.guides = new DocumentStore(this.#writer, 'guides');
  }

  static async open(options: StoreOptions = {}): Promise<EvidenceStore> {
    const name = options.name ?? 'imh-evidence-log';
    const newId = options.newId ?? (() => crypto.randomUUID());
    const now = options.now ?? (() => new Date().toISOString());
    const connection = await Connection.open(name, options.onSuperseded ?? (() => undefined));
    const machine = await machineId(connection.database, newId);
    const changes = new Changes(name);
    const store = new EvidenceStore({ connection, changes, machine, now, newId }, options.shipped ?? []);
    await store.#readFrameworks();
    await recountIfDue(store.#writer);
    changes.listen((change) => {
      if (change.what === 'frameworks') void store.#readFrameworks();
    });
    return store;
  }

  close(): void {
    this.#writer.changes.close();
    this.#writer.connection.close();
  }

  /** Calls back after every change made by any page. */
  listen(listener: (change: Change) => void, signal?: AbortSignal): void {
    this.#writer.changes.listen(listener, signal);
  }

  newId(): string {
    return this.#writer.newId();
  }

  /** A random id of this browser profile, which versions are stamped with. */
  get machine(): string {
    return this.#writer.machine;
  }

  // Items

  /** Adds a version; on success it is flushed to disk. */
  save(change: NewVersion): Promise<Result<ItemRecord, StoreError>> {
    return addVersion(this.#writer, change);
  }

  /** Newest first, by completion date. */
  async list(kind: ItemKind, deleted = false): Promise<ItemRecord[]> {
    const state = deleted ? 1 : 0;
    const range = IDBKeyRange.bound([kind, state], [kind, state, []]);
    return (await this.#writer.database.getAllFromIndex('items', 'byDate', range)).reverse();
  }

  /**
   * Live items of a kind in pages of up to `size`, in the order of their ids. Each page is read in a transaction of its
   * own, so that a long log neither blocks other pages nor fills the memory.
   */
  eachPage(kind: ItemKind, size?: number): AsyncGenerator<ItemRecord[]> {
    return eachPage(this.#writer.database, kind, size);
  }

  get(kind: ItemKind, id: string): Promise<ItemRecord | undefined> {
    return this.#writer.database.get('items', [kind, id]);
  }

  /** An item with all stored versions, oldest first. */
  async history(kind: ItemKind, id: string): Promise<Versioned | undefined> {
    const transaction = this.#writer.database.transaction(['items', 'versions']);
    const record = await transaction.objectStore('items').get([kind, id]);
    const item = record && (await wholeItem(transaction, record));
    return item && mergeItem(item, item);
  }

  /** Live entries that came from one of these addresses. */
  async entriesOfPage(addresses: readonly (string | undefined)[]): Promise<ItemRecord[]> {
    const found = new Map<string, ItemRecord>();
    for (const address of addresses) {
      if (!address) continue;
      for (const record of await this.#writer.database.getAllFromIndex('items', 'byAddress', address)) {
        if (!record.deleted) found.set(record.id, record);
      }
    }
    return [...found.values()];
  }

  /** Number of live items of a kind that changed after `moment`; without `moment`, of all. */
  async changedSince(kind: ItemKind, moment: string | undefined): Promise<number> {
    const { database } = this.#writer;
    if (moment === undefined) {
      return database.countFromIndex('items', 'byDate', IDBKeyRange.bound([kind, 0], [kind, 0, []]));
    }
    const changed = await database.getAllFromIndex('items', 'byChange', IDBKeyRange.lowerBound(moment, true));
    return changed.filter((record) => record.kind === kind && !record.deleted).length;
  }

  // Coverage

  /** Counters of every node of a framework with evidence, by node id. Future entries count once their day has come. */
  async coverage(frameworkId: string): Promise<Map<string, CounterRecord>> {
    return (await this.counters(frameworkId)).nodes;
  }

  /** Counters of a framework's nodes, and of the areas that the person has named under it. */
  async counters(frameworkId: string): Promise<FrameworkCounters> {
    await countBegun(this.#writer);
    return countersOf(this.#writer.database, frameworkId);
  }

  /** The counter of entries without a competency; undefined if there are none. */
  withoutTags(): Promise<CounterRecord | undefined> {
    return this.#writer.database.get('counters', withoutTagsUri);
  }

  /** Ids of all frameworks that counted entries are tagged with, installed or not. */
  countedFrameworks(): Promise<string[]> {
    return countedFrameworks(this.#writer.database);
  }

  /** Up to `limit` live entries that count for a node, newest first. */
  entriesOfNode(uri: string, limit: number): Promise<ItemRecord[]> {
    return entriesOfNode(this.#writer.database, uri, limit);
  }

  // Drafts

  keepDraft(draft: Draft): Promise<Result<Draft, StoreError>> {
    return keepDraft(this.#writer, draft);
  }
  draft(id: string): Promise<Draft | undefined> {
    return this.#writer.database.get('drafts', id);
  }
  draftOfPage(page: string): Promise<Draft | undefined> {
    return draftOfPage(this.#writer, page);
  }
  drafts(): Promise<Draft[]> {
    return unfinishedDrafts(this.#writer);
  }
  dropDraft(id: string): Promise<Result<void, StoreError>> {
    return dropDraft(this.#writer, id);
  }
  dropUntouchedDrafts(keep: readonly string[]): Promise<void> {
    return dropUntouchedDrafts(this.#writer, keep);
  }

  // Frameworks

  /** Installed and shipped, installed first. */
  get frameworks(): readonly Framework[] {
    return this.#frameworks;
  }

  framework(id: string): Framework | undefined {
    return this.#frameworks.find((framework) => framework.id === id);
  }

  outlineOf(frameworkId: string): Outline | undefined {
    const known = this.#outlines.get(frameworkId);
    if (known) return known;
    const framework = this.framework(frameworkId);
    if (!framework) return undefined;
    const outline = buildOutline(framework);
    this.#outlines.set(frameworkId, outline);
    return outline;
  }

  /** The version that the installed one has replaced last, to compare them; undefined if it is not known. */
  frameworkBefore(id: string): Promise<Framework | undefined> {
    return this.setting<Framework>(replacedFramework(id));
  }

  /** Installs a framework and recounts, because with its outline, ancestors of tagged nodes count too. */
  async installFramework(framework: Framework): Promise<Result<void, StoreError>> {
    const before = this.framework(framework.id);
    const written = await attempt(this.#writer.connection, async () => {
      const transaction = this.#writer.database.transaction(['frameworks', 'settings'], 'readwrite');
      await transaction.objectStore('frameworks').put(framework);
      if (before && before.version !== framework.version)
        await transaction.objectStore('settings').put(before, replacedFramework(framework.id));
      await transaction.done;
    });
    if (!written.ok) return written;
    await this.#readFrameworks();
    await this.recount();
    this.#writer.changes.announce({ what: 'frameworks', ids: [framework.id] });
    return written;
  }

  /** Recomputes every record and counter from the versions. */
  async recount(): Promise<void> {
    await recountAll(this.#writer);
    this.#writer.changes.announce({ what: 'items' });
  }

  async #readFrameworks(): Promise<void> {
    const installed = await this.#writer.database.getAll('frameworks');
    const ids = new Set(installed.map((framework) => framework.id));
    this.#frameworks = [...installed, ...this.#shipped.filter((framework) => !ids.has(framework.id))];
    this.#outlines.clear();
  }

  // Settings

  async setting<T>(key: string): Promise<T | undefined> {
    return (await this.#writer.database.get('settings', key)) as T | undefined;
  }

  async setSetting(key: string, value: unknown): Promise<Result<void, StoreError>> {
    const written = await attempt(this.#writer.connection, async () => {
      await this.#writer.database.put('settings', value, key);
    });
    if (written.ok) this.#writer.changes.announce({ what: 'settings', ids: [key] });
    return written;
  }

  // Files

  /** Rejects with the reason of `signal` once that is aborted. */
  exportBackup(options: ExportOptions = {}): Promise<EvidenceLog> {
    return exportBackup(this.#writer, this.#frameworks, options);
  }
  previewImport(log: EvidenceLog): Promise<ImportCounts> {
    return previewImport(this.#writer, log);
  }
  async importLog(log: EvidenceLog, options?: ImportOptions): Promise<Result<ImportCounts, StoreError>> {
    const imported = await attempt(this.#writer.connection, () => importLog(this.#writer, log, options));
    if (imported.ok || !options?.signal?.aborted) return imported;
    return failure({ code: 'cancelled', message: 'The import was cancelled; what was merged until then stays.' });
  }
}

const replacedFramework = (id: string): string => `framework-before ${id}`;

/** A random id for this browser profile. It distinguishes versions of two machines and contains no personal data. */
async function machineId(database: Database, newId: () => string): Promise<string> {
  const transaction = database.transaction('settings', 'readwrite');
  const known = (await transaction.store.get('machine')) as string | undefined;
  const machine = known ?? newId();
  if (known === undefined) await transaction.store.put(machine, 'machine');
  await transaction.done;
  return machine;
}
