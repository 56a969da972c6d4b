import type { EvidenceLog } from '@imh/core';
import { expect } from '@open-wc/testing';
import { defineLogBackup } from '../../extension/features/backup/define.js';
import { allByRole, byRole, focusedName, nameOf, visibleText } from './by-role.js';
import { appOf, chooseFiles, cleanUp, mount, openStore, saveEntry, until } from './mounted.js';
import { downloadFrom as fileFrom } from './saved-download.js';

defineLogBackup();

async function backup() {
  const store = await openStore();
  const element = await mount('log-backup', { app: appOf(store) });
  await until(() => expect(visibleText(element)).to.contain('No backup yet'));
  return { store, element };
}

const chooseFile = (element: Element, name: string, text: string) =>
  chooseFiles(element, new File([text], name, { type: 'application/json' }));

const log = (...titles: string[]): EvidenceLog => ({
  format: 'imh-evidence-log',
  formatVersion: 1,
  machine: 'another',
  purpose: 'backup',
  exportedAt: '2026-10-01T12:00:00Z',
  entries: titles.map((title) => ({
    id: crypto.randomUUID(),
    versions: [
      { version: crypto.randomUUID(), parents: [], at: '2026-09-01T08:00:00Z', machine: 'another', content: { title } },
    ],
  })),
});

async function downloadFrom(start: () => void): Promise<{ name: string; text: string }> {
  const { name, file } = await fileFrom(start);
  return { name, text: await file.text() };
}

describe('<log-backup>', () => {
  afterEach(cleanUp);

  it('shows how many entries would be lost without a backup, and is accessible', async () => {
    const { store, element } = await backup();
    await saveEntry(store, { title: 'A webinar' });
    await until(() => expect(visibleText(element)).to.contain('No backup yet. 1 entry would be lost.'));
    await expect(element).to.be.accessible();
  });

  it('hands a backup to the browser, asks once whether it arrived, and only then counts it', async () => {
    const { store, element } = await backup();
    await saveEntry(store, { title: 'A webinar' });
    byRole(element, 'button', 'Export').click();
    const button = await until(() => byRole(element, 'button', 'Backup'));
    const { name, text } = await downloadFrom(() => button.click());
    expect(name).to.match(/^competency-evidence-log-\d{4}-\d\d-\d\d\.json$/);
    expect((JSON.parse(text) as EvidenceLog).entries).to.have.length(1);
    await until(() =>
      expect(visibleText(element))
        .to.contain(`Is ${name} in your downloads now?`)
        .and.match(/Last backup: handed to your browser on \w+ \d+, \d{4}\. 1 entry is not in a confirmed backup/),
    );
    await until(() => expect(focusedName()).to.equal(`Is ${name} in your downloads now?`));
    await expect(element).to.be.accessible();
    byRole(element, 'button', 'Yes, I have it').click();
    await until(() =>
      expect(visibleText(element)).to.match(/Last backup: \w+ \d+, \d{4}\. 0 entries added or changed since/),
    );
    expect(visibleText(element)).not.to.contain('in your downloads');
  });

  it('does not count a download that did not arrive', async () => {
    const { store, element } = await backup();
    await saveEntry(store, { title: 'A webinar' });
    byRole(element, 'button', 'Export').click();
    const button = await until(() => byRole(element, 'button', 'Backup'));
    await downloadFrom(() => button.click());
    (await until(() => byRole(element, 'button', 'No'))).click();
    await until(() => expect(visibleText(element)).to.contain('No backup yet. 1 entry would be lost.'));
  });

  it('offers the first backup after three entries', async () => {
    const { store, element } = await backup();
    for (const title of ['One', 'Two']) await saveEntry(store, { title });
    await until(() => expect(visibleText(element)).to.contain('2 entries would be lost'));
    expect(allByRole(element, 'button', 'Back up now')).to.deep.equal([]);
    await saveEntry(store, { title: 'Three' });
    const offer = await until(() => byRole(element, 'button', 'Back up now'));
    await expect(element).to.be.accessible();
    const { text } = await downloadFrom(() => offer.click());
    expect((JSON.parse(text) as EvidenceLog).entries).to.have.length(3);
  });

  it('previews a file, and imports it on request', async () => {
    const { store, element } = await backup();
    chooseFile(element, 'log.json', JSON.stringify(log('One', 'Two')));
    await until(() => expect(visibleText(element)).to.contain('A log exported on October 1, 2026 with 2 entries.'));
    expect(await store.list('entry')).to.deep.equal([]);
    await expect(element).to.be.accessible();
    byRole(element, 'button', 'Add to my log').click();
    await until(() => expect(visibleText(element)).to.contain('Added 2 entries'));
    expect(await store.list('entry')).to.have.length(2);
    byRole(element, 'button', 'Close').click();
    await until(() => expect(allByRole(element, 'dialog')).to.deep.equal([]));
  });

  it('names the values of a file that cannot be read, before the person decides to import the rest', async () => {
    const { store, element } = await backup();
    const file = log('One', 'Two');
    Object.assign(file.entries[0]!.versions[0]!.content!, { url: 'www.example.org' });
    chooseFile(element, 'log.json', JSON.stringify(file));
    await until(() =>
      expect(visibleText(element))
        .to.contain('1 value in this file cannot be read:')
        .and.contain('“One”: the web address “www.example.org” cannot be read, so this value is left out.')
        .and.contain('enter these values in your log afterwards'),
    );
    expect(await store.list('entry')).to.deep.equal([]);
    await expect(element).to.be.accessible();
    byRole(element, 'button', 'Add to my log').click();
    await until(() => expect(visibleText(element)).to.contain('Added 2 entries'));
  });

  it('explains why a file was refused', async () => {
    const { element } = await backup();
    chooseFile(element, 'page.html', '<!doctype html><title>Sign in</title>');
    await until(() =>
      expect(nameOf(byRole(element, 'alert'))).to.match(
        /^“page.html” was not imported.*A web page was returned instead of the file/,
      ),
    );
    byRole(element, 'button', 'Close').click();
  });

  describe('when the log is closed', () => {
    it('explains that no backup could be made', async () => {
      const { store, element } = await backup();
      store.close();
      byRole(element, 'button', 'Export').click();
      (await until(() => byRole(element, 'button', 'Backup'))).click();
      await until(() => expect(nameOf(byRole(element, 'alert'))).to.contain('Your log is no longer open on this page'));
      await expect(element).to.be.accessible();
    });

    it('explains in the dialog that an import failed', async () => {
      const { store, element } = await backup();
      chooseFile(element, 'log.json', JSON.stringify(log('One')));
      const button = await until(() => byRole(element, 'button', 'Add to my log'));
      store.close();
      button.click();
      await until(() =>
        expect(nameOf(byRole(byRole(element, 'dialog'), 'alert'))).to.equal(
          'The log could not be saved. Nothing was changed.',
        ),
      );
      byRole(element, 'button', 'Close').click();
    });
  });
});
