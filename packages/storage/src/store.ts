import {
  buildOutline,
  type Entry,
  type EvidenceLog,
  failure,
  type Framework,
  type HandOverChoice,
  mergeItem,
  type Outline,
  type ReferencedFramework,
  type Result,
  type Versioned,
  withoutTagsUri,
  spellingsOf,
} from '@imh/core';
import {
  attachment,
  attachmentNames,
  keepAttachment,
  type KeptAttachment,
  removeUnusedAttachments,
} from './attachments.js';
import { type ExportOptions, keptReferences } from './backup.js';
import {
  type BulkOptions,
  changeItems,
  deleteForGood,
  forgetEarlier,
  type ItemChange,
  type MadeVersion,
  takeBack,
} from './bulk-changes.js';
import { type Change, Changes, everyChange } from './changes.js';
import { Connection } from './connection.js';
import { type Recovered, reconcile, recoveredKey, type Rewriting } from './copy/reconcile.js';
import type { CopyHead } from './copy/copy-layout.js';
import { SecondCopy } from './copy/second-copy.js';
import type { SecondStore } from './copy/second-store.js';
import {
  countedFrameworks,
  countersOf,
  countWhatIsDue,
  countWhatIsLeft,
  entriesOfNode,
  type FrameworkCounters,
  recountAll,
  leftToCount,
} from './counting.js';
import { type CounterRecord, type Draft, type ItemKind, type ItemRecord } from './database.js';
import { DocumentStore } from './document-store.js';
import { DraftWrites } from './draft-writes.js';
import {
  draftById,
  draftOfPage,
  dropDraft,
  dropUntouchedDrafts,
  unfinishedDrafts,
  worklistDrafts,
  writeDraft,
} from './drafts.js';
import type { HandOverFileOptions, HandOverOptions, HandOverPreview } from './hand-over.js';
import { eachPage } from './item-pages.js';
import { attachmentsOf } from './item-record.js';
import type { ImportCounts, PreviewedItem } from './import-counts.js';
import type { ImportOptions } from './import-log.js';
import { isReferred } from './incoming-certificates.js';
import type { IncomingLog } from './incoming-log.js';
import { addVersion, type NewVersion, type Writer, wholeItem } from './items.js';
import { countItems } from './kept-counts.js';
import {
  countChangedAfter,
  entriesFrom,
  itemsBetween,
  itemsById,
  newestItems,
  newestInTrash,
  newestOfNode,
  trashedBefore,
} from './log-query.js';
import { machineId, machineKey } from './machine-id.js';
import { nextTask } from './next-task.js';
import type { PrivateDrafts } from './private-drafts.js';
import { attempt, type StoreError } from './store-error.js';
import type { ZipFile } from './zip-files.js';

export interface StoreOptions {
  /** Name of the database; tests take one each. */
  readonly name?: string;
  /** Frameworks that are part of the program; an installed one with the same id takes precedence. */
  readonly shipped?: readonly Framework[];
  /** False for a page without `shipped`, which would count entries without the headings above them. Default: true. */
  readonly recounts?: boolean;
  readonly now?: () => string;
  readonly newId?: () => string;
  /** Called when a newer version of the program takes over the database: this page should be reloaded. */
  readonly onSuperseded?: () => void;
  /**
   * Where the second copy is kept. Without one, this page neither restores nor copies; another page with one copies
   * its changes.
   */
  readonly secondStore?: SecondStore;
  /** Where drafts of private pages are kept. Without it, such a draft cannot be kept. */
  readonly privateDrafts?: PrivateDrafts;
  /** Called if a page of an older version of the program keeps the database open; opening continues when it is closed. */
  readonly onBlocked?: () => void;
  /** Called while the log is restored from the second copy, with a fraction from 0 to 1. */
  readonly onRestoring?: (done: number) => void;
}

/** Before the second copy is checked key by key, in milliseconds: not beside the first view of the page. */
const rewritingPause = 500;

