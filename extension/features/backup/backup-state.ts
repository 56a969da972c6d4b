import type { Result } from '@imh/core';
import type { EvidenceStore, StoreError } from '@imh/storage';

/** How the log is backed up. All times are RFC 3339. */
export interface BackupState {
  /** When the last backup was made that is known to be written. */
  readonly last?: string;
  /** A file that was handed to the browser as a download; whether it was kept is not known. */
  readonly handed?: { readonly at: string; readonly name: string };
  /** Entries that were added or changed since `last`. */
  readonly newer: number;
}

/** Keys in the `settings` store. Only this file reads or writes them. */
const keys = { last: 'last-backup', handed: 'handed-backup' } as const;

export async function backupState(store: EvidenceStore): Promise<BackupState> {
  const last = await store.setting<string>(keys.last);
  const handed = await store.setting<{ at: string; name: string }>(keys.handed);
  const newer = await store.changedSince('entry', last);
  return { ...(last ? { last } : {}), ...(handed ? { handed } : {}), newer };
}

/** @param at when the log was exported */
export async function setWritten(store: EvidenceStore, at: string): Promise<Result<void, StoreError>> {
  const written = await store.setSetting(keys.last, at);
  return written.ok ? store.setSetting(keys.handed, undefined) : written;
}

export function setHanded(store: EvidenceStore, at: string, name: string): Promise<Result<void, StoreError>> {
  return store.setSetting(keys.handed, { at, name });
}

/** The download did not arrive. */
export function forgetHanded(store: EvidenceStore): Promise<Result<void, StoreError>> {
  return store.setSetting(keys.handed, undefined);
}

const [firstAfter, manyNewer, longestDays] = [3, 10, 14];

/** The first backup is due after three entries; later ones after ten changes, or after two weeks with any change. */
export function isBackupDue({ last, newer }: BackupState, now: Date): boolean {
  if (last === undefined) return newer >= firstAfter;
  const days = (now.getTime() - Date.parse(last)) / 86_400_000;
  return newer >= manyNewer || (newer > 0 && days >= longestDays);
}
