import { expect } from '@open-wc/testing';
import type { Change, Draft } from '@imh/storage';
import { dumpOf } from './database-dump.js';
import { backupOf } from './backup-of.js';
import { addEntry, closeAll, framework, must, newName, openStore } from './log-on-disk.js';
import { SecondStoreOnDisk } from './second-store-on-disk.js';

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

const open = () => openStore({ name, secondStore });

async function filledStore() {
  const store = await open();
  must(await store.installFramework(framework));
  const { sha256, bytes, type } = must(await store.keepAttachment(new Blob(['A secret file'], { type: 'image/png' })));
  const attachments = [{ name: 'secret.png', sha256, bytes, type }];
  await addEntry(store, { title: 'A secret entry', attachments });
  const at = '2026-11-21T09:00:00Z';
  const draft: Draft = { id: 'd', content: { title: 'A secret draft' }, touched: true, createdAt: at, changedAt: at };
  must(await store.keepDraft(draft));
  must(await store.setSetting('language', 'secret'));
  must(await store.setHandle('folder', { secret: true }));
  must(await store.closedPeriods.put({ id: 'secret', requirements: 'urn:r', period: '2026', closedAt: at }));
  await store.copied();
  return store;
}

async function copyText(): Promise<string> {
  return JSON.stringify([...(await secondStore.read(await secondStore.keys()))]);
}

describe('deleting everything', () => {
  it('leaves nothing in the database, in its second copy, or after opening again', async () => {
    const store = await filledStore();
    expect(await copyText()).to.contain('secret');
    must(await store.deleteEverything());
    await store.copied();
    expect(JSON.stringify(await dumpOf(name))).not.to.match(/secret/i);
    expect(await copyText()).not.to.match(/secret/i);
    const root = await navigator.storage.getDirectory();
    const files: string[] = [];
    for await (const file of (await root.getDirectoryHandle(name, { create: true })).keys()) files.push(file);
    expect(files).to.deep.equal([]);
    store.close();
    const again = await open();
    expect(await again.count('entry')).to.equal(0);
    expect(await again.drafts()).to.deep.equal([]);
    expect(await again.recovered()).to.equal(undefined);
    expect(again.installedFrameworks).to.deep.equal([]);
  });

  it('gives this computer a new id, and notifies other pages, which begin anew as well', async () => {
    const [store, other] = [await filledStore(), await open()];
    const before = store.machine;
    const heard: Change['what'][] = [];
    const all = new Promise<void>((resolve) =>
      other.listen(({ what }) => {
        if (heard.push(what) === 7) resolve();
      }),
    );
    must(await store.deleteEverything());
    await all;
    expect(heard).to.include.members(['items', 'drafts', 'settings', 'closedPeriods']);
    expect(store.machine).not.to.equal(before);
    // It reads its new id when it is notified.
    while (other.machine === before) await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(other.machine).to.equal(store.machine);
    await addEntry(other, { title: 'New here' });
    expect((await backupOf(other)).entries).to.have.length(1);
  });

  it('is followed by a log that has a second copy again', async () => {
    const store = await filledStore();
    must(await store.deleteEverything());
    await addEntry(store, { title: 'Begun again' });
    await store.copied();
    await closeAll();
    const restored = await open();
    expect((await restored.list('entry')).map(({ content }) => content)).to.deep.equal([{ title: 'Begun again' }]);
  });

  it('that the browser does not finish leaves the whole log and its copy', async () => {
    const store = await filledStore();
    const { clear } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.clear = () => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    };
    const stopped = await store.deleteEverything().finally(() => (IDBObjectStore.prototype.clear = clear));
    expect(!stopped.ok && stopped.error.code).to.equal('full-disk');
    expect(await store.count('entry')).to.equal(1);
    await store.copied();
    await closeAll();
    expect(await (await open()).count('entry')).to.equal(1);
  });
});