/** The evidence log on this machine. Every page opens its own store; all are notified of changes. */
export class EvidenceStore {
  readonly #writer: { -readonly [Name in keyof Writer]: Writer[Name] };
  readonly #shipped: readonly Framework[];
  #frameworks: readonly Framework[] = [];
  #installed: readonly Framework[] = [];
  readonly #outlines = new Map<string, Outline>();
  readonly closedPeriods: DocumentStore<'closedPeriods'>;
  /** Rule sets that the person has written or installed. */
  readonly requirements: DocumentStore<'requirements'>;
  /** Training guides that the person has installed. */
  readonly guides: DocumentStore<'guides'>;
  #rewriting: Promise<void> = Promise.resolve();
  #startRewriting = (): void => undefined;

  private constructor(
    writer: Omit<Writer, 'outlineOf' | 'database' | 'machine' | 'drafts'>,
    shipped: readonly Framework[],
  ) {
    this.#writer = {
      ...writer,
      machine: '',
      outlineOf: (id) => this.outlineOf(id),
      drafts: new DraftWrites((draft) => writeDraft(this.#writer, draft)),
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
    const { onSuperseded = () => undefined, onBlocked, secondStore, privateDrafts } = options;
    const copy = secondStore && new SecondCopy(secondStore, name);
    const head = copy?.readHead();
    // A failure is reported where the head is needed.
    head?.catch(() => undefined);
    const connection = await Connection.open({ name, copy, onSuperseded, onBlocked });
    const changes = new Changes(name);
    const store = new EvidenceStore({ connection, changes, now, newId, privateDrafts }, options.shipped ?? []);
    await store.#prepare(options.recounts ?? true, store.#reconcile(options.onRestoring, head));
    changes.listen((change) => {
      if (change.what === 'settings' && !change.ids) void store.#startAnew();
      else if (change.what === 'frameworks') void store.#readFrameworks();
      if (change.what === 'items') store.#counts.clear();
      connection.copySoon();
    });
    return store;
  }

  /** @returns true if the database was completed from its copy */
  async #reconcile(
    onRestoring: StoreOptions['onRestoring'],
    early: Promise<CopyHead | undefined> | undefined,
  ): Promise<boolean> {
    const { connection } = this.#writer;
    const { copy } = connection;
    if (!copy) return false;
    const rewriting: Rewriting = (work, when) => {
      const started = new Promise<void>((resolve) => (this.#startRewriting = resolve));
      if (when === 'at once') this.#startRewriting();
      else setTimeout(this.#startRewriting, rewritingPause);
      this.#rewriting = started.then(work).catch((error: unknown) => void (copy.problem = error));
    };
    const options = {
      onProgress: (done: number) => onRestoring?.(done),
      onFrameworks: () => this.#readFrameworks(),
      rewriting,
    };
    connection.reconcile = () => reconcile(this.#writer, copy, options);
    return reconcile(this.#writer, copy, options, early);
  }

  /** All that is read before the first view, at once: each read alone waits for the browser process. */
  async #prepare(recounts: boolean, reconciling: Promise<boolean>): Promise<void> {
    const { database } = this.#writer;
    const read = () =>
      Promise.all([
        database.get('settings', machineKey),
        recounts ? leftToCount(this.#writer) : undefined,
        this.#readFrameworks(),
      ]);
    const reading = read();
    // Most databases need not be completed; one that was is read again.
    const [[machine, left], isCompleted] = await Promise.all([reading, reconciling]);
    const [known, due] = isCompleted ? await read() : [machine, left];
    this.#writer.machine = (known as string | undefined) ?? (await machineId(database, () => this.newId()));
    if (due) await countWhatIsLeft(this.#writer, due);
  }

  close(): void {
    this.#writer.drafts.flush();
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

  // Items

  /** Adds a version; on success it is flushed to disk. */
  async save(change: NewVersion): Promise<Result<ItemRecord, StoreError>> {
    // What is still to be written of its draft would come back as unfinished.
    if (change.draft !== undefined) await this.#writer.drafts.settled(change.draft);
    const saved = await addVersion(this.#writer, change);
    if (saved.ok && change.draft !== undefined) await this.#writer.privateDrafts?.remove(change.draft);
    return saved;
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

  /** Live entries that came from one of these addresses, in any of its spellings (with or without www., and so on). */
  async entriesOfPage(addresses: readonly (string | undefined)[]): Promise<ItemRecord[]> {
    const found = new Map<string, ItemRecord>();
    const given = addresses.filter((address) => address !== undefined && address !== '') as string[];
    for (const address of new Set(given.flatMap(spellingsOf))) {
      for (const record of await this.#writer.database.getAllFromIndex('items', 'byAddress', address)) {
        if (!record.deleted) found.set(record.id, record);
      }
    }
    return [...found.values()];
  }

  /** Live entries whose address begins with one of these texts, such as "https://example.org/". */
  entriesFrom(starts: readonly string[]): Promise<ItemRecord[]> {
    return entriesFrom(this.#writer.database, starts);
  }

  /** Live items with a date from `from` to `to`, compared as text: "2026" to "2026-12-31" is the year 2026. */
  between(kind: ItemKind, from: string, to: string): Promise<ItemRecord[]> {
    return itemsBetween(this.#writer.database, kind, from, to);
  }

  /** Number of live items of a kind that changed after `moment`; without `moment`, of all. */
  changedSince(kind: ItemKind, moment: string | undefined): Promise<number> {
    if (moment === undefined) return this.count(kind);
    return this.#counted(`${kind} ${moment}`, () => countChangedAfter(this.#writer.database, kind, moment));
  }

  /** Number of live items of a kind, or of those in the trash. */
  count(kind: ItemKind, where: 'log' | 'trash' = 'log'): Promise<number> {
    return countItems(this.#writer.database, kind, where === 'log' ? 0 : 1);
  }

  /** Counts that are under way or known, until an item changes: counting 100,000 entries takes over a second. */
  readonly #counts = new Map<string, Promise<number>>();
  #counted(what: string, work: () => Promise<number>): Promise<number> {
    const known = this.#counts.get(what);
    if (known) return known;
    // In the next task: what is asked for at the same time, such as the first rows, is answered first.
    const counting = nextTask().then(work);
    this.#counts.set(what, counting);
    counting.catch(() => this.#counts.delete(what));
    return counting;
  }

  /** The newest items of a kind: by date and then by creation or, in the trash, by deletion. */
  newest(kind: ItemKind, count: number, where: 'log' | 'trash' = 'log'): Promise<ItemRecord[]> {
    return (where === 'log' ? newestItems : newestInTrash)(this.#writer.database, kind, count);
  }

  /** The newest finished entries of a node and its descendants. */
  newestOfNode(framework: string, node: string, count: number): Promise<ItemRecord[]> {
    return newestOfNode(this.#writer.database, framework, node, count);
  }

  /** Items in the order of `ids`; an id without an item is left out. */
  records(kind: ItemKind, ids: readonly string[]): Promise<ItemRecord[]> {
    return itemsById(this.#writer.database, kind, ids);
  }

  // Many items at once

  /** @see changeItems */
  changeItems(kind: ItemKind, ids: readonly string[], change: ItemChange, options?: BulkOptions) {
    return changeItems(this.#writer, kind, ids, change, options);
  }
  /** @see takeBack */
  takeBack(kind: ItemKind, made: readonly MadeVersion[], options?: BulkOptions) {
    return takeBack(this.#writer, kind, made, options);
  }
  /** Erases the contents of all but the current versions. Cannot be taken back. */
  forgetEarlierVersions(kind: ItemKind, ids: readonly string[], options?: BulkOptions) {
    return forgetEarlier(this.#writer, kind, ids, options);
  }
  /** Erases items that are in the trash, except for their ids. Cannot be taken back. */
  deleteForGood(kind: ItemKind, ids: readonly string[], options?: BulkOptions) {
    return deleteForGood(this.#writer, kind, ids, options);
  }
  /** Ids of items that were deleted before a moment, RFC 3339. */
  trashedBefore(kind: ItemKind, moment: string): Promise<string[]> {
    return trashedBefore(this.#writer.database, kind, moment);
  }

  // Coverage

  /** Counters of every node of a framework with evidence, by node id. Future entries count once their day has come. */
  async coverage(frameworkId: string): Promise<Map<string, CounterRecord>> {
    return (await this.counters(frameworkId)).nodes;
  }

  /** Counters of a framework's nodes, of areas that the person has named under it, and of its versions. */
  async counters(frameworkId: string): Promise<FrameworkCounters> {
    // Together, because something is due on few days only.
    const [due, counted] = await Promise.all([
      countWhatIsDue(this.#writer),
      countersOf(this.#writer.database, frameworkId),
    ]);
    return due > 0 ? countersOf(this.#writer.database, frameworkId) : counted;
  }

  /** The counter of entries without a competency; undefined if there are none. */
  withoutTags(): Promise<CounterRecord | undefined> {
    return this.#writer.database.get('counters', withoutTagsUri);
  }

  /** Ids of all frameworks that counted entries are tagged with, installed or not. */
  countedFrameworks(): Promise<string[]> {
    return countedFrameworks(this.#writer.database);
  }

  /** Up to `limit` live entries that were counted under a URI, newest first. */
  entriesOfNode(uri: string, limit: number): Promise<ItemRecord[]> {
    return entriesOfNode(this.#writer.database, uri, limit);
  }

  // Drafts

  /** Stores the current state of a draft: on disk, or in memory if it is of a private page. Resolves once it is written. */
  keepDraft(draft: Draft): Promise<Result<Draft, StoreError>> {
    return this.#writer.drafts.keep(draft);
  }
  draft(id: string): Promise<Draft | undefined> {
    return draftById(this.#writer, id);
  }
  /** @see draftOfPage */
  draftOfPage(page: string, privateWindow?: number): Promise<Draft | undefined> {
    return draftOfPage(this.#writer, page, privateWindow);
  }
  /** @see unfinishedDrafts */
  drafts(privateWindow?: number): Promise<Draft[]> {
    return unfinishedDrafts(this.#writer, privateWindow);
  }
  /** Drafts read from papers, in the order in which the worklist offers them; `drafts` leaves them out. */
  worklist(): Promise<Draft[]> {
    return worklistDrafts(this.#writer);
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

  /** Without those that are part of the program. */
  get installedFrameworks(): readonly Framework[] {
    return this.#installed;
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

  /**
   * Removes an installed framework. Entries keep their tags with the labels at the time of tagging; a framework of the
   * program with the same id appears again.
   */
  async removeFramework(id: string): Promise<Result<void, StoreError>> {
    const written = await attempt(this.#writer.connection, () => this.#writer.database.delete('frameworks', id));
    if (!written.ok) return written;
    await this.#readFrameworks();
    await this.recount();
    this.#writer.changes.announce({ what: 'frameworks', ids: [id] });
    return written;
  }

  /** Recomputes every record and counter from the versions. */
  async recount(): Promise<void> {
    await recountAll(this.#writer);
    this.#writer.changes.announce({ what: 'items' });
  }

  /** The version that the installed one has replaced last, to compare them; undefined if it is not known. */
  frameworkBefore(id: string): Promise<Framework | undefined> {
    return this.setting<Framework>(replacedFramework(id));
  }

  async #readFrameworks(): Promise<void> {
    const installed = await this.#writer.database.getAll('frameworks');
    const ids = new Set(installed.map((framework) => framework.id));
    this.#installed = installed;
    this.#frameworks = [...installed, ...this.#shipped.filter((framework) => !ids.has(framework.id))];
    this.#outlines.clear();
  }

  // Settings

  async setting<T>(key: string): Promise<T | undefined> {
    return (await this.#writer.database.get('settings', key)) as T | undefined;
  }

  async setSetting(key: string, value: unknown): Promise<Result<void, StoreError>> {
    const written = await attempt(this.#writer.connection, async () => {
      if (value === undefined) await this.#writer.database.delete('settings', key);
      else await this.#writer.database.put('settings', value, key);
    });
    if (written.ok) this.#writer.changes.announce({ what: 'settings', ids: [key] });
    return written;
  }

  // Attachments

  /** Stores bytes under their SHA-256. Equal bytes are stored once. */
  keepAttachment(blob: Blob): Promise<Result<KeptAttachment, StoreError>> {
    return keepAttachment(this.#writer, blob);
  }
  /** The bytes of an attachment, with their media type. */
  attachment(sha256: string): Promise<Blob | undefined> {
    return attachment(this.#writer, sha256);
  }
  /** True if a version of an item refers to these bytes. */
  isAttachmentWanted(sha256: string): Promise<boolean> {
    return isReferred(this.#writer, sha256);
  }

  /** Live entries that an attachment belongs to. */
  async entriesOfAttachment(sha256: string): Promise<ItemRecord[]> {
    const found = await this.#writer.database.getAllFromIndex('items', 'byAttachment', sha256);
    return found.filter(
      ({ kind, deleted, content }) => kind === 'entry' && !deleted && attachmentsOf(content).includes(sha256),
    );
  }
  /** Deletes bytes that no version and no draft refers to, unless they were kept in the last hour. */
  removeUnusedAttachments(): Promise<Result<number, StoreError>> {
    return removeUnusedAttachments(this.#writer);
  }

  // Second copy

  /** What was restored from the second copy, until `dismissRecovered`. */
  recovered(): Promise<Recovered | undefined> {
    return this.setting(recoveredKey);
  }
  dismissRecovered(): Promise<Result<void, StoreError>> {
    return this.setSetting(recoveredKey, undefined);
  }
  /** Resolves once everything committed until now is in the second copy, or has failed to be copied. */
  async copied(): Promise<void> {
    this.#startRewriting();
    await this.#rewriting;
    await this.#writer.connection.copied();
  }
  /** True if the last change could not be written to the second copy. */
  get isCopyFailing(): boolean {
    return this.#writer.connection.copy?.problem !== undefined;
  }

  /**
   * Deletes the log, its second copy, drafts, settings and installed documents. Other open pages are notified.
   * @see deleteEverything
   */
  async deleteEverything(): Promise<Result<void, StoreError>> {
    const { connection, changes } = this.#writer;
    // What is still to be written would be all that is left.
    await this.#writer.drafts.settled();
    const deleted = await attempt(connection, () =>
      connection.holdingCopy(async () => (await fileWork()).deleteEverything(this.#writer)),
    );
    if (!deleted.ok) return deleted;
    await this.#startAnew();
    for (const what of everyChange) changes.announce({ what });
    return deleted;
  }

  /** After everything was deleted, by this page or another. */
  async #startAnew(): Promise<void> {
    this.#counts.clear();
    this.#writer.machine = await machineId(this.#writer.database, () => this.newId());
    await this.#readFrameworks();
  }

  // Objects of the browser

  /** An object that only IndexedDB can keep, such as the handle of a folder. It is in neither copy nor backup. */
  async handle<T>(key: string): Promise<T | undefined> {
    return (await this.#writer.database.get('handles', key)) as T | undefined;
  }
  /** @param value undefined deletes it */
  async setHandle(key: string, value: unknown): Promise<Result<void, StoreError>> {
    const written = await attempt(this.#writer.connection, async () => {
      if (value === undefined) await this.#writer.database.delete('handles', key);
      else await this.#writer.database.put('handles', value, key);
    });
    if (written.ok) this.#writer.changes.announce({ what: 'settings', ids: [key] });
    return written;
  }
  /** A random id of this browser profile, without personal data. */
  get machine(): string {
    return this.#writer.machine;
  }
  /** SHA-256 of all stored attachments. */
  attachments(): Promise<string[]> {
    return attachmentNames(this.#writer);
  }

  // Files

  /** Frameworks that imported logs and the aims refer to, whether they are on this computer or not. */
  referencedFrameworks(): Promise<ReferencedFramework[]> {
    return keptReferences(this.#writer);
  }
  /** @see backupText */
  async *backupText(options: Omit<ExportOptions, 'installed'> = {}): AsyncGenerator<string> {
    const { backupText } = await fileWork();
    yield* backupText(this.#writer, this.#frameworks, { ...options, installed: this.#installed });
  }
  /** A backup as a file whose content is not kept in the memory of the page. */
  async backupFile(options: Omit<ExportOptions, 'installed'> = {}): Promise<Blob> {
    const parts: Blob[] = [];
    for await (const text of this.backupText(options)) parts.push(new Blob([text]));
    return new Blob(parts, { type: 'application/json' });
  }
  readonly #handOverSource = {
    frameworkOf: (id: string) => this.framework(id),
    outlineOf: (id: string) => this.outlineOf(id),
  };
  /** @see handOverText */
  async *handOver(choice: HandOverChoice, options: HandOverFileOptions): AsyncGenerator<string> {
    const { handOverText } = await fileWork();
    yield* handOverText(this.#writer, this.#handOverSource, choice, options);
  }
  /** @see handOverEntries */
  async *handOverEntries(choice: HandOverChoice, options?: HandOverOptions): AsyncGenerator<readonly Entry[]> {
    const { handOverEntries } = await fileWork();
    yield* handOverEntries(this.#writer, this.#handOverSource, choice, options);
  }
  /** The files of a ZIP with a backup and all certificates. The same import reads it. */
  async *zipFiles({
    readme,
    ...options
  }: Omit<ExportOptions, 'installed'> & { readonly readme: string }): AsyncGenerator<ZipFile> {
    const { storedCertificates, zipFiles } = await fileWork();
    yield* zipFiles(this.#writer, {
      readme,
      log: this.backupText(options),
      certificates: () => storedCertificates(this.#writer),
      signal: options.signal,
    });
  }
  /** The files of a ZIP with a hand-over and the certificates of its entries, if they are included. */
  async *handOverZipFiles(
    choice: HandOverChoice,
    options: HandOverFileOptions & { readonly readme: string },
  ): AsyncGenerator<ZipFile> {
    const { handOverZipFiles } = await fileWork();
    yield* handOverZipFiles(this.#writer, this.#handOverSource, choice, options);
  }
  /** @see previewHandOver */
  async previewHandOver(choice: HandOverChoice, options?: HandOverOptions): Promise<HandOverPreview> {
    const { previewHandOver } = await fileWork();
    return previewHandOver(this.#writer, this.#handOverSource, choice, options);
  }
  /** @param log a log in memory, or one whose items come in parts */
  async previewImport(log: EvidenceLog | IncomingLog, onItem?: (item: PreviewedItem) => void): Promise<ImportCounts> {
    const { previewImport } = await fileWork();
    return previewImport(this.#writer, await asIncoming(log), onItem);
  }
  /** @param log a log in memory, or one whose items come in parts */
  async importLog(log: EvidenceLog | IncomingLog, options?: ImportOptions): Promise<Result<ImportCounts, StoreError>> {
    const { connection } = this.#writer;
    const imported = await attempt(connection, () =>
      connection.holdingCopy(async () => (await fileWork()).importLog(this.#writer, await asIncoming(log), options)),
    );
    if (imported.ok || !options?.signal?.aborted) return imported;
    return failure({ code: 'cancelled', message: 'The import was cancelled; what was merged until then stays.' });
  }
}

const fileWork = () => import('./file-work.js');

const asIncoming = async (log: EvidenceLog | IncomingLog): Promise<IncomingLog> =>
  isIncoming(log) ? log : (await fileWork()).incomingLog(log);

const isIncoming = (log: EvidenceLog | IncomingLog): log is IncomingLog => typeof log['parts'] === 'function';

const replacedFramework = (id: string): string => `framework-before ${id}`;
