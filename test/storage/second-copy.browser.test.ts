import { expect } from '@open-wc/testing';
import { type EvidenceContent, type EvidenceLog, parseDocument } from '@imh/core';
import type { Draft, EvidenceStore } from '@imh/storage';
import * as fc from 'fast-check';
import { arbitraryLog } from './arbitrary-log.js';
import { dumpOf, fillFrom } from './database-dump.js';
import { backupOf } from './backup-of.js';
import { addEntry, closeAll, comparable, framework, must, newName, openStore } from './log-on-disk.js';
import { SecondStoreOnDisk } from './second-store-on-disk.js';
import { runs } from '../support/runs.js';

let secondStore: SecondStoreOnDisk;
let name: string;

beforeEach(async () => {
  secondStore = await SecondStoreOnDisk.open();
  name = newName();
});
afterEach(async () => {
  await closeAll();
  await secondStore.delete();
});

const tagged: EvidenceContent = {
  title: 'A webinar',
  status: 'finished',
  minutes: 90,
  competencies: [{ framework: framework.id, node: 'c1' }],
};

const open = () => openStore({ name, secondStore, shipped: [framework] });

/** Closes every page and deletes the database, as a browser does that cannot read it. */
async function loseDatabase(): Promise<void> {
  await closeAll();
}

function draftOf(content: Draft['content'], fields: Partial<Draft> = {}): Draft {
  const at = '2026-11-21T09:00:00Z';
  return { id: crypto.randomUUID(), content, touched: true, createdAt: at, changedAt: at, ...fields };
}

async function counters(store: EvidenceStore): Promise<unknown> {
  return [...(await store.coverage(framework.id))].sort(([a], [b]) => (a < b ? -1 : 1));
}

describe('when the browser has lost the database', () => {
  it('everything is restored from the second copy: items, drafts, frameworks, settings, attachments, counters', async () => {
    const store = await openStore({ name, secondStore });
    must(await store.installFramework(framework));
    const { sha256 } = must(
      await store.keepAttachment(new Blob(['%PDF-1.7 certificate'], { type: 'application/pdf' })),
    );
    const attachments = [{ name: 'certificate.pdf', sha256, bytes: 20, type: 'application/pdf' }];
    const { id } = await addEntry(store, { ...tagged, attachments });
    must(await store.save({ kind: 'entry', id, parents: [], content: { ...tagged, title: 'Renamed' } }));
    must(await store.save({ kind: 'aim', id: crypto.randomUUID(), parents: [], content: { category: 'II' } }));
    const draft = must(await store.keepDraft(draftOf({ title: 'Begun' })));
    must(await store.setSetting('welcomed', true));
    const [backup, counted] = [await backupOf(store), await counters(store)];

    await loseDatabase();
    const again = await openStore({ name, secondStore });
    expect(comparable(await backupOf(again))).to.deep.equal(comparable(backup));
    expect((await backupOf(again)).machine).to.equal(backup.machine);
    expect(await counters(again)).to.deep.equal(counted);
    expect(await again.draft(draft.id)).to.deep.equal(draft);
    expect(await again.setting('welcomed')).to.equal(true);
    expect(again.framework(framework.id)).to.deep.equal(framework);
    expect(await (await again.attachment(sha256))!.text()).to.equal('%PDF-1.7 certificate');
    expect((await again.attachment(sha256))!.type).to.equal('application/pdf');
    expect(await again.recovered()).to.deep.include({ entries: 1, drafts: 1 });
  });

  it('any log is restored unchanged, and restoring it a second time changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryLog, async (generated) => {
        const log = must(parseDocument('imh-evidence-log', JSON.stringify(generated))) as EvidenceLog;
        const store = await open();
        must(await store.importLog(log));
        const changedAt = (await store.list('entry')).map((one) => one.changedAt);
        const [backup, counted] = [await backupOf(store), await counters(store)];
        for (let round = 0; round < 2; round += 1) {
          await loseDatabase();
          const again = await open();
          expect(comparable(await backupOf(again))).to.deep.equal(comparable(backup));
          expect(await counters(again)).to.deep.equal(counted);
          expect((await again.list('entry')).map((one) => one.changedAt)).to.deep.equal(changedAt);
        }
        await closeAll();
        await secondStore.remove(await secondStore.keys());
      }),
      { numRuns: runs(12) },
    );
  }).timeout(runs(60_000));

  it('reports nothing for a new log', async () => {
    expect(await (await open()).recovered()).to.equal(undefined);
  });

  it('shows the progress, and the report until it is dismissed', async () => {
    await addEntry(await open(), tagged);
    await loseDatabase();
    const steps: number[] = [];
    const store = await openStore({ name, secondStore, onRestoring: (done) => steps.push(done) });
    expect(steps.at(-1)).to.equal(1);
    expect(steps).to.deep.equal([...steps].sort((a, b) => a - b));
    must(await store.dismissRecovered());
    expect(await store.recovered()).to.equal(undefined);
  });

  it('restores the log also if a page without a second copy was opened first', async () => {
    await addEntry(await open(), tagged);
    await loseDatabase();
    const background = await openStore({ name });
    const draft = must(await background.keepDraft(draftOf({ title: 'From a click' })));
    const store = await open();
    expect(await store.list('entry')).to.have.length(1);
    expect(await store.draft(draft.id)).to.deep.equal(draft);
    // What a page without a copy has written is copied while the next page already works.
    await store.copied();
    await loseDatabase();
    expect(await (await open()).draft(draft.id)).to.deep.equal(draft);
  });

  it('leaves out a part that is damaged in the copy as well, and restores the rest', async () => {
    const store = await open();
    for (let count = 0; count < 20; count += 1) await addEntry(store, tagged);
    const damaged = (await secondStore.keys()).find((key) => key.includes('items/'))!;
    await secondStore.write(new Map([[damaged, (await secondStore.read([damaged])).get(damaged)!.slice(0, -9)]]));
    await loseDatabase();
    const rest = (await (await open()).list('entry')).length;
    expect(rest).to.be.lessThan(20);
    expect(rest).to.be.greaterThan(15);
  });
});

