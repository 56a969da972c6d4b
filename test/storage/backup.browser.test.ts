import { expect } from '@open-wc/testing';
import { type EvidenceLog, mergeLogs, parseDocument } from '@imh/core';
import type { Change } from '@imh/storage';
import * as fc from 'fast-check';
import { files, merged, steps, worldAfter } from '../core/machines.js';
import { arbitraryLog } from './arbitrary-log.js';
import { backupOf } from './backup-of.js';
import { addEntry, closeAll, comparable, framework, must, newName, openStore, ticking } from './log-on-disk.js';
import { runs } from '../support/runs.js';

afterEach(closeAll);

/** A log as read from a file. */
function asRead(log: EvidenceLog): EvidenceLog {
  return must(parseDocument('imh-evidence-log', JSON.stringify(log)));
}

/** A log with `count` entries. */
function logOf(count: number): EvidenceLog {
  const entries = Array.from({ length: count }, (_, at) => ({
    id: crypto.randomUUID(),
    versions: [
      {
        version: crypto.randomUUID(),
        parents: [],
        at: '2026-01-01T00:00:00Z',
        machine: 'm',
        content: { title: `Entry ${at}` },
      },
    ],
  }));
  const head = { format: 'imh-evidence-log', formatVersion: 1, machine: 'm', purpose: 'backup' } as const;
  return { ...head, exportedAt: '2026-01-02T00:00:00Z', entries };
}

describe('a backup', () => {
  it('contains the whole log: a new machine that imports it exports the same backup', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryLog, async (generated) => {
        const log = asRead(generated);
        const first = await openStore({ shipped: [framework] });
        must(await first.importLog(log));
        const backup = await backupOf(first);
        const { frameworks = [], ...rest } = backup;
        const {
          frameworks: _frameworks,
          subject: _subject,
          scope: _scope,
          withheld: _withheld,
          ...whole
        } = mergeLogs(log, log);
        const { purpose: _purpose, ...held } = comparable(rest) as EvidenceLog;
        const { purpose: _was, ...wanted } = comparable(whole) as EvidenceLog;
        expect(held).to.deep.equal(wanted);
        expect(frameworks).to.deep.include.members(log.frameworks ?? []);

        const second = await openStore();
        must(await second.importLog(asRead(backup)));
        expect(comparable(await backupOf(second))).to.deep.equal(comparable(backup));
        await closeAll();
      }),
      { numRuns: runs(15) },
    );
  }).timeout(runs(60_000));

  it('of an empty log is a valid file', async () => {
    const backup = await backupOf(await openStore());
    expect(asRead(backup).entries).to.deep.equal([]);
    expect(comparable(backup)).to.deep.equal({
      format: 'imh-evidence-log',
      formatVersion: 1,
      purpose: 'backup',
      entries: [],
    });
  });

  it('lists the frameworks of tags and aims with their rights and without statements', async () => {
    const rights = { holder: 'Somebody', display: 'members' } as const;
    const store = await openStore({ shipped: [{ ...framework, rights }] });
    const competencies = [{ framework: framework.id, version: '1', node: 'c1' }, { framework: 'urn:test:unheard-of' }];
    await addEntry(store, { title: 'A webinar', competencies });
    const { frameworks } = await backupOf(store);
    expect(frameworks).to.deep.equal([
      { id: framework.id, version: '1', title: framework.title, rights },
      { id: 'urn:test:unheard-of' },
    ]);
  });
});

