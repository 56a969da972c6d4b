import { type EvidenceContent, type EvidenceLog, failure, minutesOf, type Result, statusOf, success } from '@imh/core';
import type { EvidenceStore, StoreError } from '@imh/storage';
import type { ImportedEntry, LastImport } from './import-draft.js';

/** Passed on to the store: progress as a fraction, and a signal that stops between two batches. */
export interface WriteOptions {
  readonly onProgress?: (done: number) => void;
  readonly signal?: AbortSignal;
}

type NewEntry = EvidenceLog['entries'][number];

/**
 * New entries as a log, which the store merges. Their ids are decided here, once: merging the same log again after an
 * interruption adds only what is missing.
 */
export async function logOfEntries(
  store: EvidenceStore,
  contents: readonly EvidenceContent[],
  at: string,
): Promise<EvidenceLog> {
  const machine = await machineOf(store);
  const entries = contents.map((content): NewEntry => {
    const version = { version: store.newId(), parents: [], at, machine, content };
    return { id: store.newId(), versions: [version] };
  });
  return logOf(entries, at, machine);
}

/** What has to be known of a log to take its import back. */
export function importedBy({ entries }: EvidenceLog): LastImport {
  const contents = entries.map(({ versions }) => versions[0]!.content as EvidenceContent);
  const finished = contents.filter((content) => statusOf(content) === 'finished');
  return {
    entries: entries.map(({ id, versions }) => ({ id, version: versions[0]!.version })),
    minutes: finished.reduce((sum, content) => sum + minutesOf(content), 0),
  };
}

/** Moves imported entries to the trash: those that were not changed since then, and no other. */
export async function removeEntries(
  store: EvidenceStore,
  entries: readonly ImportedEntry[],
  at: string,
  options: WriteOptions = {},
): Promise<Result<{ removed: number; kept: number }, StoreError>> {
  const machine = await machineOf(store);
  const { unchanged, changed } = await presentEntries(store, entries);
  const deletions = unchanged.map(({ id, version }): NewEntry => {
    const deletion = { version: store.newId(), parents: [version], at, machine, deleted: true as const };
    return { id, versions: [deletion] };
  });
  const removed = await store.importLog(logOf(deletions, at, machine), options);
  if (!removed.ok) return failure(removed.error);
  return success({ removed: deletions.length, kept: changed });
}

/** How many of the entries are in the log. */
export async function writtenEntries(store: EvidenceStore, entries: readonly ImportedEntry[]): Promise<number> {
  const { unchanged, changed } = await presentEntries(store, entries);
  return unchanged.length + changed;
}

async function presentEntries(
  store: EvidenceStore,
  entries: readonly ImportedEntry[],
): Promise<{ unchanged: ImportedEntry[]; changed: number }> {
  const wanted = new Map(entries.map((entry) => [entry.id, entry]));
  const unchanged: ImportedEntry[] = [];
  let changed = 0;
  for await (const page of store.eachPage('entry')) {
    for (const { id, heads } of page) {
      const entry = wanted.get(id);
      if (!entry) continue;
      if (heads.length === 1 && heads[0] === entry.version) unchanged.push(entry);
      else changed += 1;
    }
  }
  return { unchanged, changed };
}

function logOf(entries: NewEntry[], at: string, machine: string): EvidenceLog {
  return { format: 'imh-evidence-log', formatVersion: 1, exportedAt: at, machine, purpose: 'backup', entries };
}

/** The id of this browser profile, which the store writes when it is opened first. */
async function machineOf(store: EvidenceStore): Promise<string> {
  return (await store.setting<string>('machine')) ?? store.newId();
}
