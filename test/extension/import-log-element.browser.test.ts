import type { EvidenceContent, EvidenceLog } from '@imh/core';
import type { EvidenceStore } from '@imh/storage';
import { expect } from '@open-wc/testing';
import { defineLogBackup } from '../../extension/features/backup/define.js';
import type { InterfaceLanguage } from '../../extension/strings/index.js';
import { allByRole, byRole, nameOf, visibleText } from './by-role.js';
import { appOf, cleanUp, mount, openStore, saveEntry, until } from './mounted.js';

defineLogBackup();

async function importOf(store: EvidenceStore, log: unknown, language: InterfaceLanguage = 'en') {
  const element = await mount('import-log', { app: appOf(store, language) });
  element.openLogs([new File([JSON.stringify(log)], 'log.json', { type: 'application/json' })]);
  return element;
}

const at = '2026-09-01T08:00:00Z';
const versionOf = (parents: readonly string[], content: EvidenceContent | undefined) => ({
  version: crypto.randomUUID(),
  parents: [...parents],
  at,
  machine: 'another',
  ...(content ? { content } : { deleted: true as const }),
});

const logOf = (entries: EvidenceLog['entries'], more: Partial<EvidenceLog> = {}): EvidenceLog => ({
  format: 'imh-evidence-log',
  formatVersion: 1,
  machine: 'another',
  purpose: 'backup',
  exportedAt: '2026-10-01T12:00:00Z',
  entries,
  ...more,
});

/** A file that adds an entry, changes one, deletes one, and changes one that was changed here as well. */
async function everyEffect(store: EvidenceStore): Promise<EvidenceLog> {
  const [changed, deleted, both] = [
    await saveEntry(store, { title: 'Changed there' }),
    await saveEntry(store, { title: 'Deleted there' }),
    await saveEntry(store, { title: 'Changed in both' }),
  ];
  await store.save({
    kind: 'entry',
    id: both.id,
    parents: both.heads,
    content: { title: 'Changed in both', note: '1' },
  });
  const selfCheck = {
    format: 'imh-self-check' as const,
    formatVersion: 1 as const,
    id: crypto.randomUUID(),
    framework: { id: 'urn:example:garden' },
    takenAt: '2026-03-03T12:00:00Z',
    answers: [],
  };
  return logOf(
    [
      { id: crypto.randomUUID(), versions: [versionOf([], { title: 'New there' })] },
      { id: changed.id, versions: [versionOf(changed.heads, { title: 'Changed there, twice' })] },
      { id: deleted.id, versions: [versionOf(deleted.heads, undefined)] },
      { id: both.id, versions: [versionOf(both.heads, { title: 'Changed in both', note: '2' })] },
    ],
    {
      selfChecks: [
        {
          id: selfCheck.id,
          versions: [{ version: crypto.randomUUID(), parents: [], at, machine: 'another', content: selfCheck }],
        },
      ],
    },
  );
}

describe('<import-log>', () => {
  afterEach(cleanUp);

  for (const language of ['en', 'es'] as const) {
    it(`lists what is new, changed, in conflict and deleted before anything is written (${language})`, async () => {
      const store = await openStore();
      const element = await importOf(store, await everyEffect(store), language);
      await until(() => expect(allByRole(element, 'summary')).to.have.length(4));
      for (const summary of allByRole(element, 'summary')) summary.click();
      const titles = ['New there', 'Changed there, twice', 'Changed in both', 'Deleted there'];
      await until(() => expect(allByRole(element, 'listitem').map(nameOf)).to.include.members(titles));
      expect(visibleText(element)).to.contain(language === 'en' ? 'Self-check of March 3, 2026' : 'Autoevaluación del');
      expect(visibleText(element)).not.to.match(/replaced or deleted|reemplaza ni se elimina/);
      expect(await store.count('entry')).to.equal(3);
      expect(await store.count('entry', 'trash')).to.equal(0);
      await expect(element).to.be.accessible();
    });
  }

  it('leads to the entries that were changed in both places', async () => {
    const store = await openStore();
    const element = await importOf(store, await everyEffect(store));
    (await until(() => byRole(element, 'button', 'Add to my log'))).click();
    const link = await until(() => byRole<HTMLAnchorElement>(element, 'link', /^Settle 1 entry/));
    expect(link.getAttribute('href')).to.equal('#view=conflicts');
    expect(await store.count('entry', 'trash')).to.equal(1);
    await expect(element).to.be.accessible();
  });

  it('tells that a file that was handed over is not the whole log', async () => {
    const entry = { id: crypto.randomUUID(), versions: [versionOf([], { title: 'Handed over' })] };
    const file = logOf([entry], { purpose: 'hand-over', withheld: ['notes'] });
    const element = await importOf(await openStore(), file);
    await until(() => expect(visibleText(element)).to.contain('This file was handed over'));
  });

  it('refuses a file of a newer version with its reason', async () => {
    const element = await importOf(await openStore(), { ...logOf([]), formatVersion: 2 });
    await until(() =>
      expect(nameOf(byRole(element, 'alert')))
        .to.contain('“log.json” was not imported, and nothing was changed.')
        .and.contain('Update this extension and try again.'),
    );
  });
});
