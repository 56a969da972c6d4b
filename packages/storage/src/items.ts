import { canonicalJson, mergeItem, type Result, type Version, type Versioned } from '@imh/core';
import type { Changes } from './changes.js';
import type { Connection } from './connection.js';
import { CounterChanges } from './counter-changes.js';
import type { Database, ItemKind, ItemRecord, Writing } from './database.js';
import { nextVersion } from './next-version.js';
import { type OutlineLookup, recordOf } from './item-record.js';
import type { DraftWrites } from './draft-writes.js';
import type { PrivateDrafts } from './private-drafts.js';
import { attempt, type StoreError } from './store-error.js';

/** The stores that a change of an item writes to, in one transaction. */
export const itemStores = ['items', 'versions', 'counters'] as const;

export interface NewVersion {
  kind: ItemKind;
  id: string;
  /** The versions that the user saw; empty for a new item. */
  parents: readonly string[];
  /** Absent: a deletion. */
  content?: unknown;
  /** Id of the draft that this version was made from; it is deleted in the same transaction. */
  draft?: string;
}

export interface Writer {
  readonly connection: Connection;
  readonly database: Database;
  readonly changes: Changes;
  readonly outlineOf: OutlineLookup;
  readonly machine: string;
  readonly privateDrafts?: PrivateDrafts | undefined;
  readonly drafts: DraftWrites;
  now(): string;
  newId(): string;
}

/**
 * Adds a version to an item and updates its record and the counters, all or nothing. Resolves only after the browser has
 * flushed the data to disk (`durability: "strict"`), so that "Saved" can be shown.
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
      commit(transaction);
      return record;
    });
  });
  if (written.ok) {
    writer.changes.announce({ what: 'items', ids: [change.id] });
    if (change.draft !== undefined) writer.changes.announce({ what: 'drafts', ids: [change.draft] });
  }
  return written;
}

/** Awaits the work and the transaction; aborts the transaction if the work fails. */
export async function finishing<T>(
  transaction: { readonly done: Promise<void>; readonly error: DOMException | null; abort(): void },
  work: () => Promise<T>,
): Promise<T> {
  // `done` rejects too if the work fails first; without this line that would be an unhandled rejection.
  transaction.done.catch(() => undefined);
  try {
    const result = await work();
    await transaction.done;
    return result;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // The transaction is already aborted. A request's error is only "aborted"; the transaction's error is the cause.
    }
    throw transaction.error ?? error;
  }
}

/** Ends a transaction whose requests are all made, without waiting for their answers: that takes half of a save's time. */
function commit(transaction: Writing): void {
  try {
    transaction.commit();
  } catch {
    // It was aborted; `done` rejects with the cause.
  }
}

/** The result of merging; `changed` is false if everything was stored already. */
export interface Merged {
  readonly record: ItemRecord;
  readonly before?: ItemRecord;
  readonly changed: boolean;
}

/** The merged item, and whether it differs from the stored one. */
export function mergedWith(
  before: Versioned | undefined,
  incoming: Versioned,
): { merged: Versioned; changed: boolean } {
  const merged = mergeItem(before ?? incoming, incoming);
  // Stored versions are in order of their ids; merging a history with itself sorts them by time.
  const changed = !before || canonicalJson(merged) !== canonicalJson(mergeItem(before, before));
  return { merged, changed };
}

/** Merges an item into the stored one. Saves and imports both use this function. */
export async function mergeInto(
  transaction: Writing,
  writer: Clock,
  kind: ItemKind,
  incoming: Versioned,
): Promise<Merged> {
  const [merged] = await mergeAll(transaction, writer, [{ kind, item: incoming }]);
  return merged!;
}

export interface IncomingItem {
  readonly kind: ItemKind;
  readonly item: Versioned;
  /** When it was changed on this machine, RFC 3339; default: now. */
  readonly changedAt?: string;
  /** It has no history of its own: see `nextVersion`. */
  readonly isDocument?: true;
  /** What it becomes if the log does not contain it yet, if that was computed before the transaction. */
  readonly alone?: Alone;
}

interface Alone {
  readonly merged: Versioned;
  readonly record: ItemRecord;
}

type Clock = Pick<Writer, 'now' | 'outlineOf'>;

/** Computes before a transaction what most items of an import become, so that the transaction only writes. */
export function prepared(writer: Clock, incoming: IncomingItem): IncomingItem {
  return { ...incoming, alone: aloneOf(writer, incoming) };
}

function aloneOf(writer: Clock, { kind, item, changedAt }: IncomingItem): Alone {
  const merged = mergeItem(item, item);
  return { merged, record: recordOf(kind, merged, changedAt ?? writer.now(), writer) };
}

