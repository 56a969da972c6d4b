import type { EntryFilter, EvidenceContent } from '@imh/core';
import type { EvidenceStore } from '@imh/storage';
import { expect } from '@open-wc/testing';
import { defineLogEntries } from '../../extension/features/entries/define.js';
import { viewIn } from '../../extension/features/log/view-address.js';
import { showFramework } from '../../extension/features/settings.js';
import { allByRole, byRole, focusedName, nameOf, visibleText } from './by-role.js';
import { appOf, choose, cleanUp, enter, mount, openStore, saveEntry, until } from './mounted.js';

defineLogEntries();

async function log(...contents: EvidenceContent[]) {
  const store = await openStore();
  for (const content of contents) await saveEntry(store, content);
  const shown = await showFramework(store, 'urn:x-imh:framework:starter');
  expect(shown.ok).to.equal(true);
  return { store, element: await mounted(store, contents) };
}
async function mounted(store: EvidenceStore, contents: readonly EvidenceContent[], filter: EntryFilter = {}) {
  const element = await mount('log-entries', { app: appOf(store), filter });
  await until(() => expect(visibleText(element)).to.contain(contents[0]?.title ?? 'Keep what you learn'));
  if (contents.length > 0) await until(() => expect(visibleText(element)).to.contain('Training'));
  return element;
}
const titles = (element: Element) =>
  [...(element.shadowRoot!.querySelector('entry-table')?.shadowRoot!.querySelectorAll('.open') ?? [])].map((each) =>
    each.textContent!.trim(),
  );
const contentsIn = async (store: EvidenceStore) => (await store.list('entry')).map(({ content }) => content);
const closed = 'Your log is no longer open on this page, so nothing was changed. Reload the page and try again.';
const open = (element: Element, title: string) => byRole(element, 'button', title).click();

