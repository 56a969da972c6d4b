import type { EvidenceContent, ReferenceRating, SelfCheck } from '@imh/core';
import { nothingIncluded, type WithheldKind, withheldKinds } from '@imh/core';
import type { EvidenceStore, ZipFile } from '@imh/storage';
import { expect } from '@open-wc/testing';
import { makeZip } from 'client-zip';
import { importBackup } from '../../extension/features/backup/import-backup.js';
import type { ReadLog } from '../../extension/features/backup/log-file-messages.js';
import { readLogFile } from '../../extension/features/backup/read-log-file.js';
import { zipParts } from '../../extension/features/export/zip-parts.js';
import { fileOfParts } from '../../extension/features/export/saved-file.js';
import { backupOf } from '../storage/backup-of.js';
import { comparable, must } from '../storage/log-on-disk.js';
import { cleanUp, openStore, saveEntry } from './mounted.js';

const zipOf = (files: AsyncIterable<ZipFile>) => fileOfParts(zipParts(files), 'application/zip');

async function readOf(file: Blob): Promise<ReadLog> {
  const read = await readLogFile(file, stopping.signal);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

async function attach(store: EvidenceStore, name: string, content: string): Promise<EvidenceContent> {
  const { sha256, bytes, type } = must(await store.keepAttachment(new Blob([content], { type: 'application/pdf' })));
  return { title: name, status: 'finished', minutes: 60, attachments: [{ name, sha256, bytes, type }] };
}

let stopping: AbortController;

describe('a log in a ZIP file', () => {
  beforeEach(() => (stopping = new AbortController()));
  afterEach(() => stopping.abort());
  afterEach(cleanUp);

  it('moves to another computer with its certificates, by one file and one import', async () => {
    const [here, there] = [await openStore(), await openStore()];
    const content = await attach(here, 'Attachment theory: part 1/2.pdf', 'The certificate');
    await saveEntry(here, content);
    await saveEntry(here, { ...content, title: 'The same certificate' });
    const zip = await zipOf(here.zipFiles({ readme: 'About this file' }));
    const log = await readOf(zip);
    expect(await there.previewImport(log)).to.include({ added: 2, certificates: 1 });
    const counts = must(await importBackup(there, log));
    expect(counts).to.deep.include({ added: 2, certificates: 1, damaged: [] });
    expect(comparable(await backupOf(there))).to.deep.equal(comparable(await backupOf(here)));
    const [sha256] = await there.attachments();
    const moved = (await there.attachment(sha256!))!;
    expect([await moved.text(), moved.type]).to.deep.equal(['The certificate', 'application/pdf']);
    expect(must(await importBackup(there, await readOf(zip)))).to.include({ added: 0, unchanged: 2, certificates: 0 });
  });

  it('refuses a certificate whose bytes are not those that the log names, and keeps the rest', async () => {
    const [here, there] = [await openStore(), await openStore()];
    await saveEntry(here, await attach(here, 'good.pdf', 'Good'));
    await saveEntry(here, await attach(here, 'forged.pdf', 'Original'));
    async function* forged() {
      for await (const file of here.zipFiles({ readme: '' })) {
        yield file.name.endsWith('forged.pdf') ? { ...file, input: new Blob(['Forged']) } : file;
      }
    }
    const counts = must(await importBackup(there, await readOf(await zipOf(forged()))));
    expect(counts).to.deep.include({ added: 2, certificates: 1, damaged: ['forged.pdf'] });
    expect(await there.attachments()).to.have.length(1);
  });

  it('brings no certificate that no entry refers to', async () => {
    const [here, there] = [await openStore(), await openStore()];
    await saveEntry(here, { title: 'An entry' });
    async function* more() {
      yield* here.zipFiles({ readme: '' });
      yield { name: `attachments/${'a'.repeat(64)}-extra.pdf`, input: 'Extra', lastModified: new Date(0) };
    }
    const counts = must(await importBackup(there, await readOf(await zipOf(more()))));
    expect(counts).to.deep.include({ added: 1, certificates: 0, damaged: [] });
    expect(await there.attachments()).to.deep.equal([]);
  });

  it('may be in a folder, as after packing an unpacked one again', async () => {
    const [here, there] = [await openStore(), await openStore()];
    await saveEntry(here, await attach(here, 'a.pdf', 'A'));
    async function* inFolder() {
      for await (const file of here.zipFiles({ readme: '' })) yield { ...file, name: `My log/${file.name}` };
    }
    const counts = must(await importBackup(there, await readOf(await zipOf(inFolder()))));
    expect(counts).to.include({ added: 1, certificates: 1 });
  });

  it('that is handed over has the certificates of the chosen entries, if they are included', async () => {
    const store = await openStore();
    const chosen = await saveEntry(store, await attach(store, 'chosen.pdf', 'Chosen'));
    await saveEntry(store, await attach(store, 'other.pdf', 'Other'));
    const withheld = Object.fromEntries(withheldKinds.map((kind) => [kind, kind])) as Record<WithheldKind, string>;
    const namesFor = async (certificates: boolean) => {
      const names: string[] = [];
      const choice = { entries: new Set([chosen.id]), include: { ...nothingIncluded, certificates } };
      const files = store.handOverZipFiles(choice, { words: { withheld }, readme: 'About' });
      for await (const { name, input } of files) {
        names.push(name.replace(/[0-9a-f]{64}/, '<sum>'));
        if (typeof input === 'object' && !(input instanceof Blob)) for await (const _text of input);
      }
      return names;
    };
    expect(await namesFor(true)).to.deep.equal(['README.txt', 'log.json', 'attachments/<sum>-chosen.pdf']);
    expect(await namesFor(false)).to.deep.equal(['README.txt', 'log.json']);
  });

  it('is refused with its reason if it contains no log or is cut off', async () => {
    const without = await new Response(makeZip([{ name: 'other.json', input: '{}' }])).blob();
    const codeOf = async (file: Blob) => {
      const read = await readLogFile(file, stopping.signal);
      return read.ok ? undefined : read.error.code;
    };
    expect(await codeOf(without)).to.equal('without-log');
    expect(await codeOf(without.slice(0, without.size - 30))).to.equal('zip-damaged');
    const newer = JSON.stringify({ format: 'imh-evidence-log', formatVersion: 2 });
    expect(await codeOf(await new Response(makeZip([{ name: 'log.json', input: newer }])).blob())).to.equal(
      'newer-version',
    );
  });
});

describe('a self-check or a rating of the widget', () => {
  beforeEach(() => (stopping = new AbortController()));
  afterEach(() => stopping.abort());
  afterEach(cleanUp);

  const id = '00000000-0000-4000-8000-000000000007';
  const check = (takenAt: string, level: number): SelfCheck => ({
    format: 'imh-self-check',
    formatVersion: 1,
    id,
    framework: { id: 'urn:test:garden' },
    takenAt,
    answers: [{ node: 'n', level }],
  });
  const rating = (given: boolean): ReferenceRating => ({
    format: 'imh-reference-rating',
    formatVersion: 1,
    id,
    framework: { id: 'urn:test:garden' },
    ratedAt: '2026-05-01T09:00:00Z',
    subject: { name: 'A' },
    rater: { relation: 'colleague' },
    answers: [],
    consent: { given },
  });
  const fileOf = (document: object) => new Blob([JSON.stringify(document)]);

  it('comes in by the same import, and its preview counts it', async () => {
    const store = await openStore();
    const log = await readOf(fileOf(check('2026-05-01T09:00:00Z', 1)));
    expect((await store.previewImport(log)).others).to.deep.equal({ 'self-check': 1 });
    expect(must(await importBackup(store, log)).others).to.deep.equal({ 'self-check': 1 });
    must(await importBackup(store, await readOf(fileOf(rating(true)))));
    expect([await store.count('self-check'), await store.count('rating')]).to.deep.equal([1, 1]);
  });

  it('changes nothing when it comes again or is an earlier copy; a later copy becomes its next version', async () => {
    const store = await openStore();
    const take = async (document: object) => must(await importBackup(store, await readOf(fileOf(document)))).others;
    await take(check('2026-05-01T09:00:00Z', 1));
    expect(await take(check('2026-05-01T09:00:00Z', 1))).to.deep.equal({});
    expect(await take(check('2026-04-01T09:00:00Z', 3))).to.deep.equal({});
    expect(await take(check('2026-06-01T09:00:00Z', 2))).to.deep.equal({ 'self-check': 1 });
    const record = (await store.get('self-check', id))!;
    expect(record.conflict).to.equal(false);
    expect((record.content as SelfCheck).answers[0]!.level).to.equal(2);
  });

  it('is refused if the rater did not agree', async () => {
    const read = await readLogFile(fileOf(rating(false)), stopping.signal);
    expect(!read.ok && read.error.code).to.equal('without-consent');
  });
});
