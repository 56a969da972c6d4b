import { expect } from '@open-wc/testing';
import type { EvidenceContent } from '@imh/core';
import type { Change } from '@imh/storage';
import { backupOf } from './backup-of.js';
import { addEntry, closeAll, must, newName, openStore } from './log-on-disk.js';

afterEach(closeAll);

describe('saving', () => {
  it('stores an entry with only a title, also after reopening', async () => {
    const name = newName();
    const store = await openStore({ name });
    const saved = await addEntry(store, { title: 'A webinar' });
    store.close();
    const again = await openStore({ name });
    expect(await again.get('entry', saved.id)).to.deep.equal(saved);
    expect((await again.list('entry')).map((record) => record.content)).to.deep.equal([{ title: 'A webinar' }]);
  });

  it('stores text of every script unchanged', async () => {
    const store = await openStore();
    const title = '\u00a0Ⅻ “Ärzte” 乳児 رضيع 👩🏽‍🍼\u200d\n\t</textarea><script>alert(1)</script> \ud83d';
    const saved = await addEntry(store, { title });
    expect(((await store.get('entry', saved.id))!.content as EvidenceContent).title).to.equal(title);
  });

  it('lists newest first by completion date, including partial dates', async () => {
    const store = await openStore();
    for (const dateCompleted of ['2025-03-02', '2026', '2025-03', '2026-01-01', '1999-12-31']) {
      await addEntry(store, { title: dateCompleted, dateCompleted });
    }
    const titles = (await store.list('entry')).map((record) => (record.content as EvidenceContent).title);
    expect(titles).to.deep.equal(['2026-01-01', '2026', '2025-03-02', '2025-03', '1999-12-31']);
  });

  it('lists each kind of item separately', async () => {
    const store = await openStore();
    const id = crypto.randomUUID();
    await addEntry(store, { title: 'An entry' }, id);
    must(await store.save({ kind: 'aim', id, parents: [], content: { purpose: 'record' } }));
    expect(await store.list('entry')).to.have.length(1);
    expect((await store.list('aim')).map((record) => record.content)).to.deep.equal([{ purpose: 'record' }]);
    expect((await store.history('entry', id))!.versions).to.have.length(1);
  });

  it('returns undefined for an unknown entry', async () => {
    const store = await openStore();
    expect(await store.get('entry', crypto.randomUUID())).to.equal(undefined);
    expect(await store.history('entry', crypto.randomUUID())).to.equal(undefined);
  });
});

describe('editing', () => {
  it('adds a version whose parent is the one that was seen, and keeps the earlier content', async () => {
    const store = await openStore();
    const first = await addEntry(store, { title: 'First' });
    const change = { kind: 'entry', id: first.id, parents: first.heads, content: { title: 'Second' } } as const;
    const second = must(await store.save(change));
    const { versions } = (await store.history('entry', first.id))!;
    expect(versions.map((version) => version.parents)).to.deep.equal([[], first.heads]);
    expect(versions.map((version) => version.content)).to.deep.equal([{ title: 'First' }, { title: 'Second' }]);
    expect(second.heads).to.deep.equal([versions[1]!.version]);
    expect(second.conflict).to.equal(false);
    expect(await store.list('entry')).to.have.length(1);
  });

  it('in two pages at once is a conflict that keeps both versions until one is chosen', async () => {
    const name = newName();
    const [one, other] = [await openStore({ name }), await openStore({ name })];
    const { id, heads: parents } = await addEntry(one, { title: 'First', minutes: 60 });
    const [here, there] = await Promise.all([
      one.save({ kind: 'entry', id, parents, content: { title: 'Mended here', minutes: 60 } }),
      other.save({ kind: 'entry', id, parents, content: { title: 'Mended there', minutes: 90 } }),
    ]);
    must(here);
    must(there);
    const record = (await one.get('entry', id))!;
    expect(record.conflict).to.equal(true);
    expect(record.heads).to.have.length(2);
    expect(await other.get('entry', id)).to.deep.equal(record);
    const kept = (await one.history('entry', id))!.versions.map(
      (version) => (version.content as EvidenceContent).title,
    );
    expect(kept).to.have.members(['First', 'Mended here', 'Mended there']);

    const settled = must(
      await other.save({ kind: 'entry', id, parents: record.heads, content: { title: 'Mended here', minutes: 60 } }),
    );
    expect(settled.conflict).to.equal(false);
    expect(settled.heads).to.have.length(1);
    expect((await one.history('entry', id))!.versions).to.have.length(4);
  });

  it('conflicts with a deletion elsewhere, and the entry stays', async () => {
    const name = newName();
    const [one, other] = [await openStore({ name }), await openStore({ name })];
    const { id, heads: parents } = await addEntry(one, { title: 'First' });
    must(await one.save({ kind: 'entry', id, parents }));
    must(await other.save({ kind: 'entry', id, parents, content: { title: 'Mended' } }));
    const [record] = await one.list('entry');
    expect(record).to.include({ conflict: true, deleted: 0 });
    expect(record!.content).to.deep.equal({ title: 'Mended' });
    expect(await one.list('entry', true)).to.have.length(0);
  });
});

