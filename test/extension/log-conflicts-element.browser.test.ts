import type { EvidenceContent, EvidenceLog } from '@imh/core';
import type { EvidenceStore } from '@imh/storage';
import { expect } from '@open-wc/testing';
import { defineLogConflicts } from '../../extension/features/conflicts/define.js';
import { defineLogEntries } from '../../extension/features/entries/define.js';
import type { InterfaceLanguage } from '../../extension/strings/index.js';
import { allByRole, byRole, focusedName, visibleText } from './by-role.js';
import { appOf, cleanUp, mount, openStore, saveEntry, until } from './mounted.js';

defineLogEntries();
defineLogConflicts();

/** Merges what another computer has made of an entry that this one has changed as well. */
async function changedElsewhere(store: EvidenceStore, here: EvidenceContent, there: EvidenceContent | undefined) {
  const record = await saveEntry(store, { title: 'A course', minutes: 60, dateCompleted: '2026-03-01' });
  const saved = await store.save({ kind: 'entry', id: record.id, parents: record.heads, content: here });
  expect(saved.ok).to.equal(true);
  const version = {
    version: crypto.randomUUID(),
    parents: record.heads,
    at: '2026-04-02T12:00:00Z',
    machine: 'another',
    ...(there ? { content: there } : { deleted: true as const }),
  };
  const log: EvidenceLog = {
    format: 'imh-evidence-log',
    formatVersion: 1,
    machine: 'another',
    purpose: 'backup',
    exportedAt: '2026-10-01T12:00:00Z',
    entries: [{ id: record.id, versions: [version] }],
  };
  const imported = await store.importLog(log);
  expect(imported.ok).to.equal(true);
  return record.id;
}

const contentOf = async (store: EvidenceStore, id: string) =>
  (await store.get('entry', id))!.content as EvidenceContent | undefined;

async function conflictsOf(store: EvidenceStore, language: InterfaceLanguage = 'en', entry?: string) {
  return mount('log-conflicts', { app: appOf(store, language), entry });
}

const here: EvidenceContent = { title: 'A course', minutes: 90, dateCompleted: '2026-03-01', note: 'Ask Ana.' };
const there: EvidenceContent = { title: 'A better title', minutes: 60, dateCompleted: '2026-03-01', note: 'Ask Bo.' };

describe('<log-conflicts>', () => {
  afterEach(cleanUp);

  it('begins with the entry that a link asks for', async () => {
    const store = await openStore();
    const ids = [];
    for (const title of ['One', 'Two', 'Three']) {
      ids.push(await changedElsewhere(store, { ...here, title }, { ...there, title }));
    }
    const shown = (element: Element) => element.shadowRoot!.querySelector('h3')?.textContent;
    const element = await conflictsOf(store, 'en', ids[1]);
    await until(() => expect(shown(element)).to.equal('Two'));
    element.entry = ids[2];
    await until(() => expect(shown(element)).to.equal('Three'));
    element.entry = 'settled meanwhile';
    await until(() => expect(shown(element)).to.be.oneOf(['One', 'Two', 'Three']));
  });

  for (const language of ['en', 'es'] as const) {
    it(`shows the two versions side by side, and is accessible (${language})`, async () => {
      const store = await openStore();
      await changedElsewhere(store, here, there);
      const element = await conflictsOf(store, language);
      await until(() => expect(visibleText(element)).to.contain('Ask Ana.').and.contain('Ask Bo.'));
      await expect(element).to.be.accessible();
    });
  }

  it('saves one version from the choices in each row, with both notes, and can take that back', async () => {
    const store = await openStore();
    const id = await changedElsewhere(store, here, there);
    const element = await conflictsOf(store);
    await until(() => byRole(element, 'button', 'Save one version'));
    byRole(element, 'radio', /Another computer: A better title/).click();
    byRole(element, 'radio', /This computer: 1\.5 h/).click();
    await until(() => byRole(element, 'button', 'Save one version')).then((button) => button.click());
    await until(() => expect(visibleText(element)).to.contain('No entry has two versions.'));
    expect(await contentOf(store, id)).to.include({ title: 'A better title', minutes: 90 });
    expect((await contentOf(store, id))!.note)
      .to.contain('Ask Ana.')
      .and.contain('Ask Bo.');
    expect((await store.get('entry', id))!.conflict).to.equal(false);
    await until(() => expect(focusedName()).to.equal('Changed in two places'));
    byRole(element, 'button', /^Undo/).click();
    await until(async () => expect((await store.get('entry', id))!.conflict).to.equal(true));
  });

  it('takes everything from one side', async () => {
    const store = await openStore();
    const id = await changedElsewhere(store, here, there);
    const element = await conflictsOf(store);
    (await until(() => byRole(element, 'button', 'Everything from: This computer'))).click();
    byRole(element, 'button', 'Save one version').click();
    await until(async () => expect((await store.get('entry', id))!.conflict).to.equal(false));
    expect(await contentOf(store, id)).to.deep.equal(here);
  });

  it('asks whether an entry that was deleted in one place is kept', async () => {
    const store = await openStore();
    const id = await changedElsewhere(store, here, undefined);
    const element = await conflictsOf(store);
    await until(() => expect(visibleText(element)).to.contain('Deleted on one computer, changed on the other.'));
    await expect(element).to.be.accessible();
    byRole(element, 'button', 'Keep the changed version').click();
    await until(() => expect(visibleText(element)).to.contain('No entry has two versions.'));
    expect(await contentOf(store, id)).to.deep.equal(here);
  });

  it('goes from one entry to the next', async () => {
    const store = await openStore();
    await changedElsewhere(store, here, there);
    await changedElsewhere(store, here, there);
    const element = await conflictsOf(store);
    await until(() => expect(allByRole(element, 'heading', '2 entries changed in two places')).to.have.length(1));
    (await until(() => byRole(element, 'button', 'Save one version'))).click();
    await until(() => expect(allByRole(element, 'heading', '1 entry changed in two places')).to.have.length(1));
  });
});
