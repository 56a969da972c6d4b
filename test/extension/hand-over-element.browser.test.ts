import { type EvidenceLog, parseDocument, type Requirements } from '@imh/core';
import { massAimh } from '@imh/frameworks';
import type { EvidenceStore } from '@imh/storage';
import { expect } from '@open-wc/testing';
import { defineLogExport } from '../../extension/features/export/define.js';
import type { ListedEntries } from '../../extension/features/export/hand-over-form.js';
import type { InterfaceLanguage } from '../../extension/strings/index.js';
import { lateStrings } from '../../extension/strings/late.js';
import { byRole, visibleText } from './by-role.js';
import { logToExport } from './log-to-export.js';
import { appOf, choose, cleanUp, enter, mount, openStore, saveEntry, until } from './mounted.js';
import { downloadFrom } from './saved-download.js';

defineLogExport();

interface Opened {
  readonly language?: InterfaceLanguage;
  readonly listed?: ListedEntries;
}

async function handOverOf(store: EvidenceStore, { language = 'en', listed }: Opened = {}) {
  const words = await lateStrings('handOver', language);
  const element = await mount('hand-over', { app: appOf(store, language), words, ...(listed ? { listed } : {}) });
  await until(() => expect(visibleText(element)).to.match(/\d (?:entry|entries|entradas?) ·|No entry matches/));
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

describe('<hand-over>', () => {
  afterEach(cleanUp);

  for (const language of ['en', 'es'] as const) {
    it(`previews a hand-over before it is saved, and is accessible (${language})`, async () => {
      const { store } = await logToExport();
      const element = await handOverOf(store, { language });
      expect(visibleText(element)).to.match(language === 'en' ? /2 entries · .* · 1 certificate/ : /2 entradas · /);
      expect(visibleText(element)).to.contain('Of last year');
      await expect(element).to.be.accessible();
    });
  }

  it('says what is left out and why, and leaves it out of the file', async () => {
    const { store } = await logToExport();
    const element = await handOverOf(store);
    expect(visibleText(element))
      .to.contain('Your notes, and what you wrote about how a competency was shown: not checked.')
      .and.contain('Quotes from pages: not checked.')
      .and.contain('Planned trainings: not checked.');
    const log = await savedLog(element);
    expect(titlesIn(log)).to.have.members(['Of last year', 'Of this year']);
    expect(JSON.stringify(log)).not.to.contain('word-of-');
    expect(log).to.deep.include({ purpose: 'hand-over', scope: { description: 'All finished entries' } });
    expect(log.withheld).to.include.members(['notes', 'quotes', 'planned entries']);
  });

  it('adds what is checked, one by one', async () => {
    const { store } = await logToExport();
    const element = await handOverOf(store);
    check(element, 'checkbox', 'Your notes');
    check(element, 'checkbox', 'Planned trainings');
    await until(() => expect(visibleText(element)).to.contain('3 entries ·'));
    const log = await savedLog(element);
    expect(titlesIn(log)).to.have.members(['Of last year', 'Of this year', 'Planned']);
    expect(JSON.stringify(log)).to.contain('word-of-note').and.not.contain('word-of-quote');
  });

  it('is limited to a period, with the name that is typed, which is remembered', async () => {
    const { store } = await logToExport();
    const element = await handOverOf(store);
    check(element, 'radio', 'A period');
    const day = (id: string) => element.shadowRoot!.querySelector<HTMLElement>(id)!;
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
    const { store, one, other } = await logToExport();
    const listed = { selected: new Set([one.id]), matching: new Set([one.id, other.id]) };
    const element = await handOverOf(store, { listed });
    expect(byRole<HTMLInputElement>(element, 'radio', 'The 1 selected entry').checked).to.equal(true);
    expect(titlesIn(await savedLog(element))).to.deep.equal(['Of last year']);
    check(element, 'radio', 'The 2 entries that match the filters of the list');
    await until(() => expect(visibleText(element)).to.contain('2 entries ·'));
  });

  it('hands over a closed period as it was closed', async () => {
    const { store, one } = await logToExport();
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
    const { store } = await logToExport();
    await store.setSetting('framework', massAimh.id);
    const element = await handOverOf(store);
    choose(byRole(element, 'combobox', 'Only entries for the category'), massAimh.categories![0]!.id);
    await until(() => expect(visibleText(element)).to.contain('No entry matches this choice.'));
  });

  it('explains that the log was closed', async () => {
    const { store } = await logToExport();
    const element = await handOverOf(store);
    store.close();
    byRole(element, 'button', 'Save file').click();
    await until(() => expect(visibleText(element)).to.contain('Your log is no longer open on this page'));
  });

  it('that is canceled while it is written leaves the chosen file as it was', async () => {
    const store = await openStore();
    for (let at = 0; at < 300; at += 1) await saveEntry(store, { title: `Webinar ${at}`, dateCompleted: '2026-02-02' });
    const folder = await navigator.storage.getDirectory();
    const place = await folder.getFileHandle('evidence.json', { create: true });
    const earlier = await place.createWritable();
    await earlier.write('earlier');
    await earlier.close();
    // The browser's dialog answers only a person; the file behind it is a real one, whose first part waits.
    let release!: () => void;
    const released = new Promise<void>((resolve) => (release = resolve));
    const createWritable = async () => {
      const writable = await place.createWritable();
      const write = writable.write.bind(writable);
      writable.write = async (part) => {
        await released;
        await write(part);
      };
      return writable;
    };
    const chosen = new Proxy(place, {
      get: (handle, name) => (name === 'createWritable' ? createWritable : (Reflect.get(handle, name) as unknown)),
    });
    Object.assign(globalThis, { showSaveFilePicker: async () => chosen });
    try {
      const element = await handOverOf(store);
      check(element, 'radio', 'JSON');
      byRole(element, 'button', 'Choose where to save…').click();
      (await until(() => byRole(element, 'button', 'Cancel'))).click();
      release();
      await until(() => expect(visibleText(element)).to.contain('Stopped. No file was saved.'));
      expect(await (await place.getFile()).text()).to.equal('earlier');
      byRole(element, 'button', 'Choose where to save…').click();
      await until(() => expect(visibleText(element)).to.contain('evidence.json is saved.'));
      expect(await (await place.getFile()).text()).to.contain('Webinar 299');
    } finally {
      Reflect.deleteProperty(globalThis, 'showSaveFilePicker');
      await folder.removeEntry('evidence.json');
    }
  });
});
