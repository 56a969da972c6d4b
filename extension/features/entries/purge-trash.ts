import type { EvidenceStore } from '@imh/storage';

const daysInTrash = 90;

/** Deletes for good what has been in the trash for 90 days. @returns the number of entries */
export async function purgeTrash(store: EvidenceStore, now: Date): Promise<number> {
  const limit = new Date(now.getTime() - daysInTrash * 86_400_000).toISOString();
  const ids = await store.trashedBefore('entry', limit);
  // Also without entries: a certificate may have become unused since.
  const deleted = await store.deleteForGood('entry', ids);
  // What could not be deleted today is tried again when the log is opened the next time.
  return deleted.ok ? deleted.value.length : 0;
}
