import type { EvidenceStore } from '@imh/storage';
import { showBadge } from '../../platform/badge.js';
import { backupState, isBackupDue } from './backup-state.js';

let shown: string | undefined;

/** Shows on the toolbar button how many entries are not in a backup, while a backup is due. */
export async function updateBackupBadge(store: EvidenceStore): Promise<void> {
  const state = await backupState(store);
  const text = isBackupDue(state, new Date()) ? String(state.newer) : '';
  if (text === shown) return;
  shown = text;
  await showBadge(text);
}
