import {
  type EvidenceContent,
  type HandOverChoice,
  nothingIncluded,
  withheldKinds,
  type WithheldKind,
} from '@imh/core';
import type { LogContext } from '@imh/formats/log';
import type { EvidenceStore } from '@imh/storage';
import { expect } from '@open-wc/testing';
import type { ExportFormat, ExportOptions } from '../../extension/features/export/exporter.js';
import { exporters } from '../../extension/features/export/exporters.js';
import { cleanUp, openStore, saveEntry } from './mounted.js';

const withheld = Object.fromEntries(withheldKinds.map((kind) => [kind, kind])) as Record<WithheldKind, string>;
const options: ExportOptions = { words: { withheld }, readme: '' };
const nothing: HandOverChoice = { include: nothingIncluded };
const context: LogContext = { language: 'en', today: '2026-11-30', machine: 'm', frameworks: new Map() };

const entries: readonly EvidenceContent[] = [
  { title: '=Finished', status: 'finished', dateCompleted: '2026-03-19', minutes: 90, note: 'MARKED note' },
  { title: 'Planned', dateCompleted: '2027-03-19', note: 'MARKED plan' },
];

async function written(store: EvidenceStore, id: ExportFormat, choice = nothing, more: Partial<ExportOptions> = {}) {
  const write = await exporters.find((one) => one.id === id)!.load();
  const parts: (string | Uint8Array)[] = [];
  for await (const part of write(store, choice, context, { ...options, ...more })) parts.push(part);
  return new Blob(parts as BlobPart[]);
}

describe('the exporters of tables and dates', () => {
  let store: EvidenceStore;

  beforeEach(async () => {
    store = await openStore();
    for (const content of entries) await saveEntry(store, content);
  });
  afterEach(cleanUp);

  it('write what was chosen as CSV, without notes and plans that were not', async () => {
    const text = await (await written(store, 'csv')).text();
    expect(text).to.include("'=Finished").and.not.include('MARKED').and.not.include('Planned');
    const include = { ...nothingIncluded, notes: true, planned: true };
    const more = await (await written(store, 'csv', { include })).text();
    expect(more).to.include('MARKED note').and.include('MARKED plan').and.include('Planned,');
  });

  it('write the same as a workbook', async () => {
    const bytes = new Uint8Array(await (await written(store, 'xlsx')).arrayBuffer());
    expect(String.fromCharCode(...bytes.slice(0, 4))).to.equal('PK\x03\x04');
  });

  it('write a calendar of what is planned and due, whatever else is handed over', async () => {
    await store.save({
      kind: 'aim',
      id: store.newId(),
      parents: [],
      content: { association: 'MassAIMH', purpose: 'renewal', category: 'family-specialist' },
    });
    const text = await (await written(store, 'calendar')).text();
    expect(text).to.include('SUMMARY;LANGUAGE=en:Planned').and.include('DTSTART;VALUE=DATE:20270319');
    expect(text).to.match(/SUMMARY;LANGUAGE=en:Last day of the period: /);
    expect(text).not.to.include('Finished').and.not.include('MARKED');
  });

  it('stop with the reason of the signal', async () => {
    const stopping = new AbortController();
    stopping.abort(new Error('canceled by the person'));
    for (const id of ['csv', 'xlsx', 'calendar'] as const) {
      const failed = await written(store, id, nothing, { signal: stopping.signal }).catch((error: unknown) => error);
      expect(String(failed), id).to.include('canceled by the person');
    }
  });
});
