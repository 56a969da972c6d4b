import { canonicalJson, mergeItem, type Result, type Version, type Versioned } from '@imh/core';
import type { IDBPTransaction } from 'idb';
import type { Changes } from './changes.js';
import type { Connection } from './connection.js';
import type { Database, EvidenceDatabase, ItemKind, ItemRecord } from './database.js';
import { type OutlineLookup, recordOf } from './standing-record.js';
import { attempt, type StoreError } from './store-error.js';

/** Everything that a change of an item touches, in one transaction. */
export const itemStores = ['items', 'versions', 'counters'] as const;
type Writing = IDBPTransaction<EvidenceDatabase, ('items' | 'versions' | 'counters' | 'drafts')[], 'readwrite'>;

export interface NewVersion {
  kind: ItemKind;
  id: string;
  /** The versions that the person saw; empty for a new item. */
  parents: readonly string[];
  /** Absent: a deletion. */
  content?: unknown;
  /** The draft that this version was made from, which goes when the version stands. */
  draft?: string;
}

export interface Writer {
  readonly connection: Connection;
  readonly database: Database;
  readonly changes: Changes;
  readonly outlineOf: OutlineLookup;
  readonly machine: string;
  now(): string;
  newId(): string;
}

/**
 * Adds a version to an item and brings its record and the counters up to date, all or nothing. Resolves only when the
 * browser has handed the data to the disk (`durability: "strict"`), so "saved" may be said.
 */
export async function addVersion(writer: Writer, change: NewVersion): Promise<Result<ItemRecord, StoreError>> {
  const version: Version = {
    version: writer.newId(),
    parents: [...change.parents],
    at: writer.now(),
    machine: writer.machine,
    ...(change.content === undefined ? { deleted: true } : { content: change.content }),
  };
  const written = await attempt(writer.connection, async () => {
    const transaction = writer.database.transaction([...itemStores, 'drafts'], 'readwrite', { durability: 'strict' });
    return finishing(transaction, async () => {
      const { record } = await mergeInto(transaction, writer, change.kind, { id: change.id, versions: [version] });
      if (change.draft !== undefined) await transaction.objectStore('drafts').delete(change.draft);
      return record;
    });
  });
  if (written.ok) {
    writer.changes.announce({ what: 'items', ids: [change.id] });
    if (change.draft !== undefined) writer.changes.announce({ what: 'drafts', ids: [change.draft] });
  }
  return written;
}

/** Awaits the work and the transaction; when the work fails, nothing of it stays. */
export async function finishing<T>(
  transaction: { readonly done: Promise<void>; readonly error: DOMException | null; abort(): void },
  work: () => Promise<T>,
): Promise<T> {
  // Whoever fails first, `done` rejects as well: it is awaited below, or deliberately dropped here.
  transaction.done.catch(() => undefined);
  try {
    const result = await work();
    await transaction.done;
    return result;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // Already over: that is why we are here. A request only says that it was aborted; the transaction says why.
      if (transaction.error) throw transaction.error;
    }
    throw error;
  }
}

/** What came of merging: `changed` is false when everything was there already. */
export interface Merged {
  readonly record: ItemRecord;
  readonly before?: ItemRecord;
  readonly changed: boolean;
}

/** What merging makes of an item, and whether that differs from what is kept of it. */
export function mergedWith(
  before: Versioned | undefined,
  incoming: Versioned,
): { merged: Versioned; changed: boolean } {
  const merged = mergeItem(before ?? incoming, incoming);
  // Kept versions come in order of their ids; merging a history with itself puts them in order of time.
  const changed = !before || canonicalJson(merged) !== canonicalJson(mergeItem(before, before));
  return { merged, changed };
}

/** Merges an item into what is kept of it. The one way in, for saves and for imports alike. */
export async function mergeInto(
  transaction: Writing,
  writer: Pick<Writer, 'now' | 'outlineOf'>,
  kind: ItemKind,
  incoming: Versioned,
): Promise<Merged> {
  const present = await transaction.objectStore('items').get([kind, incoming.id]);
  const before = present && (await wholeItem(transaction, present));
  const { merged, changed } = mergedWith(before, incoming);
  const record = recordOf(kind, merged, changed || !present ? writer.now() : present.changedAt, writer.outlineOf);
  const versions = transaction.objectStore('versions');
  await Promise.all([
    transaction.objectStore('items').put(record),
    ...merged.versions.map((data) => versions.put({ kind, id: merged.id, version: data.version, data })),
    recount(transaction, present?.counted ?? [], record.counted),
  ]);
  return { record, changed, ...(present ? { before: present } : {}) };
}

/** An item with its whole history. */
export async function wholeItem(
  transaction: { objectStore(name: 'versions'): { getAll(range: IDBKeyRange): Promise<{ data: Version }[]> } },
  record: ItemRecord,
): Promise<Versioned> {
  const range = IDBKeyRange.bound([record.kind, record.id], [record.kind, record.id, []]);
  const versions = await transaction.objectStore('versions').getAll(range);
  return { id: record.id, ...record.unknown, versions: versions.map((row) => row.data) };
}

/** Moves the counters from what an entry counted before to what it counts now. */
async function recount(
  transaction: Writing,
  before: readonly [string, number][],
  after: readonly [string, number][],
): Promise<void> {
  const deltas = new Map<string, { entries: number; minutes: number }>();
  const add = (counted: readonly [string, number][], sign: 1 | -1) => {
    for (const [node, minutes] of counted) {
      const delta = deltas.get(node) ?? { entries: 0, minutes: 0 };
      deltas.set(node, { entries: delta.entries + sign, minutes: delta.minutes + sign * minutes });
    }
  };
  add(before, -1);
  add(after, 1);
  const counters = transaction.objectStore('counters');
  await Promise.all(
    [...deltas].map(async ([node, delta]) => {
      if (delta.entries === 0 && delta.minutes === 0) return;
      const counter = await counters.get(node);
      const entries = (counter?.entries ?? 0) + delta.entries;
      const minutes = (counter?.minutes ?? 0) + delta.minutes;
      await (entries === 0 ? counters.delete(node) : counters.put({ node, entries, minutes }));
    }),
  );
}
