import { localDay, type Result } from '@imh/core';
import { fileName } from '@imh/elements';
import type { BulkOptions, EvidenceStore, StoreError } from '@imh/storage';
import { setHanded, setWritten } from '../backup/backup-state.js';
import { type FileKind, type FileParts, type SaveOutcome, saveParts } from './saved-file.js';

/** What a backup can be saved as. */
export const backupForms = ['json', 'zip'] as const;
export type BackupForm = (typeof backupForms)[number];

const types: Readonly<Record<BackupForm, string>> = { json: 'application/json', zip: 'application/zip' };

/** A backup that is about to be made. */
export interface PendingBackup {
  readonly kind: FileKind;
  save(options: Required<BulkOptions>, place?: FileSystemFileHandle): Promise<SaveOutcome>;
  /** Keeps when the backup was made, as far as that is known. */
  remember(outcome: 'saved' | 'handed'): Promise<Result<void, StoreError>>;
}

/** @param readme text of README.txt in a ZIP file */
export function pendingBackup(store: EvidenceStore, form: BackupForm, readme = ''): PendingBackup {
  // Before the export, so that a change during it counts as newer than the backup.
  const now = new Date();
  const at = now.toISOString();
  const name = fileName('competency-evidence-log', '', localDay(now), form);
  const kind = { name, type: types[form], extension: form };
  return {
    kind,
    save: (options, place) => saveParts(kind, partsOf(store, form, { ...options, readme }), place),
    remember: (outcome) => (outcome === 'saved' ? setWritten(store, at) : setHanded(store, at, name)),
  };
}

async function* partsOf(
  store: EvidenceStore,
  form: BackupForm,
  { readme, ...options }: Required<BulkOptions> & { readonly readme: string },
): FileParts {
  if (form === 'json') {
    yield* store.backupText(options);
    return;
  }
  const { zipParts } = await import('./zip-parts.js');
  yield* zipParts(store.zipFiles({ ...options, readme }));
}