/** Items that a transaction writes in one task. */
const writtenAtOnce = 50;

/** Merges items of different ids into the stored ones, with one change of the counters for all of them. */
export async function mergeAll(
  transaction: Writing,
  writer: Clock,
  incoming: readonly IncomingItem[],
): Promise<Merged[]> {
  const items = transaction.objectStore('items');
  const counters = new CounterChanges();
  const now = writer.now();
  const clock = { now: () => now, outlineOf: writer.outlineOf };
  // A save waits for both requests at once, which halves its waiting. Most items of an import are new and have no versions.
  const isSave = incoming.length === 1;
  const isStored = isSave ? () => true : await storedAmong(transaction, incoming);
  let written = Promise.resolve();
  const merge = async (each: IncomingItem): Promise<Merged> => {
    const { kind, item, changedAt } = each;
    const early = isSave ? versionsOf(transaction, kind, item.id) : undefined;
    const present = isStored(each) ? await items.get([kind, item.id]) : undefined;
    if (!present) {
      const { merged, record } = each.alone ?? aloneOf(clock, each);
      counters.replace(undefined, record);
      written = writeItem(transaction, record, merged.versions);
      return { record, changed: true };
    }
    const rows = await (early ?? versionsOf(transaction, kind, item.id));
    const before = { id: present.id, ...present.unknown, versions: rows };
    const { merged, changed } = mergedWith(before, each.isDocument ? nextVersion(before, item) : item);
    const record = recordOf(kind, merged, changed ? (changedAt ?? now) : present.changedAt, clock);
    const result = { record, changed, before: present };
    if (!changed && canonicalJson(record) === canonicalJson(present)) return result;
    const known = new Set(rows);
    const versions = merged.versions.filter((version) => !known.has(version));
    counters.replace(present, record);
    written = writeItem(transaction, record, versions);
    return result;
  };
  const results: Merged[] = [];
  for (let start = 0; start < incoming.length; start += writtenAtOnce) {
    // A request that has ended lets the page handle input and paint, and keeps the transaction open.
    if (start > 0) await written;
    results.push(...(await Promise.all(incoming.slice(start, start + writtenAtOnce).map(merge))));
  }
  await counters.write(transaction);
  return results;
}

/** The order of the database: of kinds, then of ids, by UTF-16 code units. */
export function inKeyOrder(one: IncomingItem, other: IncomingItem): number {
  if (one.kind !== other.kind) return one.kind < other.kind ? -1 : 1;
  return one.item.id === other.item.id ? 0 : one.item.id < other.item.id ? -1 : 1;
}

/** Which of many items may be stored, by one request for the keys between the first and the last of them. */
async function storedAmong(
  transaction: Writing,
  incoming: readonly IncomingItem[],
): Promise<(item: IncomingItem) => boolean> {
  const sorted = [...incoming].sort(inKeyOrder);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return () => false;
  const most = 4 * incoming.length;
  const range = IDBKeyRange.bound([first.kind, first.item.id], [last.kind, last.item.id]);
  const found = await transaction.objectStore('items').getAllKeys(range, most);
  if (found.length === most) return () => true;
  const names = new Set(found.map(([kind, id]) => `${kind} ${id}`));
  return ({ kind, item }) => names.has(`${kind} ${item.id}`);
}

/**
 * Writes a record and some versions of its item. A failure aborts the transaction, which is what the caller awaits.
 * @returns when the last of them has ended, in whatever way
 */
export function writeItem(transaction: Writing, record: ItemRecord, versions: readonly Version[]): Promise<void> {
  const store = transaction.objectStore('versions');
  const { kind, id } = record;
  const requests = [
    transaction.objectStore('items').put(record),
    ...versions.map((data) => store.put({ kind, id, version: data.version, data })),
  ];
  const ended = requests.map((request) =>
    request.then(
      () => undefined,
      () => undefined,
    ),
  );
  return ended.at(-1)!;
}

interface ReadingVersions {
  objectStore(name: 'versions'): { getAll(range: IDBKeyRange): Promise<{ data: Version }[]> };
}

/** An item with all its versions. */
export async function wholeItem(transaction: ReadingVersions, record: ItemRecord): Promise<Versioned> {
  const versions = await versionsOf(transaction, record.kind, record.id);
  return { id: record.id, ...record.unknown, versions };
}

async function versionsOf(transaction: ReadingVersions, kind: ItemKind, id: string): Promise<Version[]> {
  const rows = await transaction.objectStore('versions').getAll(IDBKeyRange.bound([kind, id], [kind, id, []]));
  return rows.map((row) => row.data);
}
