import { type ClosedPeriod, type HandOverChoice, nothingIncluded } from '@imh/core';
import { massAimh, requirementSets } from '@imh/frameworks';
import type { EvidenceStore } from '@imh/storage';
import { expect } from '@open-wc/testing';
import { exporters } from '../../extension/features/export/exporters.js';
import type { ExportFormat, ExportOptions } from '../../extension/features/export/exporter.js';
import { zipParts } from '../../extension/features/export/zip-parts.js';
import { closedPeriodOf } from '../../extension/features/progress/closing.js';
import { readProgress } from '../../extension/features/progress/progress-data.js';
import type { InterfaceLanguage } from '../../extension/strings/index.js';
import { lateStrings } from '../../extension/strings/late.js';
import type { EvidenceElement } from '../../widget/src/evidence/evidence-element.js';
import { allByRole, byRole, nameOf } from '../widget/by-role.js';
import { cellsOf, choose, openDetails, reviewElement, tableNamed, text, until } from '../widget/evidence-files.js';
import { clearPage } from '../widget/place.js';
import { appOf, cleanUp, openStore, saveEntry } from './mounted.js';

// What the extension writes, opened in the reviewer's element: the two ends of a hand-over.

const today = '2026-11-21';
const pdf = (text: string) => new Blob([`%PDF-1.4 ${text}`], { type: 'application/pdf' });

/** A log with one closed period; one of its entries has been edited and has lost its certificate since. */
async function audited(): Promise<{ readonly store: EvidenceStore; readonly period: ClosedPeriod }> {
  const store = await openStore();
  const aim = { association: 'MassAIMH (Massachusetts)', category: 'family-specialist', purpose: 'renewal' } as const;
  await store.save({ kind: 'aim', id: store.newId(), parents: [], content: aim });
  const attached = async (words: string, name: string) => {
    const kept = await store.keepAttachment(pdf(words));
    if (!kept.ok) throw new Error(kept.error.message);
    return [{ name, ...kept.value }];
  };
  const training = { type: 'in-service', minutes: 90, provider: 'WI-AIMH' } as const;
  const competencies = [{ framework: massAimh.id, version: massAimh.version, node: 'communicating' }];
  const first = await saveEntry(store, {
    ...training,
    title: 'Sueño infantil / parte 1',
    dateCompleted: '2026-03-14',
    competencies,
    note: 'SECRET note',
    attachments: await attached('sleep', 'scan-1.pdf'),
  });
  await saveEntry(store, {
    ...training,
    title: 'Attachment',
    dateCompleted: '2026-05-02',
    attachments: await attached('attachment', 'scan-2.pdf'),
  });
  const requirements = requirementSets.find(({ title }) => JSON.stringify(title).includes('MassAIMH: yearly renewal'))!;
  const question = { requirements, aim, day: today };
  const options = { today, signal: new AbortController().signal, onProgress: () => undefined };
  const [set] = await readProgress(store, [question], options);
  const period = await closedPeriodOf(store, set!, appOf(store));
  expect((await store.closedPeriods.put(period)).ok).to.equal(true);
  const content = { ...training, title: 'Edited after the period was closed', dateCompleted: '2026-03-14' };
  await store.save({ kind: 'entry', id: first.id, parents: first.heads, content });
  return { store, period };
}

async function fileOf(
  { store, period }: Awaited<ReturnType<typeof audited>>,
  format: ExportFormat,
  language: InterfaceLanguage = 'en',
): Promise<File> {
  const exporter = exporters.find(({ id }) => id === format)!;
  const words = await lateStrings('handOver', language);
  const choice: HandOverChoice = {
    closedPeriod: period.id,
    subject: { name: 'Ivy', period: '2026' },
    include: { ...nothingIncluded, certificates: true },
  };
  const options: ExportOptions = {
    words: { scope: 'the closed period 2026', withheld: words.withheldInFile },
    readme: 'README',
    signal: new AbortController().signal,
    onProgress: () => undefined,
  };
  const context = {
    language,
    today,
    frameworks: new Map(store.frameworks.map((framework) => [framework.id, framework])),
    machine: store.machine,
    subject: choice.subject,
  };
  const write = await exporter.load();
  return blobOf(write(store, choice, context, options), `ivy.${exporter.extension}`);
}

