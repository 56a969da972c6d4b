import type { EvidenceLog, Result } from '@imh/core';
import type { PastChoices } from '@imh/formats/past';
import type { EvidenceStore, MadeVersion, StoreError } from '@imh/storage';

export type ImportStep = 'columns' | 'questions' | 'review';

/** How far an import has come. `writing`: the person has chosen "Import"; the entries with the ids that they get. */
export interface ImportProgress {
  readonly step: ImportStep;
  readonly choices: PastChoices;
  readonly writing?: EvidenceLog;
}

/** A file or a pasted text, kept until it is imported. */
export interface ImportSource {
  /** Empty for a pasted text. */
  readonly name: string;
  readonly content: Uint8Array | string;
  /** How far it had come when another file was taken first. */
  readonly progress?: ImportProgress;
}

export interface ImportDraft {
  readonly sources: readonly ImportSource[];
  /** Of the first source. */
  readonly progress: ImportProgress;
}

/** The entries of the last import, so that it can be taken back after the page was closed. */
export interface LastImport {
  readonly entries: readonly MadeVersion[];
  /** Minutes of the finished ones. */
  readonly minutes: number;
}

/** Keys in the `settings` store. The files, which are large, are written once and not with every choice. */
const keys = { sources: 'import-sources', progress: 'import-progress', last: 'import-last' } as const;

const firstProgress: ImportProgress = { step: 'columns', choices: {} };

/** The import that was not finished, if any: its first source is the current one. */
export async function importDraft(store: EvidenceStore): Promise<ImportDraft | undefined> {
  const sources = (await store.setting<readonly ImportSource[]>(keys.sources)) ?? [];
  if (sources.length === 0) return undefined;
  return { sources, progress: (await store.setting<ImportProgress>(keys.progress)) ?? firstProgress };
}

/** A draft that begins with other sources; the present ones wait with what was chosen for them. */
export function withSources(draft: ImportDraft | undefined, added: readonly ImportSource[]): ImportDraft {
  const [current, ...others] = draft?.sources ?? [];
  const waiting = current && draft ? [{ ...current, progress: draft.progress }, ...others] : [];
  return { sources: [...added, ...waiting], progress: firstProgress };
}

/** The draft without its first source; undefined if it was the last one. */
export function withoutSource({ sources: [, ...others] }: ImportDraft): ImportDraft | undefined {
  return others.length > 0 ? { sources: others, progress: others[0]?.progress ?? firstProgress } : undefined;
}

export async function keepDraft(
  store: EvidenceStore,
  draft: ImportDraft | undefined,
): Promise<Result<void, StoreError>> {
  const kept = await keepProgress(store, draft?.progress ?? firstProgress);
  return kept.ok ? store.setSetting(keys.sources, draft?.sources ?? []) : kept;
}

export function keepProgress(store: EvidenceStore, progress: ImportProgress): Promise<Result<void, StoreError>> {
  return store.setSetting(keys.progress, progress);
}

export const lastImport = (store: EvidenceStore) => store.setting<LastImport>(keys.last);
export const keepLastImport = (store: EvidenceStore, last: LastImport | undefined) => store.setSetting(keys.last, last);
