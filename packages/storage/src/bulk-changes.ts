import { forgetEarlierVersions, forgetItem, itemState, type Result, type Version, type Versioned } from '@imh/core';
import { removeUnusedAttachments } from './attachments.js';
import { CounterChanges } from './counter-changes.js';
import type { ItemKind, ItemRecord, Writing } from './database.js';
import { recordOf } from './item-record.js';
import { finishing, itemStores, mergeAll, type Writer, wholeItem, writeItem } from './items.js';
import { attempt, type StoreError } from './store-error.js';

export interface BulkOptions {
  /** Called after every batch with a fraction from 0 to 1. */
  readonly onProgress?: (done: number) => void;
  /** Stops between two batches; what was changed until then stays changed, and is in the result. */
  readonly signal?: AbortSignal;
}

/** A version that a change has added to an item: enough to take the change back. */
export interface MadeVersion {
  readonly id: string;
  /** The version that the item must still have as its only current one. */
  readonly version: string;
  /** The version that is taken back, if later changes and their taking back have led to `version`. */
  readonly of?: string;
}

/** A version that `takeBack` has added. */
export interface RestoredVersion extends MadeVersion {
  /** The earlier version whose content the item has again; absent if there is not exactly one. */
  readonly restored?: string;
}

/**
 * The new content of an item; undefined deletes it, `unchanged` keeps it as it is.
 * @param batch all items that are changed in the same transaction
 */
export type ItemChange = (record: ItemRecord, batch: readonly ItemRecord[]) => unknown;
export const unchanged = Symbol('unchanged');

const batchSize = 200;
/** More ids than this are not announced: reading everything again is then faster. */
const mostAnnounced = 1000;

/** Changes many items of a kind, in batches that are each all or nothing. @returns the versions that were added */
export function changeItems(
  writer: Writer,
  kind: ItemKind,
  ids: readonly string[],
  change: ItemChange,
  options: BulkOptions = {},
): Promise<Result<MadeVersion[], StoreError>> {
  return inBatches(writer, ids, options, async (transaction, batch) => {
    const records = await recordsOf(transaction, kind, batch);
    const changes = records.flatMap((record) => {
      const content = change(record, records);
      if (content === unchanged) return [];
      return [{ kind, item: { id: record.id, versions: [newVersion(writer, record.heads, content)] } }];
    });
    await mergeAll(transaction, writer, changes);
    return changes.map(({ item }) => ({ id: item.id, version: item.versions[0]!.version }));
  });
}

/**
 * Takes changes back: each item gets the content again that it had before. An item that has changed since is left alone.
 * A new item is deleted; a settled conflict is a conflict again. @returns the versions that were added
 */
export function takeBack(
  writer: Writer,
  kind: ItemKind,
  made: readonly MadeVersion[],
  options: BulkOptions = {},
): Promise<Result<RestoredVersion[], StoreError>> {
  return inBatches(writer, made, options, async (transaction, batch) => {
    const changes = (await Promise.all(batch.map((each) => restoring(transaction, writer, kind, each)))).flat();
    await mergeAll(
      transaction,
      writer,
      changes.map(({ id, versions }) => ({ kind, item: { id, versions } })),
    );
    return changes.map(({ id, versions, parents }) => ({
      id,
      version: versions[0]!.version,
      ...(parents.length === 1 ? { restored: parents[0]! } : {}),
    }));
  });
}

/** The versions that give an item its earlier content; none if it has changed since. */
async function restoring(transaction: Writing, writer: Writer, kind: ItemKind, { id, version, of }: MadeVersion) {
  const record = await transaction.objectStore('items').get([kind, id]);
  if (record?.heads.length !== 1 || record.heads[0] !== version) return [];
  const { versions } = await wholeItem(transaction, record);
  const byId = new Map(versions.map((each) => [each.version, each]));
  const parents = byId.get(of ?? version)?.parents ?? [];
  const contents = parents.length > 0 ? parents.map((parent) => byId.get(parent)?.content) : [undefined];
  return [{ id, parents, versions: contents.map((content) => newVersion(writer, [version], content)) }];
}

