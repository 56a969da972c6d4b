import { type EvidenceContent, type EvidenceLog, failure, type Result, success } from '@imh/core';
import type { EvidenceStore, StoreError } from '@imh/storage';

/** Passed on to the store: progress as a fraction, and a signal that stops between two batches. */
export interface WriteOptions {
  readonly onProgress?: (done: number) => void;
  readonly signal?: AbortSignal;
}

/** An entry with its first version. */
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

/** Moves imported entries to the trash: those that were not changed since then, and no other. */
export async function removeEntries(
  store: EvidenceStore,
  log: EvidenceLog,
  at: string,
  options: WriteOptions = {},
): Promise<Result<{ removed: number; kept: number }, StoreError>> {
  const machine = await machineOf(store);
  const present = await unchangedEntries(store, log);
  const deletions = present.unchanged.map(({ id, versions }): NewEntry => {
    const version = { version: store.newId(), parents: [versions[0]!.version], at, machine, deleted: true as const };
    return { id, versions: [version] };
  });
  const removed = await store.importLog(logOf(deletions, at, machine), options);
  if (!removed.ok) return failure(removed.error);
  return success({ removed: deletions.length, kept: present.changed });
}

/** How many of the entries are in the log. */
export async function writtenEntries(store: EvidenceStore, log: EvidenceLog): Promise<number> {
  const { unchanged, changed } = await unchangedEntries(store, log);
  return unchanged.length + changed;
}

async function unchangedEntries(
  store: EvidenceStore,
  log: EvidenceLog,
): Promise<{ unchanged: NewEntry[]; changed: number }> {
  const wanted = new Map(log.entries.map((entry) => [entry.id, entry]));
  const unchanged: NewEntry[] = [];
  let changed = 0;
  for await (const page of store.eachPage('entry')) {
    for (const { id, heads } of page) {
      const entry = wanted.get(id);
      if (!entry) continue;
      if (heads.length === 1 && heads[0] === entry.versions[0]!.version) unchanged.push(entry);
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
