import type { EvidenceContent } from '@imh/core';
import type { EvidenceStore, ItemRecord } from '@imh/storage';
import { expect } from '@open-wc/testing';
import { defineEntryTable } from '../../extension/features/entries/define.js';
import { entryIds } from '../../extension/features/entries/entry-table-element.js';
import { allByRole, byRole, focusedName, nameOf, visibleText } from './by-role.js';
import { appOf, choose, cleanUp, enter, mount, nextEvent, openStore, saveEntry, until } from './mounted.js';

defineEntryTable();

/** Two versions of an entry without a common parent, as two computers make them; without a content, a deletion. */
async function conflictIn(
  store: EvidenceStore,
  contents: (EvidenceContent | undefined)[] = [{ title: 'Changed here' }, { title: 'Changed there' }],
): Promise<ItemRecord> {
  const first = await saveEntry(store, { title: 'First' });
  for (const content of contents) {
    const saved = await store.save({ kind: 'entry', id: first.id, parents: first.heads, content });
    if (!saved.ok) throw new Error(saved.error.message);
  }
  return (await store.get('entry', first.id))!;
}

async function tableOf(...contents: EvidenceContent[]) {
  const store = await openStore();
  const ids: string[] = [];
  for (const content of contents) ids.push((await saveEntry(store, content)).id);
  return { store, ids, ...(await tableIn(store, ids)) };
}

async function tableIn(store: EvidenceStore, ids: readonly string[]) {
  const element = await mount('entry-table', { app: appOf(store), ids: entryIds(ids) });
  await until(() => expect(visibleText(element)).not.to.contain('Loading'));
  return { element };
}
const rows = (element: Element) => allByRole(element, 'row').slice(1);

