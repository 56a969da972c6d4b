import type { EvidenceContent } from '@imh/core';
import { starter } from '@imh/frameworks';
import { nodeUri } from '@imh/core';
import { expect } from '@open-wc/testing';
import { addPapers, addPastedMessage } from '../../extension/features/worklist/add-papers.js';
import { openPdf } from '../../extension/features/worklist/pdf-file.js';
import { paperKind } from '../../extension/features/worklist/paper-kind.js';
import { cleanUp, openStore, saveEntry } from './mounted.js';
import { certificatePdf, fileOf, pdfOf, picture } from './papers-on-disk.js';

const options = { signal: new AbortController().signal, language: 'en', onProgress: () => undefined };
const jsonFile = (value: unknown, name = 'badge.json') =>
  new File([JSON.stringify(value)], name, { type: 'application/json' });

const tagged = starter.nodes.find((node) => starter.nodes.every((other) => other.parent !== node.id))!;
const badge = {
  type: 'Assertion',
  issuedOn: '2023-05-14T10:00:00Z',
  badge: {
    type: 'BadgeClass',
    name: 'Watching Before Helping',
    issuer: { name: 'Harbor Family Institute' },
    alignment: [
      { targetName: 'A node', targetUrl: nodeUri(starter.id, tagged.id) },
      { targetName: 'Another node', targetUrl: `${starter.id}#unknown` },
      { targetName: 'Elsewhere', targetUrl: 'https://example.org/standards#1', targetCode: 'E.1' },
    ],
  },
};

