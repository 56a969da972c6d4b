import type { Version } from '@imh/core';
import type { Database, Draft, RowStore } from '../database.js';
import { finishing, itemStores, mergeAll, type Writer } from '../items.js';
import { type CopiedItem, isOfCopy, rowKey, rowOf, rowStores } from './copy-layout.js';
import type { SecondCopy } from './second-copy.js';
import { unsealed } from './sealed-text.js';

export interface RestoreOptions {
  /** The database is an earlier state of the copied one, so the copy also decides which rows no longer exist. */
  readonly isOlder: boolean;
  readonly onProgress: (done: number) => void;
  /** Called when the frameworks are restored, before the items that count for their headings. */
  readonly onFrameworks: () => Promise<void>;
}

/** Live entries and drafts that the database lacked. */
export interface Restored {
  readonly entries: number;
  readonly drafts: number;
}

const itemsAtOnce = 200;
const rowsAtOnce = 50;

/** Merges the second copy into the database. Restoring twice, or only in part, does no harm: merging is a union. */
export async function restore(
  writer: Writer,
  database: Database,
  copy: SecondCopy,
  options: RestoreOptions,
): Promise<Restored> {
  const drafts = await restoreRows(database, copy, options.isOlder);
  await options.onFrameworks();
  let entries = 0;
  for await (const { items, done } of copy.items()) {
    for (let start = 0; start < items.length; start += itemsAtOnce) {
      entries += await restoreItems(writer, database, items.slice(start, start + itemsAtOnce));
    }
    options.onProgress(done);
  }
  await restoreFiles(writer, database, copy);
  return { entries, drafts };
}

async function restoreItems(writer: Writer, database: Database, items: readonly CopiedItem[]): Promise<number> {
  const transaction = database.transaction([...itemStores, 'drafts'], 'readwrite');
  return finishing(transaction, async () => {
    const merged = await mergeAll(
      transaction,
      writer,
      items.map(({ kind, id, unknown, versions, changedAt }) => ({
        kind,
        item: { ...unknown, id, versions: versions as Version[] },
        // The time of the change, not of the restoration: it decides which entries a backup lacks.
        changedAt,
      })),
    );
    const restored = merged.filter(({ record, before, changed }) => {
      return record.kind === 'entry' && !record.deleted && (changed || !before);
    });
    return restored.length;
  });
}

async function restoreRows(database: Database, copy: SecondCopy, isOlder: boolean): Promise<number> {
  const keys = (await copy.store.keys()).filter((key) => isOfCopy(key) && rowOf(key));
  let drafts = 0;
  for (let start = 0; start < keys.length; start += rowsAtOnce) {
    const texts = await copy.store.read(keys.slice(start, start + rowsAtOnce));
    const transaction = database.transaction([...rowStores], 'readwrite');
    await finishing(transaction, async () => {
      for (const [name, text] of texts) {
        const [store, key] = rowOf(name)!;
        const value = unsealed(text);
        if (value === undefined) continue;
        const present = await transaction.objectStore(store).get(key);
        if (store === 'drafts' && !isOlder && isNewer(present as Draft | undefined, value as Draft)) continue;
        await transaction.objectStore(store).put(value as never, ...(store === 'settings' ? [key] : []));
        if (store === 'drafts' && (value as Draft).touched && !present) drafts += 1;
      }
    });
  }
  if (isOlder) await deleteOtherRows(database, new Set(keys));
  return drafts;
}

/** Deletes rows that were deleted after the state that the database is in, such as the draft of a saved entry. */
async function deleteOtherRows(database: Database, keys: ReadonlySet<string>): Promise<void> {
  const transaction = database.transaction([...rowStores], 'readwrite');
  await finishing(transaction, async () => {
    for (const store of rowStores as readonly RowStore[]) {
      for (const key of await transaction.objectStore(store).getAllKeys()) {
        if (!keys.has(rowKey(store, key))) await transaction.objectStore(store).delete(key);
      }
    }
  });
}

async function restoreFiles(writer: Writer, database: Database, copy: SecondCopy): Promise<void> {
  for (const name of await copy.files.names()) {
    if ((await database.getKey('attachments', name)) !== undefined) continue;
    const attachment = await copy.files.read(name);
    if (attachment) await database.put('attachments', { ...attachment, keptAt: writer.now() });
  }
}

function isNewer(present: Draft | undefined, copied: Draft): boolean {
  return present !== undefined && present.changedAt >= copied.changedAt;
}
