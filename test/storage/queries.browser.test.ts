import { expect } from '@open-wc/testing';
import type { EvidenceContent } from '@imh/core';
import { EntryIndexFeed, type EvidenceStore } from '@imh/storage';
import { eventually } from '../support/eventually.js';
import { realisticLog } from '../support/large-log.js';
import { addEntry, closeAll, framework, must, newName, openStore } from './log-on-disk.js';

afterEach(closeAll);

const titleOf = (record: { content?: unknown }) => (record.content as EvidenceContent).title;

describe('the newest entries', () => {
  it('of one day keep the order in which they were added', async () => {
    const store = await openStore();
    for (const title of ['one', 'two', 'three', 'four']) await addEntry(store, { title, dateCompleted: '2026-01-01' });
    await addEntry(store, { title: 'later', dateCompleted: '2026-01-02' });
    await addEntry(store, { title: 'sessions', sessions: [{ date: '2025-01-01', minutes: 30 }] });
    expect((await store.newest('entry', 4)).map(titleOf)).to.deep.equal(['later', 'four', 'three', 'two']);
    expect((await store.newest('entry', 10)).map(titleOf).at(-1)).to.equal('sessions');
  });

  it('in the trash are the last deleted', async () => {
    const store = await openStore();
    for (const title of ['one', 'two']) {
      const { id, heads } = await addEntry(store, { title });
      must(await store.save({ kind: 'entry', id, parents: heads }));
    }
    const trash = await store.newest('entry', 5, 'trash');
    expect(trash.map(({ before }) => (before as EvidenceContent).title)).to.deep.equal(['two', 'one']);
    expect([await store.count('entry'), await store.count('entry', 'trash')]).to.deep.equal([0, 2]);
  });

  it('of a competency include those of the nodes below it, newest first', async () => {
    const store = await openStore({ shipped: [framework] });
    const tagged = (node: string, date: string) => ({
      title: `${node} ${date}`,
      dateCompleted: date,
      competencies: [{ framework: framework.id, node }],
    });
    await addEntry(store, tagged('c1', '2026-01-01'));
    await addEntry(store, tagged('c3', '2026-03-01'));
    await addEntry(store, tagged('c4', '2026-02-01'));
    await addEntry(store, { ...tagged('c1', '2026-04-01'), dateCompleted: '2999-01-01' });
    const found = async (node: string, count = 9) => (await store.newestOfNode(framework.id, node, count)).map(titleOf);
    expect(await found('a1')).to.deep.equal(['c3 2026-03-01', 'c1 2026-01-01']);
    expect(await found('d2', 1)).to.deep.equal(['c3 2026-03-01']);
    expect(await found('c')).to.deep.equal([]);
  });
});

describe('an entry of the future', () => {
  it('counts from its day on, as soon as the log is opened', async () => {
    const name = newName();
    const today = await openStore({ name, shipped: [framework], now: () => '2026-11-21T12:00:00Z' });
    await addEntry(today, {
      title: 'A course',
      status: 'planned',
      dateCompleted: '2026-12-01',
      minutes: 60,
      competencies: [{ framework: framework.id, node: 'c4' }],
    });
    expect((await today.coverage(framework.id)).size).to.equal(0);
    today.close();
    const later = await openStore({ name, shipped: [framework], now: () => '2026-12-01T12:00:00Z' });
    expect((await later.coverage(framework.id)).get('c4')).to.include({ entries: 1, minutes: 60 });
  });
});

describe('the index of a page', () => {
  async function feedOf(store: EvidenceStore) {
    const leaving = new AbortController();
    const errors: unknown[] = [];
    const feed = new EntryIndexFeed(store, leaving.signal, {
      onChange: () => undefined,
      onError: (error) => errors.push(error),
    });
    await eventually('the index to be complete', () => feed.isComplete);
    return { feed, leaving, errors };
  }

  it('contains all entries and follows every change, also of another page and of an import', async () => {
    const name = newName();
    const [store, other] = [await openStore({ name }), await openStore({ name })];
    const { id, heads } = await addEntry(store, { title: 'First' });
    const { feed, errors } = await feedOf(store);
    expect(feed.index.size).to.equal(1);
    const second = await addEntry(other, { title: 'Second' });
    await eventually('the entry of the other page', () => feed.index.rowOf(second.id) >= 0);
    must(await store.save({ kind: 'entry', id, parents: heads }));
    await eventually('the deletion', () => feed.index.rowOf(id) < 0);
    must(await store.importLog(realisticLog({ entries: 20, framework })));
    await eventually('the import', () => feed.index.size === 21);
    must(await store.importLog(realisticLog({ entries: 1500, seed: 2, framework })));
    await eventually('a long import', () => feed.index.size === 1521);
    expect(errors).to.deep.equal([]);
  });

  it('stops when its page is left', async () => {
    const store = await openStore();
    const { feed, leaving } = await feedOf(store);
    leaving.abort();
    await addEntry(store, { title: 'First' });
    await store.setting('nothing');
    expect(feed.index.size).to.equal(0);
  });
});
