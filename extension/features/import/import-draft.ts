import type { EvidenceLog, Result } from '@imh/core';
import type { PastChoices } from '@imh/formats/past';
import type { EvidenceStore, StoreError } from '@imh/storage';

/** A file or a pasted text, kept until it is imported. */
export interface ImportSource {
  /** Empty for a pasted text. */
  readonly name: string;
  readonly content: Uint8Array | string;
}

export type ImportStep = 'columns' | 'questions' | 'review';

/** How far an import has come. `writing`: the person has chosen "Import"; the entries with the ids that they get. */
export interface ImportProgress {
  readonly step: ImportStep;
  readonly choices: PastChoices;
  readonly writing?: EvidenceLog;
}

export interface ImportDraft {
  readonly sources: readonly ImportSource[];
  readonly progress: ImportProgress;
}

/** Keys in the `settings` store. The files, which are large, are written once and not with every choice. */
const keys = { sources: 'import-sources', progress: 'import-progress' } as const;

export const firstProgress: ImportProgress = { step: 'columns', choices: {} };

/** The import that was not finished, if any: its first source is the current one. */
export async function importDraft(store: EvidenceStore): Promise<ImportDraft | undefined> {
  const sources = (await store.setting<readonly ImportSource[]>(keys.sources)) ?? [];
  if (sources.length === 0) return undefined;
  return { sources, progress: (await store.setting<ImportProgress>(keys.progress)) ?? firstProgress };
}

/** Keeps the files; an import of the first one begins anew. */
export async function keepSources(
  store: EvidenceStore,
  sources: readonly ImportSource[],
): Promise<Result<void, StoreError>> {
  const kept = await keepProgress(store, firstProgress);
  return kept.ok ? store.setSetting(keys.sources, sources) : kept;
}

export function keepProgress(store: EvidenceStore, progress: ImportProgress): Promise<Result<void, StoreError>> {
  return store.setSetting(keys.progress, progress);
}