describe('when the database is an earlier state of itself', () => {
  it('the later changes are restored, and what was deleted stays deleted', async () => {
    const store = await open();
    const { id, heads } = await addEntry(store, tagged);
    const draft = must(await store.keepDraft(draftOf({ title: 'Discarded later' })));
    const earlier = await dumpOf(name);
    must(await store.save({ kind: 'entry', id, parents: heads, content: { ...tagged, minutes: 30 } }));
    await addEntry(store, { title: 'Later' });
    must(await store.dropDraft(draft.id));
    must(await store.setSetting('language', 'es'));
    const [backup, counted] = [await backupOf(store), await counters(store)];
    await loseDatabase();
    await fillFrom(name, earlier);

    const again = await open();
    expect(comparable(await backupOf(again))).to.deep.equal(comparable(backup));
    expect(await counters(again)).to.deep.equal(counted);
    expect(await again.drafts()).to.deep.equal([]);
    expect(await again.setting('language')).to.equal('es');
    expect(await again.recovered()).to.deep.include({ entries: 2, drafts: 0 });
  });
});

describe('the second copy', () => {
  it('receives what was committed by a page that was killed before it could copy', async () => {
    await open();
    const killed = await openStore({ name });
    await addEntry(killed, { title: 'Committed only' });
    killed.close();
    const store = await open();
    must(await store.setSetting('any', 1));
    expect(await secondStore.content()).to.contain('Committed only');
  });

  it('is written again if it was lost, or if keys of it are missing', async () => {
    const store = await open();
    for (let count = 0; count < 5; count += 1) await addEntry(store, { title: `Entry ${count}` });
    must(await store.keepAttachment(new Blob(['bytes'])));
    const lost = (await secondStore.keys()).filter((key) => key.includes('items/')).slice(0, 2);
    for (const keys of [lost, await secondStore.keys()]) {
      await secondStore.remove(keys);
      const other = await open();
      await other.copied();
      const dump = await dumpOf(name);
      await loseDatabase();
      expect((await (await open()).list('entry')).map(({ id }) => id).sort()).to.deep.equal(
        dump['items']!.map(({ value }) => (value as { id: string }).id).sort(),
      );
    }
  });

  it('is not written again because a draft was discarded after a page had opened', async () => {
    const store = await open();
    await addEntry(store, { title: 'Kept' });
    const draft = must(await store.keepDraft(draftOf({ title: 'Discarded soon' })));
    await store.copied();
    const other = await open();
    must(await store.dropDraft(draft.id));
    await store.copied();
    const written: string[] = [];
    const write = secondStore.write.bind(secondStore);
    secondStore.write = (texts) => {
      written.push(...texts.keys());
      return write(texts);
    };
    await other.copied();
    expect(written).to.deep.equal([]);
    expect(await secondStore.content()).to.not.contain('Discarded soon');
  });

  it('follows a database of an older version of the program', async () => {
    const before = await openStore({ name });
    await addEntry(before, { title: 'From before the copy' });
    const store = await open();
    await store.copied();
    await loseDatabase();
    expect(await (await open()).list('entry')).to.have.length(1);
  });

  it('no longer contains a discarded draft, a deleted setting, or the content of a forgotten version', async () => {
    const store = await open();
    const draft = must(await store.keepDraft(draftOf({ title: 'Discarded' })));
    const { id, heads } = await addEntry(store, { title: 'Private' });
    expect(await secondStore.content())
      .to.contain('Discarded')
      .and.contain('Private');
    must(await store.dropDraft(draft.id));
    const backup = await backupOf(store);
    const [version] = backup.entries[0]!.versions;
    const { content: _content, ...rest } = version!;
    must(await store.importLog({ ...backup, entries: [{ id, versions: [{ ...rest, forgotten: true }] }] }));
    const content = await secondStore.content();
    expect(content).to.contain(heads[0]!);
    expect(content).not.to.contain('Discarded').and.not.to.contain('Private');
  });

  it('equals the database after random changes by two pages at once', async () => {
    const change = fc.record({ page: fc.nat({ max: 1 }), which: fc.nat(), minutes: fc.nat({ max: 600 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 12 }), async (changes) => {
        const pages = [await open(), await open()];
        const entries = [await addEntry(pages[0]!, tagged), await addEntry(pages[1]!, tagged)];
        await Promise.all(
          changes.map(async ({ page, which, minutes }) => {
            const { id, heads } = entries[which % 2]!;
            must(
              await pages[page]!.save({
                kind: 'entry',
                id: which % 3 ? id : crypto.randomUUID(),
                parents: heads,
                content: { ...tagged, minutes },
              }),
            );
          }),
        );
        const [backup, counted] = [await backupOf(pages[0]!), await counters(pages[0]!)];
        await loseDatabase();
        const again = await open();
        expect(comparable(await backupOf(again))).to.deep.equal(comparable(backup));
        expect(await counters(again)).to.deep.equal(counted);
        await again.recount();
        expect(await counters(again)).to.deep.equal(counted);
        await closeAll();
        await secondStore.remove(await secondStore.keys());
      }),
      { numRuns: runs(10) },
    );
  }).timeout(runs(60_000));

  it('that cannot be written is reported, and saving goes on', async () => {
    const store = await open();
    secondStore.isFailing = true;
    await addEntry(store, { title: 'Kept in the database' });
    expect(store.isCopyFailing).to.equal(true);
    secondStore.isFailing = false;
    await addEntry(store, { title: 'And this one' });
    expect(store.isCopyFailing).to.equal(false);
    await loseDatabase();
    expect(await (await open()).list('entry')).to.have.length(2);
  });
});

