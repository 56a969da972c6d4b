import { expect } from '@open-wc/testing';
import {
  type Entry,
  type EvidenceContent,
  type EvidenceLog,
  type HandOverChoice,
  handOverLog,
  nothingIncluded,
  parseDocument,
  withheldKinds,
  type WithheldKind,
} from '@imh/core';
import type { EvidenceStore } from '@imh/storage';
import * as fc from 'fast-check';
import { arbitraryLog } from './arbitrary-log.js';
import { backupOf } from './backup-of.js';
import { addEntry, closeAll, framework, must, openStore, ticking } from './log-on-disk.js';
import { runs } from '../support/runs.js';

afterEach(closeAll);

const withheld = Object.fromEntries(withheldKinds.map((kind) => [kind, kind])) as Record<WithheldKind, string>;
const words = { scope: 'Everything', withheld };
const everything = (log: EvidenceLog): HandOverChoice => ({
  include: {
    notes: true,
    quotes: true,
    planned: true,
    certificates: true,
    education: true,
    work: true,
    references: true,
    selfChecks: new Set(log.selfChecks?.map(({ id }) => id)),
    ratings: new Set(log.ratings?.map(({ id }) => id)),
    closedPeriods: new Set(log.closedPeriods?.map(({ id }) => id)),
  },
});

async function handedOver(store: EvidenceStore, choice: HandOverChoice): Promise<EvidenceLog> {
  return must(parseDocument('imh-evidence-log', (await textsOf(store, choice)).join('')));
}

async function textsOf(store: EvidenceStore, choice: HandOverChoice, signal?: AbortSignal): Promise<string[]> {
  const texts: string[] = [];
  for await (const text of store.handOver(choice, { words, language: 'en', signal })) texts.push(text);
  return texts;
}

async function entriesOf(store: EvidenceStore, choice: HandOverChoice): Promise<Entry[]> {
  const all: Entry[] = [];
  for await (const batch of store.handOverEntries(choice)) all.push(...batch);
  return all;
}

const contentsOf = (entries: readonly Entry[]) => entries.map(({ versions }) => versions[0]!.content!);
const titlesOf = (entries: readonly Entry[]) => contentsOf(entries).map(({ title }) => title);
const byId = (log: EvidenceLog) => ({ ...log, entries: [...log.entries].sort((a, b) => (a.id < b.id ? -1 : 1)) });

const finished = (title: string, more: Partial<EvidenceContent> = {}): EvidenceContent => ({
  title,
  type: 'webinar-live',
  dateCompleted: '2026-03-01',
  minutes: 60,
  ...more,
});

describe('a hand-over', () => {
  it('is written piece by piece as the file that is made of a whole backup, whatever is in the log', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryLog, fc.boolean(), async (generated, isWhole) => {
        const store = await openStore({ shipped: [framework] });
        const log = must(parseDocument('imh-evidence-log', JSON.stringify(generated)));
        must(await store.importLog(log));
        const choice = isWhole ? everything(log) : { include: nothingIncluded };
        const handed = await handedOver(store, choice);
        const expected = handOverLog(await backupOf(store), choice, {
          exportedAt: handed.exportedAt,
          machine: store.machine,
          today: '2026-11-21',
          language: 'en',
          words,
          frameworkOf: (id) => store.framework(id),
          outlineOf: (id) => store.outlineOf(id),
        });
        expect(byId(handed)).to.deep.equal(byId(JSON.parse(JSON.stringify(expected)) as EvidenceLog));
        await closeAll();
      }),
      { numRuns: runs(10) },
    );
  }).timeout(runs(60_000));

  it('of a selection has these entries without history and notes, and states what it is limited to', async () => {
    const store = await openStore();
    const one = await addEntry(store, finished('One', { note: 'Private' }));
    await addEntry(store, finished('Other'));
    must(
      await store.save({
        kind: 'entry',
        id: one.id,
        parents: one.heads,
        content: finished('New', { note: 'Private' }),
      }),
    );
    const handed = await handedOver(store, { entries: new Set([one.id]), include: nothingIncluded });
    expect(titlesOf(handed.entries)).to.deep.equal(['New']);
    expect(handed).to.deep.include({
      purpose: 'hand-over',
      scope: { description: 'Everything' },
      withheld: ['history', 'notes'],
    });
    expect(JSON.stringify(handed)).not.to.contain('Private');
  });

  it('never changes the log that it is imported into again', async () => {
    const store = await openStore();
    await addEntry(store, finished('One', { note: 'Private' }));
    const before = await backupOf(store);
    must(await store.importLog(await handedOver(store, { include: nothingIncluded })));
    expect((await backupOf(store)).entries).to.deep.equal(before.entries);
  });

  it('is given up when its signal is aborted', async () => {
    const store = await openStore();
    await addEntry(store, finished('One'));
    const signal = AbortSignal.abort();
    const reading = textsOf(store, { include: nothingIncluded }, signal);
    expect(await reading.catch((reason: unknown) => reason)).to.equal(signal.reason);
  });
});