describe('<log-entries>', () => {
  afterEach(cleanUp);

  it('welcomes the user to an empty log, and is accessible', async () => {
    const { element } = await log();
    byRole(element, 'button', 'Add your first training');
    await expect(element).to.be.accessible();
  });

  it('lists entries with separate totals for training and supervision, and is accessible', async () => {
    const { element } = await log(
      { title: 'One', type: 'course', dateCompleted: '2025-03-01', minutes: 90 },
      { title: 'Two', type: 'course', status: 'planned', minutes: 60 },
      { title: 'Three', type: 'rsc-received', dateCompleted: '2026-01-01', minutes: 45 },
    );
    const text = visibleText(element);
    expect(text).to.contain('Training 1.5 h').and.contain('Supervision received (RSC) 0.75 h').and.contain('3 entries');
    expect(titles(element)).to.have.members(['One', 'Two', 'Three']);
    byRole(element, 'button', 'Add');
    await expect(element).to.be.accessible();
  });

  it('a filter changes the totals too, and is a chip that removes it', async () => {
    const { element } = await log(
      { title: 'One', type: 'course', dateCompleted: '2025-03-01', minutes: 90 },
      { title: 'Two', type: 'course', dateCompleted: '2026-03-01', minutes: 30 },
    );
    byRole(element, 'button', 'Filters').click();
    const from = await until(() => byRole(element, 'textbox', 'From'));
    (from as HTMLInputElement).value = '2026';
    from.dispatchEvent(new Event('change'));
    await until(() => expect(titles(element)).to.deep.equal(['Two']));
    expect(visibleText(element)).to.contain('Training 0.5 h').and.contain('1 of 2 entries');
    await expect(element).to.be.accessible();
    byRole(element, 'button', 'Remove filter: From 2026').click();
    await until(() => expect(titles(element)).to.deep.equal(['Two', 'One']));
  });

  it('filters by a choice of each kind', async () => {
    const { element } = await log(
      { title: 'One', type: 'course', provider: 'WI-AIMH', minutes: 90 },
      { title: 'Two', type: 'article', topics: ['dei'], dateCompleted: '2026-01-01' },
    );
    byRole(element, 'button', 'Filters').click();
    for (const [name, value, shown] of [
      ['Type', 'article', ['Two']],
      ['Provider', 'WI-AIMH', ['One']],
      ['Topic', 'dei', ['Two']],
      ['Missing', 'hours', ['Two']],
    ] as const) {
      const select = await until(() => byRole(element, 'combobox', name));
      choose(select, value);
      await until(() => expect(titles(element)).to.deep.equal(shown));
      byRole(element, 'button', 'Clear all filters').click();
      await until(() => expect(titles(element)).to.have.length(2));
    }
  });

  it('filters entries while the user types', async () => {
    const { element } = await log({ title: 'Attachment', type: 'course' }, { title: 'Sleep' });
    enter(byRole(element, 'searchbox', 'Search your log'), 'attach cours');
    await until(() => expect(titles(element)).to.deep.equal(['Attachment']));
    enter(byRole(element, 'searchbox', 'Search your log'), 'nothing like it');
    await until(() => expect(visibleText(element)).to.contain('No entry matches “nothing like it”.'));
  });

  it('links to exactly the entries that have no competency', async () => {
    const tag = { framework: 'urn:x-imh:framework:starter', node: 'x' };
    const { element } = await log({ title: 'One', competencies: [tag] }, { title: 'Two' });
    const link = byRole<HTMLAnchorElement>(element, 'link', '1 entry has no competency yet');
    expect(viewIn(new URL(link.href).hash)).to.deep.equal({ view: 'entries', filter: { missing: ['competencies'] } });
  });

  it('sorts by a column', async () => {
    const { element } = await log(
      { title: 'Beta', minutes: 5 },
      { title: 'alpha', minutes: 20 },
      { title: 'Gamma', minutes: 10 },
    );
    const table = element.shadowRoot!.querySelector('entry-table')!;
    byRole(table, 'button', 'Title').click();
    await until(() => expect(titles(element)).to.deep.equal(['alpha', 'Beta', 'Gamma']));
    byRole(table, 'button', 'Hours').click();
    await until(() => expect(titles(element)).to.deep.equal(['alpha', 'Gamma', 'Beta']));
  });

  it('saves a view under a name, as a link', async () => {
    const store = await openStore();
    const contents = [{ title: 'One', type: 'course' }, { title: 'Two' }] as const;
    for (const content of contents) await saveEntry(store, content);
    const element = await mounted(store, contents, { types: ['course'] });
    byRole(element, 'button', 'Save this view').click();
    enter(await until(() => byRole(element, 'textbox', 'Name of the view')), 'Courses');
    byRole(element, 'button', 'Save view').click();
    const link = await until(() => byRole<HTMLAnchorElement>(element, 'link', 'Courses'));
    expect(viewIn(new URL(link.href).hash).filter).to.deep.equal({ types: ['course'] });
    byRole(element, 'button', 'Delete the view “Courses”').click();
    await until(() => expect(allByRole(element, 'link', 'Courses')).to.deep.equal([]));
  });

  it('moves the focus to the first entry of the selection when the selection is cleared', async () => {
    const { element } = await log({ title: 'One' });
    byRole(element, 'checkbox', 'Select “One”').click();
    const clear = await until(() => byRole(element, 'button', 'Clear selection'));
    clear.focus();
    clear.click();
    await until(() => expect(allByRole(element, 'button', 'Clear selection')).to.deep.equal([]));
    await until(() => expect(focusedName()).to.equal('One'));
  });

  it('deletes an entry, moves the focus to the next one, and restores it with Undo', async () => {
    const { store, element } = await log(
      { title: 'Newer', note: 'Mine', dateCompleted: '2026-02-01' },
      { title: 'Older', dateCompleted: '2026-01-01' },
    );
    open(element, 'Newer');
    (await until(() => byRole(element, 'button', 'Delete'))).click();
    const undo = await until(() => byRole(element, 'button', /^Undo: deleting “Newer”/));
    expect(visibleText(element)).to.contain('“Newer” is in the trash.');
    const table = element.shadowRoot!.querySelector('entry-table')!;
    await until(() => expect(table.shadowRoot!.activeElement?.textContent?.trim()).to.equal('Older'));
    expect(await store.count('entry', 'trash')).to.equal(1);
    await until(() => byRole(element, 'link', 'Trash (1)'));
    undo.click();
    await until(() => expect(titles(element)).to.deep.equal(['Newer', 'Older']));
    expect(await contentsIn(store)).to.deep.include({ title: 'Newer', note: 'Mine', dateCompleted: '2026-02-01' });
  });

  it('takes back several changes one after another, with Ctrl+Z too', async () => {
    const { store, element } = await log({ title: 'One', dateCompleted: '2026-02-01' }, { title: 'Two' });
    for (const title of ['One', 'Two']) {
      open(element, title);
      (await until(() => byRole(element, 'button', 'Delete'))).click();
      await until(() => byRole(element, 'button', `Undo: deleting “${title}”`));
      await until(() => expect(titles(element)).not.to.contain(title));
    }
    for (const count of [1, 2]) {
      element.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true }));
      await until(async () => expect(await store.count('entry')).to.equal(count));
    }
    await until(() => expect(allByRole(element, 'button', /^Undo/)).to.deep.equal([]));
  });

  it('edits an entry in a dialog', async () => {
    const { element } = await log({ title: 'A webinar' });
    open(element, 'A webinar');
    (await until(() => byRole(element, 'button', 'Edit'))).click();
    const dialog = await until(() => byRole(element, 'dialog', 'Edit'));
    enter(await until(() => byRole(dialog, 'textbox', 'Title')), 'A course');
    await expect(element).to.be.accessible();
    byRole(dialog, 'button', 'Save changes').click();
    await until(() => expect(titles(element)).to.deep.equal(['A course']));
    expect(allByRole(element, 'dialog')).to.deep.equal([]);
    byRole(element, 'button', 'Undo: change of “A course”').click();
    await until(() => expect(titles(element)).to.deep.equal(['A webinar']));
  });

  it('opens the entry that the address names', async () => {
    const store = await openStore();
    const { id } = await saveEntry(store, { title: 'A webinar', note: 'Mine' });
    const element = await mount('log-entries', { app: appOf(store), entry: id });
    await until(() => expect(visibleText(element)).to.contain('Mine'));
  });

  describe('with several entries selected', () => {
    async function selected() {
      const made = await log({ title: 'One', type: 'article' }, { title: 'Two' }, { title: 'Three' });
      byRole(made.element, 'checkbox', 'Select “One”').click();
      (await until(() => byRole(made.element, 'button', 'Select all 3'))).click();
      await until(() => expect(visibleText(made.element)).to.contain('3 selected'));
      return made;
    }

    it('is accessible', async () => {
      const { element } = await selected();
      await expect(element).to.be.accessible();
    });

    it('sets their type, and takes that back', async () => {
      const { store, element } = await selected();
      byRole(element, 'button', 'Set type').click();
      const bar = element.shadowRoot!.querySelector('bulk-bar')!;
      choose(await until(() => byRole(bar, 'combobox', 'Type')), 'course');
      (await until(() => byRole(element, 'button', 'Apply to 3 entries'))).click();
      await until(() => expect(visibleText(element)).to.contain('Changed 3 entries.'));
      const types = async () => (await contentsIn(store)).map((content) => (content as EvidenceContent).type);
      expect(await types()).to.deep.equal(['course', 'course', 'course']);
      byRole(element, 'button', 'Undo: type of 3 entries').click();
      await until(async () => expect(await types()).to.have.members(['article', undefined, undefined]));
    });

    it('adds a competency to all of them', async () => {
      const { store, element } = await selected();
      byRole(element, 'button', 'Add competencies').click();
      const picker = await until(() => byRole(element, 'combobox', 'Competencies'));
      enter(picker, '1.1');
      (await until(() => byRole(element, 'option'))).click();
      (await until(() => byRole(element, 'button', 'Apply to 3 entries'))).click();
      await until(() => expect(visibleText(element)).to.contain('Changed 3 entries.'));
      const tags = (await contentsIn(store)).map((content) => (content as EvidenceContent).competencies?.length);
      expect(tags).to.deep.equal([1, 1, 1]);
    });

    it('moves them to the trash, and takes that back', async () => {
      const { store, element } = await selected();
      byRole(element, 'button', 'Move to trash').click();
      await until(() => expect(visibleText(element)).to.contain('3 entries are in the trash.'));
      expect(await store.count('entry')).to.equal(0);
      byRole(element, 'button', 'Undo: deleting 3 entries').click();
      await until(async () => expect(await store.count('entry')).to.equal(3));
      await until(() => expect(titles(element)).to.have.members(['One', 'Two', 'Three']));
    });
  });

  describe('when the log can no longer be written', () => {
    it('explains that deleting failed, and keeps the entry', async () => {
      const { store, element } = await log({ title: 'A webinar' });
      open(element, 'A webinar');
      const remove = await until(() => byRole(element, 'button', 'Delete'));
      store.close();
      remove.click();
      await until(() => expect(nameOf(byRole(element, 'alert'))).to.equal(closed));
      expect(titles(element)).to.deep.equal(['A webinar']);
      expect(visibleText(element)).not.to.contain('is in the trash');
      await expect(element).to.be.accessible();
    });

    it('explains that Undo failed, and keeps offering it', async () => {
      const { store, element } = await log({ title: 'A webinar' });
      open(element, 'A webinar');
      (await until(() => byRole(element, 'button', 'Delete'))).click();
      const undo = await until(() => byRole(element, 'button', /^Undo/));
      store.close();
      undo.click();
      await until(() => expect(nameOf(byRole(element, 'alert'))).to.equal(closed));
      byRole(element, 'button', /^Undo/);
    });
  });
});