describe('an import', () => {
  it('of the same file a second time changes nothing and reports that', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryLog, async (generated) => {
        const log = asRead(generated);
        const store = await openStore();
        must(await store.importLog(log));
        const [before, changedAt] = [await backupOf(store), (await store.list('entry')).map((one) => one.changedAt)];
        const counts = must(await store.importLog(log));
        expect(counts).to.include({ added: 0, updated: 0, unchanged: log.entries.length, conflicts: 0 });
        expect(comparable(await backupOf(store))).to.deep.equal(comparable(before));
        expect((await store.list('entry')).map((one) => one.changedAt)).to.deep.equal(changedAt);
        await closeAll();
      }),
      { numRuns: runs(15) },
    );
  }).timeout(runs(60_000));

  it('has the result that its preview reported', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryLog, arbitraryLog, async (generated, other) => {
        const store = await openStore();
        const log = asRead(generated);
        must(await store.importLog(log));
        const changed = log.entries.map((entry, at) => ({
          ...entry,
          versions: other.entries[at]?.versions ?? entry.versions,
        }));
        const both = asRead({
          ...log,
          entries: [...changed, ...other.entries.filter(({ id }) => !log.entries.some((one) => one.id === id))],
        });
        const preview = await store.previewImport(both);
        expect(must(await store.importLog(both))).to.deep.equal(preview);
        await closeAll();
      }),
      { numRuns: runs(15) },
    );
  }).timeout(runs(60_000));

  it('gives two machines the same log in any order of files', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryLog, arbitraryLog, async (...generated) => {
        const [one, other] = generated.map(asRead) as [EvidenceLog, EvidenceLog];
        const backups = [];
        for (const order of [
          [one, other],
          [other, one],
        ]) {
          const store = await openStore({ shipped: [framework] });
          for (const log of order) must(await store.importLog(log));
          backups.push(comparable(await backupOf(store)));
        }
        expect(backups[0]).to.deep.equal(backups[1]);
        await closeAll();
      }),
      { numRuns: runs(10) },
    );
  }).timeout(runs(60_000));

  it('of the files of five machines, in any order, gives the log that they merge to', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.nat(6), async (all, first) => {
        const logs = files(worldAfter(all));
        const store = await openStore();
        for (const log of [...logs.slice(first), ...logs.slice(0, first)]) must(await store.importLog(asRead(log)));
        expect((await backupOf(store)).entries).to.deep.equal(asRead(merged(logs)).entries);
        await closeAll();
      }),
      { numRuns: runs(6) },
    );
  }).timeout(runs(60_000));

  it('keeps conflicting changes of two machines and reports the conflict', async () => {
    const [here, there] = [await openStore({ now: ticking() }), await openStore({ now: ticking() })];
    const { id, heads: parents } = await addEntry(here, { title: 'First' });
    must(await there.importLog(await backupOf(here)));
    must(await here.save({ kind: 'entry', id, parents, content: { title: 'Mended here' } }));
    must(await there.save({ kind: 'entry', id, parents, content: { title: 'Mended there' } }));
    const log = await backupOf(there);
    expect(await here.previewImport(log)).to.include({ updated: 1, conflicts: 1 });
    expect(must(await here.importLog(log))).to.include({ updated: 1, conflicts: 1 });
    expect((await here.get('entry', id))!.conflict).to.equal(true);
  });

  it('counts deletions apart from changes, and items that are not entries', async () => {
    const [here, there] = [await openStore({ now: ticking() }), await openStore({ now: ticking() })];
    const { id, heads: parents } = await addEntry(here, { title: 'Deleted there' });
    must(await there.importLog(await backupOf(here)));
    must(await there.save({ kind: 'entry', id, parents }));
    must(await there.save({ kind: 'work', id: there.newId(), parents: [], content: { role: 'Home visitor' } }));
    must(
      await there.closedPeriods.put({
        id: 'p',
        requirements: 'urn:r',
        period: '2025',
        closedAt: '2026-01-01T00:00:00Z',
      }),
    );
    const counts = { added: 0, updated: 0, deleted: 1, unchanged: 0, others: { work: 1 }, closedPeriods: 1 };
    const log = await backupOf(there);
    expect(await here.previewImport(log)).to.deep.include(counts);
    expect(must(await here.importLog(log))).to.deep.include(counts);
    expect(await here.count('entry', 'trash')).to.equal(1);
  });

  it('stops between two batches when aborted, announces the changes, and can be repeated safely', async () => {
    const name = newName();
    const [store, other] = [await openStore({ name }), await openStore({ name })];
    const log = logOf(850);
    const cancelling = new AbortController();
    const heard = new Promise<Change>((resolve) => other.listen(resolve));
    const steps: number[] = [];
    const stopped = await store.importLog(log, {
      signal: cancelling.signal,
      onProgress: (done) => {
        steps.push(done);
        cancelling.abort();
      },
    });
    expect(stopped).to.deep.include({ ok: false });
    expect(!stopped.ok && stopped.error.code).to.equal('cancelled');
    expect(steps).to.deep.equal([400 / 850]);
    expect(await store.list('entry')).to.have.length(400);
    const { what, ids } = await heard;
    expect([what, ids!.length]).to.deep.equal(['items', 400]);
    expect(must(await store.importLog(log))).to.include({ added: 450, unchanged: 400 });
    expect(await store.list('entry')).to.have.length(850);
  });

  it('with its signal aborted before the start adds no entry', async () => {
    const store = await openStore();
    const refused = await store.importLog(logOf(3), { signal: AbortSignal.abort() });
    expect(!refused.ok && refused.error.code).to.equal('cancelled');
    expect(await store.list('entry')).to.have.length(0);
  });

  it('writes each batch whole or not at all when the disk is full', async () => {
    const store = await openStore();
    const log = logOf(600);
    // Batches are in the order of the ids.
    const refused = log.entries.map(({ id }) => id).sort()[450]!;
    const full = failingPut(({ name }, value) => name === 'items' && (value as { id: string }).id === refused);
    const stopped = await store.importLog(log).finally(full.restore);
    expect(!stopped.ok && stopped.error.code).to.equal('full-disk');
    expect(await store.list('entry')).to.have.length(400);
    expect((await backupOf(store)).entries).to.have.length(400);
    expect(must(await store.importLog(log))).to.include({ added: 200 });
  });

  it('of an invalid log stores nothing', async () => {
    const store = await openStore();
    const before = await backupOf(store);
    const broken = { ...logOf(3), entries: [...logOf(2).entries, { id: crypto.randomUUID(), versions: [null] }] };
    let thrown: unknown;
    try {
      await store.importLog(broken as unknown as EvidenceLog);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).to.be.instanceOf(TypeError);
    expect(comparable(await backupOf(store))).to.deep.equal(comparable(before));
  });
});

/** Makes writes fail as on a full disk, from the first matching value on. */
function failingPut(refuses: (store: IDBObjectStore, value: unknown) => boolean): { restore(): void } {
  const original = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (value: unknown, ...key: IDBValidKey[]) {
    if (refuses(this, value)) throw new DOMException('The disk is full', 'QuotaExceededError');
    return original.call(this, value, ...key);
  };
  return { restore: () => (IDBObjectStore.prototype.put = original) };
}