describe('the trash', () => {
  it('removes a deleted entry from the list and restores it completely', async () => {
    const store = await openStore();
    const content = { title: 'A webinar', minutes: 90, note: 'mine', 'x-unknown': { deep: [1] } };
    const { id, heads } = await addEntry(store, content);
    const gone = must(await store.save({ kind: 'entry', id, parents: heads }));
    expect(await store.list('entry')).to.have.length(0);
    expect((await store.list('entry', true)).map((record) => record.id)).to.deep.equal([id]);
    must(await store.save({ kind: 'entry', id, parents: gone.heads, content }));
    expect((await store.list('entry')).map((record) => record.content)).to.deep.equal([content]);
    expect(await store.list('entry', true)).to.have.length(0);
    expect((await store.history('entry', id))!.versions).to.have.length(3);
  });

  it('shows the title of a deleted entry', async () => {
    const store = await openStore();
    const { id, heads } = await addEntry(store, { title: 'A webinar' });
    must(await store.save({ kind: 'entry', id, parents: heads }));
    const [record] = await store.list('entry', true);
    expect(record!.content).to.equal(undefined);
    expect(record!.before).to.deep.equal({ title: 'A webinar' });
  });
});

describe('a page that already has an entry', () => {
  it('is found by its address or canonical address until its entry is deleted', async () => {
    const store = await openStore();
    const { id, heads } = await addEntry(store, {
      title: 'A webinar',
      url: 'https://example.org/w?id=1',
      canonicalUrl: 'https://example.org/w',
    });
    await addEntry(store, { title: 'Another', url: 'https://example.org/other' });
    const ids = async (...addresses: (string | undefined)[]) =>
      (await store.entriesOfPage(addresses)).map((record) => record.id);
    expect(await ids('https://example.org/w?id=1')).to.deep.equal([id]);
    expect(await ids(undefined, 'https://example.org/w', 'https://example.org/w?id=1')).to.deep.equal([id]);
    expect(await ids('https://example.org/')).to.deep.equal([]);
    must(await store.save({ kind: 'entry', id, parents: heads }));
    expect(await ids('https://example.org/w')).to.deep.equal([]);
  });
});

describe('changes since the last backup', () => {
  it('are all live entries before the first backup, and those changed since after it', async () => {
    const store = await openStore();
    const first = await addEntry(store, { title: 'First' });
    await addEntry(store, { title: 'Second' });
    expect(await store.changedSince('entry', undefined)).to.equal(2);
    const { exportedAt } = await backupOf(store);
    expect(await store.changedSince('entry', exportedAt)).to.equal(0);
    await addEntry(store, { title: 'Third' });
    must(await store.save({ kind: 'entry', id: first.id, parents: first.heads, content: { title: 'First, edited' } }));
    expect(await store.changedSince('entry', exportedAt)).to.equal(2);
  });

  it('do not include entries that were imported a second time', async () => {
    const store = await openStore();
    await addEntry(store, { title: 'First' });
    const log = await backupOf(store);
    must(await store.importLog(log));
    expect(await store.changedSince('entry', log.exportedAt)).to.equal(0);
  });

  it('include an entry that was saved while the backup was being written', async () => {
    const store = await openStore();
    await addEntry(store, { title: 'First' });
    const exporting = backupOf(store);
    await addEntry(store, { title: 'In the meantime' });
    const { entries, exportedAt } = await exporting;
    // The file may contain it already; what matters is that no change is in neither.
    expect(entries.length + (await store.changedSince('entry', exportedAt))).to.be.at.least(2);
  });
});

describe('two open pages', () => {
  it('are notified of each other’s changes and their own', async () => {
    const name = newName();
    const [one, other] = [await openStore({ name }), await openStore({ name })];
    const heardHere: Change[] = [];
    one.listen((change) => heardHere.push(change));
    const heardThere = new Promise<Change>((resolve) => other.listen(resolve));
    const { id } = await addEntry(one, { title: 'A webinar' });
    expect(await heardThere).to.deep.equal({ what: 'items', ids: [id] });
    expect(heardHere).to.deep.equal([{ what: 'items', ids: [id] }]);
    expect((await other.list('entry')).map((record) => record.id)).to.deep.equal([id]);
  });

  it('stop listening when their signal aborts', async () => {
    const store = await openStore();
    const leaving = new AbortController();
    const heard: Change[] = [];
    store.listen((change) => heard.push(change), leaving.signal);
    store.listen((change) => heard.push(change), AbortSignal.abort());
    await store.setSetting('one', 1);
    leaving.abort();
    await store.setSetting('two', 2);
    expect(heard).to.deep.equal([{ what: 'settings', ids: ['one'] }]);
  });

  it('share one machine id', async () => {
    const name = newName();
    const [one, other] = await Promise.all([openStore({ name }), openStore({ name })]);
    const logs = [await backupOf(one), await backupOf(other)];
    expect(logs[0]!.machine).to.equal(logs[1]!.machine);
    expect((await backupOf(await openStore())).machine).not.to.equal(logs[0]!.machine);
  });
});
