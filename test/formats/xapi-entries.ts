import type { Entry, EvidenceContent, Framework } from '@imh/core';
import type { LogContext } from '@imh/formats/log';

export const entryId = '3b1f6c0e-4a7e-4d0f-9a55-0c1d2e3f4a5b';
export const versionId = '9f0c7a52-6a3b-4c1d-8e2f-1a2b3c4d5e6f';

/** An entry with one version. */
export function entryOf(content: Partial<EvidenceContent>, more: Partial<Entry> = {}): Entry {
  const version = { version: versionId, parents: [], at: '2026-03-04T09:30:00-06:00', machine: 'elsewhere' };
  return { id: entryId, versions: [{ ...version, content: { title: 'Puddles and Patience', ...content } }], ...more };
}

export const garden = {
  format: 'imh-framework',
  formatVersion: 1,
  id: 'urn:example:garden',
  version: '3.1',
  language: 'en',
  title: { en: 'Garden skills', es: 'Destrezas de jardín' },
  rights: { holder: 'Garden Society', display: 'full', export: 'titles' },
  scale: {
    levels: [
      { value: 1, label: 'New' },
      { value: 4, label: 'Sure' },
    ],
  },
  nodes: [
    { id: 'ground', kind: 'domain', code: '1', label: { en: 'Ground', es: 'Suelo' } },
    { id: 'soil', kind: 'competency', parents: ['ground'], label: 'Secret statement about soil' },
  ],
} satisfies Framework;

export const context: LogContext = {
  language: 'en',
  today: '2026-11-30',
  frameworks: new Map([[garden.id, garden as Framework]]),
  machine: 'machine-7',
};

export async function* batchesOf<Item>(...batches: readonly (readonly Item[])[]): AsyncGenerator<readonly Item[]> {
  yield* batches;
}
