import { expect } from '@open-wc/testing';
import type { EvidenceContent } from '@imh/core';
import { type Change, type EvidenceStore, unchanged } from '@imh/storage';
import { backupOf } from './backup-of.js';
import { addEntry, closeAll, framework, must, openStore } from './log-on-disk.js';

afterEach(closeAll);

const tagged = (title: string): EvidenceContent => ({
  title,
  dateCompleted: '2026-01-01',
  minutes: 60,
  competencies: [{ framework: framework.id, node: 'c4' }],
});

async function logOf(count: number): Promise<{ store: EvidenceStore; ids: string[] }> {
  const store = await openStore({ shipped: [framework] });
  const ids: string[] = [];
  for (let at = 0; at < count; at += 1) ids.push((await addEntry(store, tagged(`Entry ${at}`))).id);
  return { store, ids };
}
const entriesOf = async (store: EvidenceStore, node: string) =>
  (await store.coverage(framework.id)).get(node)?.entries ?? 0;
const contentOf = async (store: EvidenceStore, id: string) =>
  (await store.get('entry', id))!.content as EvidenceContent | undefined;

describe('changing many entries', () => {
  it('changes each, keeps the counters right, and announces the ids once', async () => {
    const { store, ids } = await logOf(3);
    const heard: Change[] = [];
    store.listen((change) => heard.push(change));
    const made = must(
      await store.changeItems('entry', ids, (record) =>
        record.id === ids[0] ? unchanged : { ...(record.content as EvidenceContent), competencies: undefined },
      ),
    );
    expect(made.map(({ id }) => id)).to.deep.equal(ids.slice(1));
    expect(await entriesOf(store, 'c4')).to.equal(1);
    expect(heard).to.deep.equal([{ what: 'items', ids: ids.slice(1) }]);
  });

  it('can be taken back, except where an entry has changed since', async () => {
    const { store, ids } = await logOf(3);
    const made = must(await store.changeItems('entry', ids, () => undefined));
    expect(await store.count('entry')).to.equal(0);
    const { heads } = (await store.get('entry', ids[0]!))!;
    must(await store.save({ kind: 'entry', id: ids[0]!, parents: heads, content: { title: 'Changed since' } }));
    const undone = must(await store.takeBack('entry', made));
    expect(undone.map(({ id }) => id)).to.deep.equal(ids.slice(1));
    expect(await contentOf(store, ids[0]!)).to.deep.equal({ title: 'Changed since' });
    expect(await contentOf(store, ids[1]!)).to.deep.equal(tagged('Entry 1'));
    expect(await entriesOf(store, 'd2')).to.equal(2);
    const again = must(await store.takeBack('entry', undone));
    expect(again).to.have.length(2);
    expect(await store.count('entry', 'trash')).to.equal(2);
  });

  it('stops between two batches when aborted, and returns what was changed', async () => {
    const { store, ids } = await logOf(0);
    for (let at = 0; at < 450; at += 1) ids.push(crypto.randomUUID());
    must(await store.importLog(logFile(ids)));
    const cancelling = new AbortController();
    const steps: number[] = [];
    const made = must(
      await store.changeItems('entry', ids, () => undefined, {
        signal: cancelling.signal,
        onProgress: (done) => {
          steps.push(done);
          cancelling.abort();
        },
      }),
    );
    expect(steps).to.deep.equal([200 / 450]);
    expect([made.length, await store.count('entry', 'trash')]).to.deep.equal([200, 200]);
    must(await store.takeBack('entry', made));
    expect(await store.count('entry')).to.equal(450);
  });

  it('that is new is deleted by taking it back', async () => {
    const store = await openStore();
    const { id, heads } = await addEntry(store, { title: 'New' });
    must(await store.takeBack('entry', [{ id, version: heads[0]! }]));
    expect(await store.count('entry')).to.equal(0);
  });
});

function logFile(ids: readonly string[]) {
  const at = '2026-11-21T09:00:00Z';
  return {
    format: 'imh-evidence-log' as const,
    formatVersion: 1 as const,
    exportedAt: at,
    machine: 'm',
    purpose: 'backup' as const,
    entries: ids.map((id) => ({
      id,
      versions: [{ version: crypto.randomUUID(), parents: [], at, machine: 'm', content: { title: 'A' } }],
    })),
  };
}

describe('forgetting', () => {
  it('erases earlier versions, of which an older file restores nothing', async () => {
    const { store, ids } = await logOf(1);
    const older = await backupOf(store);
    const { heads } = (await store.get('entry', ids[0]!))!;
    must(await store.save({ kind: 'entry', id: ids[0]!, parents: heads, content: tagged('Now') }));
    must(await store.forgetEarlierVersions('entry', ids));
    must(await store.importLog(older));
    const { versions } = (await store.history('entry', ids[0]!))!;
    expect(versions.map(({ forgotten, content }) => [forgotten, content])).to.deep.equal([
      [true, undefined],
      [undefined, tagged('Now')],
    ]);
    expect(await entriesOf(store, 'c4')).to.equal(1);
  });

  it('erases what is in the trash, but no entry of the log, and an older file restores nothing', async () => {
    const { store, ids } = await logOf(2);
    const older = await backupOf(store);
    must(await store.changeItems('entry', ids.slice(0, 1), () => undefined));
    must(await store.deleteForGood('entry', ids));
    expect([await store.count('entry'), await store.count('entry', 'trash')]).to.deep.equal([1, 0]);
    must(await store.importLog(older));
    expect(await store.count('entry')).to.equal(1);
    expect(await store.get('entry', ids[0]!)).to.include({ deleted: 2 });
    expect(JSON.stringify(await backupOf(store))).not.to.contain('Entry 0');
  });
});