describe('papers', () => {
  afterEach(cleanUp);

  it('become drafts with their values, their lines, and the file attached', async () => {
    const store = await openStore();
    const pdf = certificatePdf('Serve and Return', 'March 14, 2023', '6.0');
    const { drafts } = await addPapers(store, [fileOf(pdf, 'serve.pdf')], options);
    expect(drafts).to.have.length(1);
    const [draft] = await store.worklist();
    const { attachments, ...content } = draft!.content;
    expect(content).to.deep.equal({
      status: 'finished',
      title: 'Serve and Return',
      provider: 'Harbor Family Institute',
      dateCompleted: '2023-03-14',
      minutes: 360,
      minutesSource: 'certificate',
      ce: { amount: 6, unit: 'contact hours' },
    });
    expect(attachments).to.have.length(1);
    expect(attachments![0]).to.include({ name: 'serve.pdf', type: 'application/pdf', bytes: pdf.size });
    expect(await (await store.attachment(attachments![0]!.sha256))!.text()).to.equal(await pdf.text());
    expect(draft!.paper!.lines['minutes']).to.deep.equal({ line: 'Contact hours: 6.0', confidence: 'high' });
  });

  it('of the worklist are no unfinished drafts, and are not cleared away when a page is read', async () => {
    const store = await openStore();
    await addPapers(store, [fileOf(pdfOf([]), 'scan.pdf')], options);
    await store.dropUntouchedDrafts([]);
    expect(await store.drafts()).to.deep.equal([]);
    expect(await store.worklist()).to.have.length(1);
  });

  it('without text say so, and never get the date of today', async () => {
    const store = await openStore();
    const files = [
      fileOf(pdfOf([]), 'scan.pdf'),
      fileOf(await picture(), 'photo.jpg'),
      new File(['%PDF-1.7 nothing'], 'broken.pdf'),
    ];
    await addPapers(store, files, options);
    const drafts = await store.worklist();
    expect(drafts.map(({ paper }) => [paper!.kind, paper!.unread])).to.deep.equal([
      ['pdf', 'no-text'],
      ['image', 'no-text'],
      ['pdf', 'damaged'],
    ]);
    for (const { content } of drafts) {
      expect(content.dateCompleted).to.equal(undefined);
      expect(content.attachments).to.have.length(1);
    }
  });

  it('with a date that reads two ways get none', async () => {
    const store = await openStore();
    await addPapers(store, [fileOf(certificatePdf('Sleep', '05/03/2023', '2'), 'a.pdf')], options);
    const [draft] = await store.worklist();
    expect(draft!.content.dateCompleted).to.equal(undefined);
    expect(draft!.paper!.unclearDate!.either).to.have.members(['2023-05-03', '2023-03-05']);
  });

  it('that are equal become one draft, in one batch, in the worklist and in the log', async () => {
    const store = await openStore();
    const pdf = certificatePdf('Serve and Return', 'March 14, 2023', '6.0');
    const first = await addPapers(store, [fileOf(pdf, 'a.pdf'), fileOf(pdf, 'copy of a.pdf')], options);
    expect(first.drafts).to.have.length(1);
    expect(first.same).to.deep.equal([{ name: 'copy of a.pdf', in: 'a.pdf' }]);
    expect((await addPapers(store, [fileOf(pdf, 'b.pdf')], options)).same).to.have.length(1);
    const [draft] = await store.worklist();
    await saveEntry(store, draft!.content as EvidenceContent);
    await store.dropDraft(draft!.id);
    const again = await addPapers(store, [fileOf(pdf, 'c.pdf')], options);
    expect(again.drafts).to.deep.equal([]);
    expect(again.same).to.deep.equal([{ name: 'c.pdf', in: 'Serve and Return' }]);
  });

  it('that are badges are tagged only with nodes of an installed framework', async () => {
    const store = await openStore();
    await addPapers(store, [jsonFile(badge)], options);
    const [draft] = await store.worklist();
    expect(draft!.content).to.deep.include({ title: 'Watching Before Helping', dateCompleted: '2023-05-14' });
    expect(draft!.content.verification).to.equal(undefined);
    expect(
      draft!.content.competencies!.map(({ framework, node, source }) => ({ framework, node, source })),
    ).to.deep.equal([{ framework: starter.id, node: tagged.id, source: 'page' }]);
    expect(draft!.paper!.alignments).to.have.length(3);
  });

  it('that are other files are left out, and named', async () => {
    const store = await openStore();
    const files = [
      new File(['a,b'], 'table.csv'),
      new File([], 'empty.pdf'),
      jsonFile({ format: 'imh-evidence-log' }, 'log.json'),
    ];
    const { drafts, refused } = await addPapers(store, files, options);
    expect(drafts).to.deep.equal([]);
    expect(refused).to.deep.equal([
      { name: 'table.csv', why: 'other' },
      { name: 'empty.pdf', why: 'empty' },
      { name: 'log.json', why: 'other' },
    ]);
  });

  it('can be stopped; drafts until then are kept', async () => {
    const store = await openStore();
    const stop = new AbortController();
    const files = [1, 2, 3].map((number) =>
      fileOf(certificatePdf(`Course ${number}`, 'May 1, 2020', '1'), `${number}.pdf`),
    );
    const { drafts, stopped } = await addPapers(store, files, {
      ...options,
      signal: stop.signal,
      onProgress: (done) => done === 1 && stop.abort(),
    });
    expect(stopped).to.equal('cancelled');
    expect(drafts).to.have.length(2);
    expect(await store.worklist()).to.have.length(2);
  });

  it('that were pasted keep their text, and a registration to come is planned', async () => {
    const store = await openStore();
    await addPastedMessage(
      store,
      'You are registered for "Sleep in the First Year" on May 9, 2099, 10:00 AM - 12:00 PM.',
    );
    const [draft] = await store.worklist();
    expect(draft!.content).to.include({ status: 'planned', dateStart: '2099-05-09', title: 'Sleep in the First Year' });
    expect(draft!.content.dateCompleted).to.equal(undefined);
    expect(draft!.paper!.text).to.contain('You are registered');
  });

  it('are recognized by their content', async () => {
    const kinds = await Promise.all(
      [
        new File([certificatePdf('A', 'May 1, 2020', '1')], 'no ending'),
        new File([await picture()], 'photo'),
        new File(['<svg xmlns="http://www.w3.org/2000/svg"><circle/></svg>'], 'drawing.svg'),
        jsonFile({ ...badge, badge: 'https://example.org/badge' }),
        new File(['From: A <a@b.example>\nMIME-Version: 1.0\nSubject: x\n\nHello'], 'saved message'),
        new File(['<!doctype html><p>Certificate'], 'page.html'),
        new File(['Title,Hours'], 'past.csv'),
      ].map(paperKind),
    );
    expect(kinds).to.deep.equal(['pdf', 'image', 'image', 'badge', 'message', undefined, undefined]);
  });
});

describe('a PDF', () => {
  afterEach(cleanUp);

  it('gives its lines from top to bottom with their heights', async () => {
    const opened = await openPdf(
      pdfOf([
        [24, 'Certificate'],
        [12, 'Course: Play (and rest)'],
      ]),
    );
    if (!opened.ok) throw new Error(opened.error);
    expect(await opened.value.lines()).to.deep.equal([
      { text: 'Certificate', height: 24 },
      { text: 'Course: Play (and rest)', height: 12 },
    ]);
    await opened.value.close();
  });

  it('that is damaged is a failure', async () => {
    for (const content of ['%PDF-', '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>', 'x'.repeat(5_000)]) {
      const opened = await openPdf(new Blob([content]));
      expect(opened).to.deep.equal({ ok: false, error: 'damaged' });
    }
  });
});
