import type { EvidenceLog } from '@imh/core';
import type { EvidenceStore } from '@imh/storage';

/** The backup that a person would save, parsed. */
export async function backupOf(store: EvidenceStore): Promise<EvidenceLog> {
  return JSON.parse(await (await store.backupFile()).text()) as EvidenceLog;
}
