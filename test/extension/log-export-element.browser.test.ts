import { type EvidenceLog, parseDocument, type Requirements } from '@imh/core';
import { openZip } from '@imh/formats/zip';
import { massAimh } from '@imh/frameworks';
import type { EvidenceStore } from '@imh/storage';
import { expect } from '@open-wc/testing';
import { defineLogExport } from '../../extension/features/export/define.js';
import type { ListedEntries } from '../../extension/features/export/hand-over-form.js';
import type { InterfaceLanguage } from '../../extension/strings/index.js';
import { lateStrings } from '../../extension/strings/late.js';
import { allByRole, byRole, focusedName, visibleText } from './by-role.js';
import { appOf, choose, cleanUp, enter, mount, openStore, saveEntry, until } from './mounted.js';
import { downloadFrom } from './saved-download.js';

defineLogExport();

interface Opened {
  readonly language?: InterfaceLanguage;
  readonly listed?: ListedEntries;
}

async function exportOf(store: EvidenceStore, { language = 'en', listed }: Opened = {}) {
  const words = await lateStrings('handOver', language);
  const element = await mount('log-export', { app: appOf(store, language), words, ...(listed ? { listed } : {}) });
  await element.open();
  return element;
}

async function handOverOf(store: EvidenceStore, options: Opened = {}) {
  const element = await exportOf(store, options);
  byRole(element, 'button', options.language === 'es' ? 'Entregar' : 'Hand over').click();
  await until(() => expect(visibleText(element)).to.match(/\d entr(y|ies|adas?) ·|No entry matches/));
  return element;
}

const check = (element: Element, role: 'radio' | 'checkbox', name: string) => byRole(element, role, name).click();

async function savedLog(element: Element): Promise<EvidenceLog> {
  check(element, 'radio', 'JSON');
  const { file } = await downloadFrom(() => byRole(element, 'button', 'Save file').click());
  const parsed = parseDocument('imh-evidence-log', await file.text());
  if (!parsed.ok) throw new Error(parsed.error.code);
  return parsed.value;
}

const titlesIn = ({ entries }: EvidenceLog) => entries.map(({ versions }) => versions[0]!.content!.title);

async function logOfThree() {
  const store = await openStore();
  const certificate = new Blob(['%PDF-1.4 of a certificate'], { type: 'application/pdf' });
  const kept = await store.keepAttachment(certificate);
  if (!kept.ok) throw new Error(kept.error.message);
  const one = await saveEntry(store, {
    title: 'Of last year',
    dateCompleted: '2025-05-05',
    type: 'course',
    minutes: 90,
    note: 'word-of-note',
    quotes: [{ exact: 'word-of-quote' }],
    attachments: [{ name: 'proof.pdf', ...kept.value }],
  });
  const other = await saveEntry(store, { title: 'Of this year', dateCompleted: '2026-02-02', minutes: 60 });
  await saveEntry(store, { title: 'Planned', status: 'planned', dateStart: '2999-01' });
  return { store, one, other, sha256: kept.value.sha256 };
}