describe('<entry-table>', () => {
  afterEach(cleanUp);

  it('lists date, title, type, hours, competencies and what is missing, and is accessible', async () => {
    const tag = { framework: 'urn:x-imh:framework:starter', node: 'unknown', label: '1.1 Serve and return' };
    const { element } = await tableOf(
      { title: 'A webinar', dateCompleted: '2026-11-02', type: 'course', minutes: 90, competencies: [tag] },
      { title: 'Another' },
    );
    const [first, second] = rows(element);
    for (const text of ['November 2, 2026', 'A webinar', 'Course', '1.5 h', '1.1 Serve and return', 'Certificate']) {
      expect(visibleText(first!)).to.contain(text);
    }
    expect(visibleText(second!)).to.contain('No date').and.contain('Date, Hours, Type, Competencies');
    await expect(element).to.be.accessible();
  });

  it('shows that an entry of the future is planned', async () => {
    const { element } = await tableOf({ title: 'A course', status: 'finished', dateCompleted: '2999-01-01' });
    expect(visibleText(rows(element)[0]!)).to.contain('Planned');
  });

  it('expands an entry to show its details', async () => {
    const { element } = await tableOf({ title: 'A webinar', note: 'Mine', provider: 'WI-AIMH' });
    expect(visibleText(element)).not.to.contain('Mine');
    byRole(element, 'button', 'A webinar').click();
    await until(() => expect(visibleText(element)).to.contain('Mine').and.contain('WI-AIMH'));
    await expect(element).to.be.accessible();
  });

  it('links a web address, and shows any other address as text', async () => {
    const { element } = await tableOf(
      { title: 'Web', url: 'https://example.org/w' },
      { title: 'S', url: 'java\nscript:alert(1)' },
    );
    byRole(element, 'button', 'Web').click();
    const [link] = await until(() => {
      const links = allByRole(element, 'link');
      expect(links).to.have.length(1);
      return links;
    });
    expect((link as HTMLAnchorElement).href).to.equal('https://example.org/w');
    byRole(element, 'button', 'S').click();
    await until(() => expect(visibleText(element)).to.contain('script:alert(1)'));
    expect(allByRole(element, 'link')).to.deep.equal([]);
  });

  it('dispatches the chosen action and entry', async () => {
    const { element, ids } = await tableOf({ title: 'A webinar' });
    byRole(element, 'button', 'A webinar').click();
    const chosen = nextEvent(document.body, 'imh-entry-action-chosen');
    (await until(() => byRole(element, 'button', 'Delete'))).click();
    const { action, record } = await chosen;
    expect([action, record.id]).to.deep.equal(['remove', ids[0]]);
  });

  it('dispatches the column by which to sort, and reverses the order of the current one', async () => {
    const { element } = await tableOf({ title: 'A webinar' });
    for (const [name, sort] of [
      ['Title', { column: 'title', isDescending: false }],
      [/^Date/, { column: 'date', isDescending: false }],
    ] as const) {
      const chosen = nextEvent(document.body, 'imh-entry-sort-chosen');
      byRole(element, 'button', name).click();
      expect((await chosen).sort).to.deep.equal(sort);
    }
  });

  it('renders the rows near the screen only, and numbers them', async () => {
    const store = await openStore();
    const ids: string[] = [];
    for (let at = 0; at < 300; at += 1) ids.push((await saveEntry(store, { title: `Entry ${at}` })).id);
    const { element } = await tableIn(store, ids);
    expect(rows(element).length).to.be.lessThan(80);
    expect(element.shadowRoot!.querySelector('[role=table]')!.getAttribute('aria-rowcount')).to.equal('301');
    await element.openEntry(ids[250]!);
    const row = await until(() => rows(element).find((each) => each.getAttribute('aria-rowindex') === '252')!);
    await until(() => expect(visibleText(row)).to.contain('Entry 250'));
    await until(() => expect(element.shadowRoot!.activeElement?.textContent?.trim()).to.equal('Entry 250'));
    expect(rows(element).length).to.be.lessThan(80);
  }).timeout(30_000);

  it('shows pages of rows if that is chosen', async () => {
    const store = await openStore();
    const ids: string[] = [];
    for (let at = 0; at < 60; at += 1) ids.push((await saveEntry(store, { title: `Entry ${at}` })).id);
    const { element } = await tableIn(store, ids);
    element.paged = true;
    await until(() => expect(rows(element)).to.have.length(50));
    byRole(element, 'button', 'Next page').click();
    await until(() => expect(rows(element)).to.have.length(10));
    await until(() => expect(visibleText(element)).to.contain('Page 2 of 2').and.contain('Entry 59'));
    await expect(element).to.be.accessible();
  }).timeout(30_000);

  it('selects an entry, and with Shift all up to it', async () => {
    const { element, ids } = await tableOf({ title: 'A' }, { title: 'B' }, { title: 'C' });
    const boxes = allByRole(element, 'checkbox');
    const first = nextEvent(document.body, 'imh-entry-selection-changed');
    boxes[0]!.click();
    element.selected = (await first).selected;
    await element.updateComplete;
    const range = nextEvent(document.body, 'imh-entry-selection-changed');
    boxes[2]!.dispatchEvent(new MouseEvent('click', { shiftKey: true, bubbles: true, cancelable: true }));
    expect([...(await range).selected]).to.deep.equal(ids);
  });

  describe('editing in the list', () => {
    async function editing(content: EvidenceContent) {
      const made = await tableOf(content);
      byRole(made.element, 'button', /^Edit “/).click();
      await until(() => byRole(made.element, 'textbox', 'Title'));
      return made;
    }

    it('saves title, date, type and hours, and can be taken back', async () => {
      const { element, store, ids } = await editing({ title: 'A webinar', note: 'Mine', minutes: 60 });
      await expect(element).to.be.accessible();
      enter(byRole(element, 'textbox', 'Title'), 'A course');
      enter(byRole(element, 'textbox', 'Date'), 'Nov 2, 2026');
      enter(byRole(element, 'textbox', 'Hours'), '1:30');
      choose(byRole(element, 'combobox', 'Type'), 'course');
      const changed = nextEvent(document.body, 'imh-entry-changed');
      byRole(element, 'button', 'Save changes').click();
      const { made } = await changed;
      const content = {
        title: 'A course',
        note: 'Mine',
        dateCompleted: '2026-11-02',
        minutes: 90,
        minutesSource: 'estimate',
        type: 'course',
      };
      expect((await store.get('entry', ids[0]!))!.content).to.deep.equal(content);
      const undone = await store.takeBack('entry', made);
      expect(undone.ok).to.equal(true);
      await until(() => expect(visibleText(element)).to.contain('A webinar'));
      expect((await store.get('entry', ids[0]!))!.content).to.deep.equal({
        title: 'A webinar',
        note: 'Mine',
        minutes: 60,
      });
    });

    it('explains what cannot be saved, and Escape changes nothing', async () => {
      const { element, store, ids } = await editing({ title: 'A webinar' });
      enter(byRole(element, 'textbox', 'Hours'), 'long');
      byRole(element, 'button', 'Save changes').click();
      await until(() => expect(nameOf(byRole(element, 'alert'))).to.contain('“long” is not a length of time'));
      const field = byRole(element, 'textbox', 'Hours');
      expect(element.shadowRoot!.activeElement).to.equal(field);
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      await until(() => expect(allByRole(element, 'textbox')).to.deep.equal([]));
      expect((await store.get('entry', ids[0]!))!.content).to.deep.equal({ title: 'A webinar' });
    });

    it('explains that the log can no longer be written, and keeps what was typed', async () => {
      const { element, store } = await editing({ title: 'A webinar' });
      enter(byRole(element, 'textbox', 'Title'), 'A course');
      store.close();
      byRole(element, 'button', 'Save changes').click();
      await until(() => expect(nameOf(byRole(element, 'alert'))).to.contain('Your log is no longer open on this page'));
      expect((byRole(element, 'textbox', 'Title') as HTMLInputElement).value).to.equal('A course');
    });
  });

  describe('an entry in conflict', () => {
    async function opened(...contents: (EvidenceContent | undefined)[]) {
      const store = await openStore();
      const record = await conflictIn(store, contents.length > 0 ? contents : undefined);
      const { element } = await tableIn(store, [record.id]);
      allByRole(element, 'button')
        .find((button) => button.hasAttribute('aria-expanded'))!
        .click();
      await until(() => expect(visibleText(element)).to.contain('Changed on'));
      return { store, record, element };
    }

    it('keeps the version that is chosen, and the choice can be taken back', async () => {
      const { store, record, element } = await opened();
      const changed = nextEvent(document.body, 'imh-entry-changed');
      byRole(element, 'button', 'Keep this version').click();
      const { made } = await changed;
      expect((await store.get('entry', record.id))!.conflict).to.equal(false);
      await store.takeBack('entry', made);
      expect((await store.get('entry', record.id))!.conflict).to.equal(true);
    });

    it('between a deletion and a change has a button for each, and a deletion can be taken back', async () => {
      const { store, record, element } = await opened(undefined, { title: 'Changed', note: 'Mine' });
      byRole(element, 'button', 'Keep the changed version');
      expect(visibleText(element)).to.match(/Deleted on .* Delete it .* Notes ?: Mine/);
      await expect(element).to.be.accessible();
      const changed = nextEvent(document.body, 'imh-entry-changed');
      byRole(element, 'button', 'Delete it').click();
      const { made } = await changed;
      expect((await store.get('entry', record.id))!.deleted).to.equal(1);
      await store.takeBack('entry', made);
      expect(await store.get('entry', record.id)).to.include({ deleted: 0, conflict: true });
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

  it('keeps everything of a card within its edges at 320 px', async () => {
    const { element } = await tableOf({ title: 'A webinar', dateCompleted: '2026-11-02', minutes: 12_345 });
    element.style.inlineSize = '288px';
    await until(() => expect(element.getBoundingClientRect().width).to.equal(288));
    // Cards have no row of headings.
    const [row] = allByRole(element, 'row');
    const hours = row!.querySelector('.hours')!.getBoundingClientRect();
    expect(row!.getBoundingClientRect().right - hours.right).to.be.greaterThan(8);
  });

  it('forgets earlier versions after asking', async () => {
    const { store, element, ids } = await tableOf({ title: 'A webinar', note: 'Secret' });
    const { heads } = (await store.get('entry', ids[0]!))!;
    await store.save({ kind: 'entry', id: ids[0]!, parents: heads, content: { title: 'A webinar' } });
    byRole(element, 'button', 'A webinar').click();
    (await until(() => byRole(element, 'button', 'Forget earlier versions'))).click();
    const erase = await until(() => byRole(element, 'button', 'Erase earlier versions'));
    // Not the button: the key that opened the question may still be held down.
    await until(() => expect(focusedName()).to.contain('Erase the earlier versions of this entry?'));
    byRole(element, 'button', 'Cancel').focus();
    byRole(element, 'button', 'Cancel').click();
    await until(() => expect(focusedName()).to.equal('Forget earlier versions'));
    expect(erase.isConnected).to.equal(false);
    byRole(element, 'button', 'Forget earlier versions').click();
    (await until(() => byRole(element, 'button', 'Erase earlier versions'))).click();
    await until(async () => {
      const { versions } = (await store.history('entry', ids[0]!))!;
      expect(versions).to.have.length(2);
      expect(JSON.stringify(versions)).not.to.contain('Secret');
    });
  });
});