async function blobOf(parts: AsyncIterable<string | Uint8Array>, name: string): Promise<File> {
  const all: (string | Uint8Array<ArrayBuffer>)[] = [];
  for await (const part of parts) all.push(part as string | Uint8Array<ArrayBuffer>);
  return new File(all, name);
}

async function opened(file: File, name = /^Open Ivy/): Promise<EvidenceElement> {
  const element = await reviewElement('');
  await choose(element, file);
  byRole(element, 'button', name).click();
  await until(() => allByRole(element, 'heading', 'At a glance').length > 0);
  await until(() => allByRole(element, 'heading', /closed/).length > 0);
  return element;
}

const entriesTable = (element: Element) => cellsOf(tableNamed(element, 'Entries listed in this period'));

/** The period prints what was listed on the day of closing, whatever was edited since. */
function expectClosedPeriod(element: EvidenceElement): void {
  const rows = entriesTable(element);
  expect(rows.map(([, title]) => title)).to.deep.equal(['Title', 'Sueño infantil / parte 1', 'Attachment']);
  expect(rows[1]!.at(-1)).to.match(/^scan-1\.pdf \([0-9a-f]{64}\)$/);
  const rules = cellsOf(tableNamed(element, 'What was required and what was listed'));
  expect(rules[0]).to.deep.equal(['Line', 'Listed', 'Required', 'Missing']);
  expect(rules[1]!.slice(1)).to.deep.equal(['3 h', '15 h', '12 h']);
  expect(text(element)).to.match(/Rules: MassAIMH: yearly renewal.*, version/);
}

describe('a hand-over, written by the extension and opened by a reviewer', () => {
  afterEach(() => {
    clearPage();
    cleanUp();
  });

  it('opens the audit folder: the closed period as printed, and certificates named by date and title', async () => {
    const element = await opened(await fileOf(await audited(), 'audit'));
    expectClosedPeriod(element);
    const words = text(element);
    expect(words).to.contain('Selected by the applicant: the closed period 2026');
    expect(words).to.contain('Left out by the applicant: earlier versions of entries');
    expect(words).not.to.contain('SECRET').and.not.to.contain('Edited after');
    byRole(element, 'button', /scan-1\.pdf/).click();
    await until(() => allByRole(element, 'link', /scan-1\.pdf/).length > 0);
    expect(text(element)).not.to.contain('differs');
    await expect(element).to.be.accessible();
  });

  it('contains in the audit folder what a person opens, under names that tell what it is', async () => {
    const { openZip } = await import('@imh/formats/zip');
    const zip = await openZip(await fileOf(await audited(), 'audit', 'es'));
    if (!zip.ok) throw new Error(zip.error.code);
    expect([...zip.value.entries.keys()]).to.deep.equal([
      'summary.html',
      'entries.csv',
      'log.json',
      'certificates/2026-03-14 Sueño infantil - parte 1.pdf',
      'certificates/2026-05-02 Attachment.pdf',
      'certificates/SHA256SUMS.txt',
      'README.txt',
    ]);
    const read = await zip.value.read('summary.html', 1_000_000);
    const page = read.ok ? new TextDecoder().decode(read.value) : '';
    expect(page).to.contain('Limitado a: the closed period 2026').and.to.contain('Sueño infantil / parte 1');
    expect(page).not.to.contain('SECRET');
  });

  for (const format of ['json', 'zip'] as const) {
    it(`opens the hand-over as ${format.toUpperCase()} with the same closed period`, async () => {
      const element = await opened(await fileOf(await audited(), format));
      expectClosedPeriod(element);
      expect(text(element)).to.contain('Selected by the applicant: the closed period 2026');
    });
  }

  it('opens a backup as ZIP, and has a closed period’s certificates that its entries have lost', async () => {
    const { store } = await audited();
    const element = await opened(await blobOf(zipParts(store.zipFiles({ readme: 'README' })), 'backup.zip'), /^Open /);
    expectClosedPeriod(element);
    await openDetails(element, /^All entries/);
    await until(() => text(element).includes('Edited after the period was closed'));
    expect(allByRole(element, 'button', /scan-\d\.pdf/).map(nameOf)).to.have.length(2);
  });
});
