import { localDay } from '@imh/core';
import { fileName, saveFile } from '@imh/elements';
import type { EvidenceStore } from '@imh/storage';

/** Hands a backup to the browser as a download. The browser does not tell whether it was kept. */
export async function downloadBackup(store: EvidenceStore, signal: AbortSignal): Promise<{ at: string; name: string }> {
  // Before the export, so that a change during it counts as newer than the backup.
  const now = new Date();
  const name = fileName('competency-evidence-log', '', localDay(now));
  saveFile(name, await store.backupFile({ signal }));
  return { at: now.toISOString(), name };
}