describe('<log-export>', () => {
  afterEach(cleanUp);

  for (const language of ['en', 'es'] as const) {
    it(`has two halves, and is accessible (${language})`, async () => {
      const { store } = await logOfThree();
      const element = await exportOf(store, { language });
      const names = allByRole(element, 'heading').map(({ textContent }) => textContent);
      expect(names).to.deep.equal(
        language === 'en'
          ? ['Export', 'Backup: everything, for you', 'Hand over: what you choose, for someone else']
          : ['Exportar', 'Copia de seguridad: todo, para usted', 'Entregar: lo que usted elija, para otra persona'],
      );
      await expect(element).to.be.accessible();
    });

    it(`previews a hand-over before it is saved, and is accessible (${language})`, async () => {
      const { store } = await logOfThree();
      const element = await handOverOf(store, { language });
      expect(visibleText(element)).to.match(language === 'en' ? /2 entries · .* · 1 certificate/ : /2 entradas · /);
      expect(visibleText(element)).to.contain('Of last year');
      await expect(element).to.be.accessible();
    });
  }

  it('backs up as a ZIP with the certificates', async () => {
    const { store, sha256 } = await logOfThree();
    const element = await exportOf(store);
    check(element, 'radio', 'ZIP with certificates');
    const { name, file } = await downloadFrom(() => byRole(element, 'button', 'Backup').click());
    expect(name).to.match(/^competency-evidence-log-\d{4}-\d\d-\d\d\.zip$/);
    const archive = await openZip(file);
    expect(archive.ok && [...archive.value.entries.keys()]).to.deep.equal([
      'README.txt',
      'log.json',
      `attachments/${sha256}-proof.pdf`,
    ]);
    await until(() => expect(allByRole(element, 'dialog')).to.deep.equal([]));
  });

  it('writes to the place that the person chooses, and then counts the backup as made', async () => {
    const { store } = await logOfThree();
    const folder = await navigator.storage.getDirectory();
    const place = await folder.getFileHandle(`backup-${store.newId()}.json`, { create: true });
    const picker = { showSaveFilePicker: () => Promise.resolve(place) };
    Object.assign(globalThis, picker);
    try {
      const element = await exportOf(store);
      byRole(element, 'button', 'Choose where to save…').click();
      await until(() => expect(visibleText(element)).to.contain(`${place.name} is saved.`));
      const parsed = parseDocument('imh-evidence-log', await (await place.getFile()).text());
      expect(parsed.ok && parsed.value.entries.length).to.equal(3);
      expect(await store.setting('last-backup')).to.be.a('string');
    } finally {
      Reflect.deleteProperty(globalThis, 'showSaveFilePicker');
    }
  });

  it('moves the focus to the heading of the step', async () => {
    const element = await handOverOf((await logOfThree()).store);
    await until(() => expect(focusedName()).to.equal('Hand over'));
    byRole(element, 'button', 'Back').click();
    await until(() => expect(focusedName()).to.equal('Export'));
  });

  it('says what is left out and why, and leaves it out of the file', async () => {
    const { store } = await logOfThree();
    const element = await handOverOf(store);
    expect(visibleText(element))
      .to.contain('Your notes, and what you wrote about how a competency was shown: not checked.')
      .and.contain('Quotes from pages: not checked.')
      .and.contain('Planned trainings: not checked.');
    const log = await savedLog(element);
    expect(titlesIn(log)).to.deep.equal(['Of last year', 'Of this year']);
    expect(JSON.stringify(log)).not.to.contain('word-of-');
    expect(log).to.deep.include({ purpose: 'hand-over', scope: { description: 'All finished entries' } });
    expect(log.withheld).to.include.members(['notes', 'quotes', 'planned entries']);
  });

  it('adds what is checked, one by one', async () => {
    const { store } = await logOfThree();
    const element = await handOverOf(store);
    check(element, 'checkbox', 'Your notes');
    check(element, 'checkbox', 'Planned trainings');
    await until(() => expect(visibleText(element)).to.contain('3 entries ·'));
    const log = await savedLog(element);
    expect(titlesIn(log)).to.have.members(['Of last year', 'Of this year', 'Planned']);
    expect(JSON.stringify(log)).to.contain('word-of-note').and.not.contain('word-of-quote');
  });

  it('is limited to a period, with the name that is typed, which is remembered', async () => {
    const { store } = await logOfThree();
    const element = await handOverOf(store);
    check(element, 'radio', 'A period');
    const day = (id: string) =>
      element.shadowRoot!.querySelector('hand-over')!.shadowRoot!.querySelector<HTMLElement>(id)!;
    await until(() => expect(day('#from')).not.to.equal(null));
    choose(day('#from'), '2026-01-01');
    choose(day('#to'), '2026-12-31');
    enter(byRole(element, 'textbox', 'Your name'), ' Ana Vega ');
    await until(() => expect(visibleText(element)).to.contain('1 entry ·'));
    const log = await savedLog(element);
    expect(titlesIn(log)).to.deep.equal(['Of this year']);
    expect(log.subject).to.deep.equal({ name: 'Ana Vega', period: '2026-01-01 – 2026-12-31' });
    expect(log.scope!.description).to.equal('Entries from January 1, 2026 to December 31, 2026');
    await until(async () => expect(await store.setting('hand-over-name')).to.equal('Ana Vega'));
  });

  it('begins with the entries that are selected in the list', async () => {
    const { store, one, other } = await logOfThree();
    const listed = { selected: new Set([one.id]), matching: new Set([one.id, other.id]) };
    const element = await handOverOf(store, { listed });
    expect(byRole<HTMLInputElement>(element, 'radio', 'The 1 selected entry').checked).to.equal(true);
    expect(titlesIn(await savedLog(element))).to.deep.equal(['Of last year']);
    check(element, 'radio', 'The 2 entries that match the filters of the list');
    await until(() => expect(visibleText(element)).to.contain('2 entries ·'));
  });

  it('hands over a closed period as it was closed', async () => {
    const { store, one } = await logOfThree();
    const content = { title: 'As it was closed', dateCompleted: '2025-05-05', minutes: 30 };
    const rules = { id: 'urn:example:rules', title: 'Rules' } as unknown as Requirements;
    const put = await store.closedPeriods.put({
      id: 'closed-1',
      requirements: rules.id,
      period: '2025',
      closedAt: '2026-01-02T10:00:00Z',
      contents: [{ entry: one.id, version: one.heads[0]!, content, minutes: 30 }],
      printed: { language: 'en', title: 'Renewal', lines: ['2025'], tables: [] },
    });
    expect(put.ok).to.equal(true);
    const element = await handOverOf(store);
    check(element, 'radio', 'A closed period');
    await until(() => expect(visibleText(element)).to.contain('As it was closed'));
    const log = await savedLog(element);
    expect(titlesIn(log)).to.deep.equal(['As it was closed']);
    expect(log.closedPeriods!.map(({ id }) => id)).to.deep.equal(['closed-1']);
    expect(log.subject).to.deep.include({ period: '2025' });
  });

  it('explains that nothing matches a choice', async () => {
    const { store } = await logOfThree();
    await store.setSetting('framework', massAimh.id);
    const element = await handOverOf(store);
    choose(byRole(element, 'combobox', 'Only entries for the category'), massAimh.categories![0]!.id);
    await until(() => expect(visibleText(element)).to.contain('No entry matches this choice.'));
  });

  it('explains that the log was closed', async () => {
    const { store } = await logOfThree();
    const element = await handOverOf(store);
    store.close();
    byRole(element, 'button', 'Save file').click();
    await until(() => expect(visibleText(element)).to.contain('Your log is no longer open on this page'));
  });
});
