import type { EvidenceContent, EvidenceLog, Framework } from '@imh/core';
import { EvidenceStore, type StoreOptions } from '@imh/storage';
import { deleteDB } from 'idb';

let databases = 0;
const opened: { store: EvidenceStore; name: string }[] = [];

/** A name that no other test uses. */
export function newName(): string {
  databases += 1;
  return `test-${databases}-${crypto.randomUUID()}`;
}

/** Opens a store on its own database, or on the one called `name`; `closeAll` deletes it. */
export async function openStore(options: StoreOptions = {}): Promise<EvidenceStore> {
  const name = options.name ?? newName();
  const store = await EvidenceStore.open({ now: ticking(), ...options, name });
  opened.push({ store, name });
  return store;
}

/** Closes every store of this test and deletes its database; an open one would block the deletion. */
export async function closeAll(): Promise<void> {
  for (const { store } of opened) store.close();
  for (const name of new Set(opened.map((one) => one.name))) await deleteDB(name);
  opened.length = 0;
}

/** A clock that advances by one second at each call, so that tests do not depend on the real one. */
export function ticking(start = '2026-11-21T09:00:00.000Z'): () => string {
  let seconds = 0;
  return () => new Date(Date.parse(start) + 1000 * seconds++).toISOString();
}

/** The value of a successful Result; throws otherwise. */
export function must<T>(result: { ok: true; value: T } | { ok: false; error: { message: string } }): T {
  if (result.ok) return result.value;
  throw new Error(result.error.message);
}

export async function addEntry(store: EvidenceStore, content: EvidenceContent, id: string = crypto.randomUUID()) {
  return must(await store.save({ kind: 'entry', id, parents: [], content }));
}

/** The part of a backup that must be equal for equal logs: everything except time and machine of the export. */
export function comparable({ exportedAt: _at, machine: _machine, ...log }: EvidenceLog): unknown {
  return log;
}

/** Two domains, one with an area and two competencies, one node under two parents. */
export const framework: Framework = {
  format: 'imh-framework',
  formatVersion: 1,
  id: 'urn:test:framework',
  version: '1',
  title: 'A framework for tests',
  nodes: [
    { id: 'd1', kind: 'domain', label: 'Theory' },
    { id: 'a1', kind: 'area', parents: ['d1'], label: 'Attachment' },
    { id: 'c1', kind: 'competency', parents: ['a1'], label: 'Names it' },
    { id: 'c 2/ü', kind: 'competency', parents: ['a1'], label: 'An id with a space and a slash' },
    { id: 'd2', kind: 'domain', label: 'Practice' },
    { id: 'c3', kind: 'competency', parents: ['a1', 'd2'], label: 'Stands under two' },
    { id: 'c4', kind: 'competency', parents: ['d2'], label: 'Observes' },
  ],
};
