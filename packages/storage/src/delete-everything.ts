import { openingLock } from './copy/reconcile.js';
import { finishing, type Writer } from './items.js';

/**
 * Deletes the log, its second copy, drafts, installed documents, settings and attachments, on disk and in memory. Files
 * that were exported or written to a folder are not touched.
 *
 * The second copy is deleted first: if the browser is killed in between, the log is still whole and the copy is written
 * again, whereas a database that was emptied first would be restored from the copy.
 */
export async function deleteEverything(writer: Writer): Promise<void> {
  const { connection } = writer;
  const { copy } = connection;
  try {
    await navigator.locks.request(openingLock(connection.name), () =>
      copy ? copy.erase(() => clearDatabase(writer)) : clearDatabase(writer),
    );
    for (const { id } of (await writer.privateDrafts?.list()) ?? []) await writer.privateDrafts?.remove(id);
  } finally {
    // As after opening a log: the next change is copied, and if the log could not be deleted, all of it.
    await connection.reconcile();
  }
}

/** In one transaction, and without noting the changes for the second copy. */
async function clearDatabase({ connection }: Writer): Promise<void> {
  const database = connection.unrecorded;
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names, 'readwrite', { durability: 'strict' });
  await finishing(transaction, async () => {
    await Promise.all(names.map((name) => transaction.objectStore(name).clear()));
  });
}
