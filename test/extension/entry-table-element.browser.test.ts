import type { EvidenceContent } from '@imh/core';
import type { EvidenceStore, ItemRecord } from '@imh/storage';
import { expect } from '@open-wc/testing';
import { defineEntryList } from '../../extension/features/entries/define.js';
import { allByRole, byRole, nameOf, visibleText } from './by-role.js';
import { appOf, cleanUp, mount, nextEvent, openStore, saveEntry, until } from './mounted.js';

defineEntryList();

/** Two versions of an entry without a common parent, as two computers make them. */
async function conflictIn(store: EvidenceStore): Promise<ItemRecord> {
  const [id, parents] = [store.newId(), [] as string[]];
  for (const content of [{ title: 'Changed here' }, { title: 'Changed there' }]) {
    const saved = await store.save({ kind: 'entry', id, parents, content });
    if (!saved.ok) throw new Error(saved.error.message);
  }
  return (await store.get('entry', id))!;
}

async function listOf(...contents: EvidenceContent[]) {
  const store = await openStore();
  const records: ItemRecord[] = [];
  for (const content of contents) records.push(await saveEntry(store, content));
  return { store, records, element: await mount('entry-list', { app: appOf(store), records }) };
}

describe('<entry-list>', () => {
  afterEach(cleanUp);

  it('lists title, date, type, hours and competencies of each entry, and is accessible', async () => {
    const tag = { framework: 'urn:x-imh:framework:starter', node: 'unknown', label: '1.1 Serve and return' };
    const { element } = await listOf(
      { title: 'A webinar', dateCompleted: '2026-11-02', type: 'course', minutes: 90, competencies: [tag] },
      { title: 'Another' },
    );
    expect(allByRole(element, 'heading').map(nameOf)).to.deep.equal(['A webinar', 'Another']);
    expect(visibleText(element)).to.contain('November 2, 2026 · Course · 1.5 h').and.contain('1.1 Serve and return');
    expect(visibleText(element)).to.contain('No date').and.contain('No competency chosen');
    await expect(element).to.be.accessible();
  });

  it('expands an entry to show its details', async () => {
    const { element } = await listOf({ title: 'A webinar', note: 'Mine', provider: 'WI-AIMH' });
    expect(visibleText(element)).not.to.contain('Mine');
    byRole(element, 'button', 'A webinar').click();
    await until(() => expect(visibleText(element)).to.contain('Mine').and.contain('WI-AIMH'));
    await expect(element).to.be.accessible();
  });

  it('links a web address, and shows any other address as text', async () => {
    const { element } = await listOf(
      { title: 'Web', url: 'https://example.org/w' },
      { title: 'Script', url: 'java\nscript:alert(1)' },
    );
    byRole(element, 'button', 'Web').click();
    byRole(element, 'button', 'Script').click();
    await until(() => expect(visibleText(element)).to.contain('script:alert(1)'));
    expect(allByRole(element, 'link').map((link) => (link as HTMLAnchorElement).href)).to.deep.equal([
      'https://example.org/w',
    ]);
  });

  it('dispatches the chosen action and entry', async () => {
    const { element, records } = await listOf({ title: 'A webinar' });
    byRole(element, 'button', 'A webinar').click();
    const chosen = nextEvent(document.body, 'imh-entry-action-chosen');
    (await until(() => byRole(element, 'button', 'Delete'))).click();
    const { action, record } = await chosen;
    expect([action, record.id]).to.deep.equal(['remove', records[0]!.id]);
  });

  it('renders the first 100 of many entries, and more on request', async () => {
    const store = await openStore();
    const record = await saveEntry(store, { title: 'A webinar' });
    const records = Array.from({ length: 130 }, (_, at) => ({ ...record, id: `entry-${at}` }));
    const element = await mount('entry-list', { app: appOf(store), records });
    expect(allByRole(element, 'heading')).to.have.length(100);
    byRole(element, 'button', 'Show 30 more').click();
    await until(() => expect(allByRole(element, 'heading')).to.have.length(130));
  });

  describe('an entry in conflict', () => {
    async function opened() {
      const store = await openStore();
      const record = await conflictIn(store);
      const element = await mount('entry-list', { app: appOf(store), records: [record] });
      byRole(element, 'button').click();
      await until(() => expect(allByRole(element, 'button', 'Keep this version')).to.have.length(2));
      return { store, record, element };
    }

    it('keeps the version that is chosen', async () => {
      const { store, record, element } = await opened();
      byRole(element, 'button', 'Keep this version').click();
      await until(async () => expect((await store.get('entry', record.id))!.conflict).to.equal(false));
    });

    it('explains that a choice could not be saved, and still offers both versions', async () => {
      const { store, element } = await opened();
      store.close();
      byRole(element, 'button', 'Keep this version').click();
      await until(() => expect(nameOf(byRole(element, 'alert'))).to.contain('Your log is no longer open on this page'));
      expect(allByRole(element, 'button', 'Keep this version')).to.have.length(2);
      await expect(element).to.be.accessible();
    });
  });
});
