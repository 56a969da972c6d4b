import { expect } from '@open-wc/testing';
import { deleteDB, openDB } from 'idb';
import { backupOf } from './backup-of.js';
import { addEntry, closeAll, framework, newName, openStore } from './log-on-disk.js';

afterEach(closeAll);

/** A database of version 1 of the program. Never edited: it represents existing data of users. */
async function asOfVersion1(name: string): Promise<{ entry: string; draft: string }> {
  const database = await openDB(name, 1, {
    upgrade(opened) {
      const items = opened.createObjectStore('items', { keyPath: ['kind', 'id'] });
      items.createIndex('byDate', ['kind', 'deleted', 'date']);
      items.createIndex('byChange', 'changedAt');
      items.createIndex('byAddress', 'addresses', { multiEntry: true });
      items.createIndex('byNode', 'nodeDates', { multiEntry: true });
      opened.createObjectStore('versions', { keyPath: ['kind', 'id', 'version'] });
      opened.createObjectStore('counters', { keyPath: 'node' });
      const drafts = opened.createObjectStore('drafts', { keyPath: 'id' });
      drafts.createIndex('byPage', 'page');
      drafts.createIndex('byChange', 'changedAt');
      opened.createObjectStore('frameworks', { keyPath: 'id' });
      opened.createObjectStore('settings');
    },
  });
  const entry = '00000000-0000-4000-8000-000000000001';
  const version = '00000000-0000-4000-8000-000000000002';
  const draft = '00000000-0000-4000-8000-000000000003';
  const at = '2026-11-21T09:00:00.000Z';
  const content = {
    title: 'From version 1',
    status: 'finished',
    minutes: 60,
    competencies: [{ framework: framework.id, version: '1', node: 'c1' }],
  };
  const record = {
    kind: 'entry',
    id: entry,
    heads: [version],
    content,
    deleted: 0,
    conflict: false,
    date: '2026-11-21',
    changedAt: at,
    addresses: [],
    nodeDates: [[`${framework.id}#c1`, '2026-11-21']],
    counted: [[`${framework.id}#c1`, 60]],
  };
  await database.put('items', record);
  const data = { version, parents: [], at, machine: 'machine-1', content };
  await database.put('versions', { kind: 'entry', id: entry, version, data });
  await database.put('counters', { node: `${framework.id}#c1`, entries: 1, minutes: 60 });
  await database.put('drafts', { id: draft, content: { title: 'Begun' }, touched: true, createdAt: at, changedAt: at });
  await database.put('settings', 'machine-1', 'machine');
  await database.put('settings', 'es', 'language');
  database.close();
  return { entry, draft };
}

describe('a database of an older version', () => {
  it('opens with all its data: version 1', async () => {
    const name = newName();
    const { entry, draft } = await asOfVersion1(name);
    const store = await openStore({ name, shipped: [framework] });
    expect((await store.list('entry')).map(({ id }) => id)).to.deep.equal([entry]);
    expect((await store.history('entry', entry))!.versions).to.have.length(1);
    expect((await store.coverage(framework.id)).get('c1')).to.include({ entries: 1, minutes: 60 });
    expect((await store.draft(draft))!.content).to.deep.equal({ title: 'Begun' });
    expect(await store.setting('language')).to.equal('es');
    expect((await backupOf(store)).machine).to.equal('machine-1');
    await store.recount();
    expect((await store.coverage(framework.id)).get('d1')).to.include({ entries: 1, minutes: 60 });
  });
});

describe('a newer version of the program', () => {
  it('takes over the database; the older page closes its connection, notifies, and rejects writes', async () => {
    const name = newName();
    let superseded = 0;
    const store = await openStore({ name, onSuperseded: () => (superseded += 1) });
    await addEntry(store, { title: 'Kept' });
    const newer = await openDB(name, 1000);
    expect(superseded).to.equal(1);
    expect(await newer.count('items')).to.equal(1);
    const refused = await store.save({
      kind: 'entry',
      id: crypto.randomUUID(),
      parents: [],
      content: { title: 'Late' },
    });
    expect(!refused.ok && refused.error.code).to.equal('closed');
    expect(await newer.count('items')).to.equal(1);
    newer.close();
  });

  it('leaves a database that this version does not open or change', async () => {
    const name = newName();
    const newer = await openDB(name, 1000, { upgrade: (opened) => void opened.createObjectStore('of-the-future') });
    newer.close();
    let thrown: unknown;
    try {
      await openStore({ name });
    } catch (error) {
      thrown = error;
    }
    expect((thrown as DOMException).name).to.equal('VersionError');
    const still = await openDB(name);
    expect([...still.objectStoreNames]).to.deep.equal(['of-the-future']);
    still.close();
    await deleteDB(name);
  });
});