describe('entries that are handed over', () => {
  it('come earliest first, each once, in batches, with the progress', async () => {
    const store = await openStore();
    const entries = Array.from({ length: 450 }, (_, at) => {
      // More entries of one moment than a batch has.
      const day = at < 300 ? '2026-05-05' : `2026-0${1 + (at % 9)}-1${at % 10}`;
      return {
        id: crypto.randomUUID(),
        versions: [
          {
            version: crypto.randomUUID(),
            parents: [],
            at: '2026-01-01T00:00:00Z',
            machine: 'm',
            content: finished(String(at), { dateCompleted: day }),
          },
        ],
      };
    });
    const head = { format: 'imh-evidence-log', formatVersion: 1, machine: 'm', purpose: 'backup' } as const;
    must(await store.importLog({ ...head, exportedAt: '2026-01-02T00:00:00Z', entries }));
    const sizes: number[] = [];
    const steps: number[] = [];
    const all: Entry[] = [];
    const options = { onProgress: (done: number) => void steps.push(done) };
    for await (const batch of store.handOverEntries({ include: nothingIncluded }, options)) {
      sizes.push(batch.length);
      all.push(...batch);
    }
    expect(all.map(({ id }) => id)).to.have.members(entries.map(({ id }) => id));
    const dates = contentsOf(all).map(({ dateCompleted }) => dateCompleted!);
    expect(dates).to.deep.equal([...dates].sort());
    expect(Math.max(...sizes)).to.be.at.most(400);
    expect(steps.at(-1)).to.equal(1);
  });

  it('are not repeated if their date is changed while they are read', async () => {
    const store = await openStore();
    for (let at = 0; at < 210; at += 1) await addEntry(store, finished(`Entry ${at}`, { dateCompleted: '2026-01-01' }));
    const all: Entry[] = [];
    for await (const batch of store.handOverEntries({ include: nothingIncluded })) {
      if (all.length === 0) {
        const { id, versions } = batch[0]!;
        const content = finished('Later', { dateCompleted: '2026-09-09' });
        must(await store.save({ kind: 'entry', id, parents: [versions[0]!.version], content }));
      }
      all.push(...batch);
    }
    expect(new Set(all.map(({ id }) => id)).size).to.equal(all.length);
    expect(all).to.have.length(210);
  }).timeout(runs(20_000));

  it('of a closed period are those of then, after changes and deletions', async () => {
    const store = await openStore();
    const [kept, gone] = [await addEntry(store, finished('Kept')), await addEntry(store, finished('Gone'))];
    must(
      await store.closedPeriods.put({
        id: 'p',
        requirements: 'urn:r',
        period: '2026',
        closedAt: '2026-04-01T00:00:00Z',
        contents: [kept, gone].map(({ id, heads, content }) => ({
          entry: id,
          version: heads[0]!,
          content: content as EvidenceContent,
          minutes: 50,
        })),
      }),
    );
    must(await store.save({ kind: 'entry', id: kept.id, parents: kept.heads, content: finished('Changed') }));
    must(await store.save({ kind: 'entry', id: gone.id, parents: gone.heads }));
    await addEntry(store, finished('Added since'));
    const choice = { closedPeriod: 'p', include: nothingIncluded };
    expect(titlesOf(await entriesOf(store, choice))).to.deep.equal(['Kept', 'Gone']);
    const handed = await handedOver(store, choice);
    expect(titlesOf(handed.entries)).to.deep.equal(['Kept', 'Gone']);
    expect(handed.closedPeriods!.map(({ id }) => id)).to.deep.equal(['p']);
    expect(await store.previewHandOver(choice)).to.deep.include({ entries: 2, minutes: 100 });
  });

  it('have labels only as far as rights allow', async () => {
    const secret = { id: 'c9', kind: 'competency', parents: ['a1'], label: 'Whole statement', code: '9' };
    const rights = { display: 'full', export: 'titles', personalCopy: true } as const;
    const store = await openStore({ shipped: [{ ...framework, rights, nodes: [...framework.nodes, secret] }] });
    const competencies = [{ framework: framework.id, node: 'c9', label: '9 Whole statement' }];
    await addEntry(store, finished('Tagged', { competencies }));
    const [content] = contentsOf(await entriesOf(store, { include: nothingIncluded }));
    expect(content!.competencies).to.deep.equal([{ framework: framework.id, node: 'c9', label: '9' }]);
  });
});

describe('the preview of a hand-over', () => {
  it('counts the chosen entries, their minutes and certificates, and lists what is left out', async () => {
    const store = await openStore({ now: ticking() });
    const attachments = [{ name: 'a.pdf', sha256: 'a'.repeat(64) }];
    await addEntry(store, finished('One', { attachments, quotes: [{ exact: 'Q' }] }));
    await addEntry(store, finished('Two', { attachments, type: 'rsc-received', minutes: 45 }));
    await addEntry(store, finished('Planned', { dateCompleted: '2027-01-01' }));
    await addEntry(store, finished('Before', { dateCompleted: '2025-12-31', note: 'Not chosen' }));
    await store.save({ kind: 'work', id: crypto.randomUUID(), parents: [], content: { role: 'Home visitor' } });
    const preview = await store.previewHandOver({ from: '2026', include: nothingIncluded });
    expect(preview).to.deep.equal({
      entries: 2,
      minutes: 105,
      minutesByKind: { training: 60, rscReceived: 45, rscProvided: 0, other: 0 },
      certificates: 1,
      withheld: ['history', 'quotes', 'planned', 'certificates', 'work'],
    });
  });

  it('counts only sessions in the span', async () => {
    const store = await openStore();
    const sessions = [
      { date: '2025-12-15', minutes: 30 },
      { date: '2026-01-15', minutes: 40 },
    ];
    await addEntry(store, finished('Series', { sessions }));
    const preview = await store.previewHandOver({ from: '2026', to: '2026', include: nothingIncluded });
    expect(preview).to.include({ entries: 1, minutes: 40 });
  });
});