describe('attachments', () => {
  it('are stored once for equal bytes and deleted only when nothing refers to them', async () => {
    let now = '2026-11-21T09:00:00Z';
    const store = await openStore({ name, secondStore, now: () => now });
    const one = must(await store.keepAttachment(new Blob(['equal'])));
    const two = must(await store.keepAttachment(new Blob(['equal'])));
    const unused = must(await store.keepAttachment(new Blob(['unused'])));
    expect(one.sha256).to.equal(two.sha256);
    expect(one.bytes).to.equal(5);
    await addEntry(store, { title: 'A', attachments: [{ name: 'a.pdf', sha256: one.sha256 }] });
    expect(must(await store.removeUnusedAttachments())).to.equal(0);
    now = '2026-11-21T11:00:00Z';
    expect(must(await store.removeUnusedAttachments())).to.equal(1);
    expect(await store.attachment(unused.sha256)).to.equal(undefined);
    expect(await (await store.attachment(one.sha256))!.text()).to.equal('equal');
    expect(await copiedFiles()).to.deep.equal([one.sha256]);
  });

  it('are erased here and in the second copy when their entry is deleted for good', async () => {
    let now = '2026-11-21T09:00:00Z';
    const store = await openStore({ name, secondStore, now: () => now });
    const { sha256 } = must(await store.keepAttachment(new Blob(['certificate'])));
    const id = crypto.randomUUID();
    const { heads } = await addEntry(store, { title: 'A', attachments: [{ name: 'a.pdf', sha256 }] }, id);
    must(await store.save({ kind: 'entry', id, parents: heads }));
    now = '2026-11-21T11:00:00Z';
    expect(await copiedFiles()).to.deep.equal([sha256]);
    must(await store.deleteForGood('entry', [id]));
    expect(await store.attachment(sha256)).to.equal(undefined);
    await store.copied();
    expect(await copiedFiles()).to.deep.equal([]);
  });

  async function copiedFiles(): Promise<string[]> {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(name);
    const files: string[] = [];
    for await (const file of folder.keys()) files.push(file);
    return files;
  }
});