/** Erases the contents of all but the current versions. Cannot be taken back. */
export function forgetEarlier(
  writer: Writer,
  kind: ItemKind,
  ids: readonly string[],
  options: BulkOptions = {},
): Promise<Result<string[], StoreError>> {
  return replaceItems(writer, kind, ids, options, (_record, item) =>
    hasEarlierVersions(item) ? forgetEarlierVersions(item) : undefined,
  );
}

/** Erases items in the trash; only their ids are left, so that no older file brings them back. Cannot be taken back. */
export function deleteForGood(
  writer: Writer,
  kind: ItemKind,
  ids: readonly string[],
  options: BulkOptions = {},
): Promise<Result<string[], StoreError>> {
  return replaceItems(writer, kind, ids, options, (record, item) =>
    record.deleted === 1 ? forgetItem(item) : undefined,
  );
}

/** Afterwards the bytes of attachments that nothing refers to any more are erased too. */
async function replaceItems(
  writer: Writer,
  kind: ItemKind,
  ids: readonly string[],
  options: BulkOptions,
  /** Undefined: the item stays as it is. */
  replace: (record: ItemRecord, item: Versioned) => Versioned | undefined,
): Promise<Result<string[], StoreError>> {
  const replaced = await inBatches(writer, ids, options, async (transaction, batch) => {
    const counters = new CounterChanges();
    const records = await recordsOf(transaction, kind, batch);
    const erased = await Promise.all(
      records.map(async (before) => {
        const item = replace(before, await wholeItem(transaction, before));
        if (!item) return [];
        const record = recordOf(kind, item, before.changedAt, writer);
        counters.replace(before, record);
        writeItem(transaction, record, item.versions);
        return [before.id];
      }),
    );
    await counters.write(transaction);
    return erased.flat();
  });
  if (!replaced.ok) return replaced;
  const removed = await removeUnusedAttachments(writer);
  return removed.ok ? replaced : removed;
}

function newVersion(writer: Writer, parents: readonly string[], content: unknown): Version {
  return {
    version: writer.newId(),
    parents: [...parents],
    at: writer.now(),
    machine: writer.machine,
    ...(content === undefined ? { deleted: true } : { content }),
  };
}

async function recordsOf(transaction: Writing, kind: ItemKind, ids: readonly string[]): Promise<ItemRecord[]> {
  const items = transaction.objectStore('items');
  const records = await Promise.all(ids.map((id) => items.get([kind, id])));
  return records.filter((record) => record !== undefined);
}

/** Runs `work` for batches, each in a strict transaction of its own, and announces what was done. */
async function inBatches<Each extends string | MadeVersion, Done extends string | MadeVersion>(
  writer: Writer,
  all: readonly Each[],
  { onProgress, signal }: BulkOptions,
  work: (transaction: Writing, batch: readonly Each[]) => Promise<Done[]>,
): Promise<Result<Done[], StoreError>> {
  const done: Done[] = [];
  const everyBatch = async () => {
    for (let start = done.length; start < all.length && !signal?.aborted; start += batchSize) {
      const transaction = writer.database.transaction([...itemStores, 'drafts'], 'readwrite', { durability: 'strict' });
      const batch = await finishing(transaction, () => work(transaction, all.slice(start, start + batchSize)));
      for (const each of batch) done.push(each);
      onProgress?.(Math.min(1, (start + batchSize) / all.length));
    }
    return done;
  };
  const { connection } = writer;
  const written = await attempt(connection, () => connection.holdingCopy(everyBatch));
  const ids = done.map((each) => (typeof each === 'string' ? each : each.id));
  if (ids.length > 0) writer.changes.announce({ what: 'items', ...(ids.length <= mostAnnounced ? { ids } : {}) });
  return written;
}

/** True if an item has more versions than its current ones, and one of them still has a content. */
export function hasEarlierVersions(item: Versioned): boolean {
  const heads = new Set(itemState(item).heads.map(({ version }) => version));
  return item.versions.some(({ version, content }) => content !== undefined && !heads.has(version));
}
