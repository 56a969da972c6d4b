import { expect } from '@open-wc/testing';
import type { EvidenceContent } from '@imh/core';
import type { EvidenceStore } from '@imh/storage';
import { folderState, keepFolder, synchronize } from '../../extension/features/backup/backup-folder.js';
import { backupState } from '../../extension/features/backup/backup-state.js';
import { defineBackupFolder } from '../../extension/features/backup/folder-define.js';
import { byRole, visibleText } from './by-role.js';
import { appOf, cleanUp, mount, openStore, saveEntry, until } from './mounted.js';

defineBackupFolder();

const signal = new AbortController().signal;
const folders: string[] = [];

/** A folder of the origin's own file system: the same interface as one that the person chooses, without the dialog. */
async function newFolder(): Promise<FileSystemDirectoryHandle> {
  const name = `folder-${crypto.randomUUID()}`;
  folders.push(name);
  return (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true });
}

async function must<T>(
  result: Promise<{ ok: true; value: T } | { ok: false; error: { message: string } }>,
): Promise<T> {
  const settled = await result;
  if (!settled.ok) throw new Error(settled.error.message);
  return settled.value;
}

async function filesIn(folder: FileSystemDirectoryHandle): Promise<string[]> {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  return names.sort();
}

const titlesIn = async (store: EvidenceStore) =>
  (await store.list('entry')).map(({ content }) => (content as EvidenceContent).title).sort();

describe('a backup folder', () => {
  afterEach(async () => {
    cleanUp();
    const root = await navigator.storage.getDirectory();
    for (const name of folders.splice(0)) await root.removeEntry(name, { recursive: true });
  });

  it('joins two machines, each of which writes only its own file', async () => {
    const folder = await newFolder();
    const [here, there] = [await openStore(), await openStore()];
    for (const store of [here, there]) await must(keepFolder(store, folder));
    const bytes = new Blob(['certificate'], { type: 'application/pdf' });
    const { sha256 } = await must(here.keepAttachment(bytes));
    await saveEntry(here, { title: 'Here', attachments: [{ name: 'a.pdf', sha256 }] });
    await saveEntry(there, { title: 'There' });
    expect(await must(synchronize(here, signal))).to.deep.equal({ entries: 0, unreadable: [] });
    expect(await must(synchronize(there, signal))).to.deep.equal({ entries: 1, unreadable: [] });
    expect(await must(synchronize(here, signal))).to.deep.equal({ entries: 1, unreadable: [] });
    expect(await titlesIn(here)).to.deep.equal(['Here', 'There']);
    expect(await titlesIn(there)).to.deep.equal(['Here', 'There']);
    expect(await (await there.attachment(sha256))!.text()).to.equal('certificate');
    const names = [here, there].map(({ machine }) => `competency-evidence-log-${machine}.json`);
    expect(await filesIn(folder)).to.deep.equal(['attachments', ...names].sort());
    expect((await backupState(here)).newer).to.equal(0);
  });

  it('reports a file of another machine that is still incomplete, and reads it once it is complete', async () => {
    const folder = await newFolder();
    const [here, there] = [await openStore(), await openStore()];
    for (const store of [here, there]) await must(keepFolder(store, folder));
    await saveEntry(there, { title: 'There' });
    await must(synchronize(there, signal));
    const name = `competency-evidence-log-${there.machine}.json`;
    const file = await folder.getFileHandle(name);
    const text = await (await file.getFile()).text();
    const write = async (content: string) => {
      const writable = await file.createWritable();
      await writable.write(content);
      await writable.close();
    };
    await write(text.slice(0, 100));
    expect(await must(synchronize(here, signal))).to.deep.equal({ entries: 0, unreadable: [name] });
    await write(text);
    expect(await must(synchronize(here, signal))).to.deep.equal({ entries: 1, unreadable: [] });
  });

  it('is written when the log is opened, and shows that', async () => {
    const folder = await newFolder();
    const store = await openStore();
    await saveEntry(store, { title: 'A webinar' });
    await must(keepFolder(store, folder));
    expect(await folderState(store)).to.deep.equal({ kind: 'granted', name: folder.name });
    const element = await mount('backup-folder', { app: appOf(store) });
    await until(() => expect(visibleText(element)).to.contain(`Backed up to the folder “${folder.name}”`));
    await until(async () => expect((await backupState(store)).newer).to.equal(0));
    await expect(element).to.be.accessible();
    byRole(element, 'button', 'Stop backing up to this folder').click();
    await until(async () => expect(await folderState(store)).to.deep.equal({ kind: 'none' }));
  });

  it('that was deleted is reported, with a button to try again', async () => {
    const folder = await newFolder();
    const store = await openStore();
    await must(keepFolder(store, folder));
    await (await navigator.storage.getDirectory()).removeEntry(folders.pop()!, { recursive: true });
    const element = await mount('backup-folder', { app: appOf(store) });
    await until(() => expect(visibleText(element)).to.contain('The backup folder cannot be read or written.'));
    byRole(element, 'button', 'Try again');
    await expect(element).to.be.accessible();
  });
});
