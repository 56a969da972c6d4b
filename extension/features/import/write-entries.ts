import { type EvidenceContent, type EvidenceLog, minutesOf, statusOf } from '@imh/core';
import type { EvidenceStore, MadeVersion } from '@imh/storage';
import type { LastImport } from './import-draft.js';

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

/** What has to be known of a log to take its import back, and its sum on the day `today`. */
export function importedBy({ entries }: EvidenceLog, today: string): LastImport {
  const contents = entries.map(({ versions }) => versions[0]!.content as EvidenceContent);
  const finished = contents.filter((content) => statusOf(content, today) === 'finished');
  return {
    entries: entries.map(({ id, versions }) => ({ id, version: versions[0]!.version })),
    minutes: finished.reduce((sum, content) => sum + minutesOf(content, today), 0),
  };
}

/** How many of the entries are in the log. */
export async function writtenEntries(store: EvidenceStore, entries: readonly MadeVersion[]): Promise<number> {
  const records = await store.records(
    'entry',
    entries.map(({ id }) => id),
  );
  return records.filter(({ deleted }) => deleted === 0).length;
}

function logOf(entries: NewEntry[], at: string, machine: string): EvidenceLog {
  return { format: 'imh-evidence-log', formatVersion: 1, exportedAt: at, machine, purpose: 'backup', entries };
}

/** The id of this browser profile, which the store writes when it is opened first. */
async function machineOf(store: EvidenceStore): Promise<string> {
  return (await store.setting<string>('machine')) ?? store.newId();
}
