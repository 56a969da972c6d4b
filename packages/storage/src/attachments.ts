import { type Result, success } from '@imh/core';
import { sha256Of } from './copy/attachment-files.js';
import { attachmentsOf } from './item-record.js';
import { finishing, type Writer } from './items.js';
import { attempt, type StoreError } from './store-error.js';

/** What an entry stores of an attachment, besides its name. */
export interface KeptAttachment {
  readonly sha256: string;
  readonly bytes: number;
  /** Media type; empty if the browser does not know it. */
  readonly type: string;
}

/** How long an attachment that nothing refers to is kept, in milliseconds: its form may not be saved yet. */
const graceTime = 60 * 60 * 1000;

/** Stores bytes under their SHA-256. Equal bytes are stored once. */
export async function keepAttachment(writer: Writer, blob: Blob): Promise<Result<KeptAttachment, StoreError>> {
  const bytes = await blob.arrayBuffer();
  const sha256 = await sha256Of(bytes);
  const { type } = blob;
  const written = await attempt(writer.connection, async () => {
    const transaction = writer.database.transaction('attachments', 'readwrite', { durability: 'strict' });
    const present = await transaction.store.get(sha256);
    // Written again if it is old, so that it is not removed before the new entry is saved.
    if (!present || isOverdue(present.keptAt, writer.now())) {
      await transaction.store.put({ sha256, type, blob: new Blob([bytes], { type }), keptAt: writer.now() });
    }
    await transaction.done;
  });
  return written.ok ? success({ sha256, bytes: bytes.byteLength, type }) : written;
}

/** The bytes, with their media type. */
export async function attachment(writer: Writer, sha256: string): Promise<Blob | undefined> {
  return (await writer.database.get('attachments', sha256))?.blob;
}

/** SHA-256 of all stored attachments. */
export function attachmentNames(writer: Writer): Promise<string[]> {
  return writer.database.getAllKeys('attachments');
}

/** Deletes the bytes that no version and no draft refers to any more. */
export async function removeUnusedAttachments(writer: Writer): Promise<Result<number, StoreError>> {
  const { database } = writer;
  return attempt(writer.connection, async () => {
    const transaction = database.transaction(['attachments', 'items', 'drafts'], 'readwrite');
    return finishing(transaction, async () => {
      const drafts = await transaction.objectStore('drafts').getAll();
      const inDrafts = new Set(drafts.flatMap(({ content }) => attachmentsOf(content)));
      const attachments = transaction.objectStore('attachments');
      let removed = 0;
      for (const sha256 of await attachments.getAllKeys()) {
        if (inDrafts.has(sha256)) continue;
        if ((await transaction.objectStore('items').index('byAttachment').count(sha256)) > 0) continue;
        if (!isOverdue((await attachments.get(sha256))!.keptAt, writer.now())) continue;
        await attachments.delete(sha256);
        removed += 1;
      }
      return removed;
    });
  });
}

function isOverdue(keptAt: string, now: string): boolean {
  return Date.parse(now) - Date.parse(keptAt) > graceTime;
}
