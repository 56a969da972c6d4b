import { type EvidenceLog, localDay } from '@imh/core';
import { fileName, saveFile } from '@imh/elements';
import type { EvidenceStore } from '@imh/storage';

export function textOf(log: EvidenceLog): string {
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** Hands a backup to the browser as a download. The browser does not tell whether it was kept. */
export async function downloadBackup(store: EvidenceStore, signal: AbortSignal): Promise<{ at: string; name: string }> {
  const log = await store.exportBackup({ signal });
  const name = fileName('competency-evidence-log', '', localDay(new Date(log.exportedAt)));
  saveFile(name, textOf(log));
  return { at: log.exportedAt, name };
}
