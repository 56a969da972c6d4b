import type { EvidenceContent } from '@imh/core';
import { expect } from '@open-wc/testing';
import { defineLogEntries } from '../../extension/features/entries/define.js';
import { showFramework } from '../../extension/features/settings.js';
import { allByRole, byRole, nameOf, visibleText } from './by-role.js';
import { appOf, cleanUp, enter, mount, openStore, saveEntry, until } from './mounted.js';

defineLogEntries();

async function log(...contents: EvidenceContent[]) {
  const store = await openStore();
  for (const content of contents) await saveEntry(store, content);
  const shown = await showFramework(store, 'urn:x-imh:framework:starter');
  expect(shown.ok).to.equal(true);
  const element = await mount('log-entries', { app: appOf(store) });
  await until(() => expect(visibleText(element)).to.contain(contents[0]?.title ?? 'Keep what you learn'));
  return { store, element };
}
const titles = (element: Element) => allByRole(element.shadowRoot!.querySelector('entry-list')!, 'heading').map(nameOf);
const closed = 'Your log is no longer open on this page, so nothing was changed. Reload the page and try again.';

describe('<log-entries>', () => {
  afterEach(cleanUp);

  it('welcomes the user to an empty log, and is accessible', async () => {
    const { element } = await log();
    byRole(element, 'button', 'Add your first training');
    await expect(element).to.be.accessible();
  });

  it('lists entries with their totals, and is accessible', async () => {
    const { element } = await log(
      { title: 'One', status: 'finished', minutes: 90 },
      { title: 'Two', status: 'planned', minutes: 60 },
    );
    expect(visibleText(element)).to.contain('1 entry, 1.5 h finished');
    expect(titles(element)).to.have.members(['One', 'Two']);
    await expect(element).to.be.accessible();
  });

  it('filters entries while the user types', async () => {
    const { element } = await log({ title: 'Attachment' }, { title: 'Sleep' });
    enter(byRole(element, 'searchbox', 'Search your log'), 'attach');
    await until(() => expect(titles(element)).to.deep.equal(['Attachment']));
    enter(byRole(element, 'searchbox', 'Search your log'), 'nothing like it');
    await until(() => expect(visibleText(element)).to.contain('No entry matches “nothing like it”.'));
  });

  it('moves a deleted entry to the trash, and restores it with Undo', async () => {
    const { store, element } = await log({ title: 'A webinar', note: 'Mine' });
    byRole(element, 'button', 'A webinar').click();
    (await until(() => byRole(element, 'button', 'Delete'))).click();
    const undo = await until(() => byRole(element, 'button', 'Undo'));
    expect(visibleText(element)).to.contain('“A webinar” is in the trash.');
    await until(() => expect(element.shadowRoot!.activeElement).to.equal(undo));
    expect(await store.list('entry')).to.deep.equal([]);
    undo.click();
    await until(async () => {
      const contents = (await store.list('entry')).map(({ content }) => content);
      expect(contents).to.deep.equal([{ title: 'A webinar', note: 'Mine' }]);
    });
    await until(() => expect(visibleText(element)).not.to.contain('Trash').and.not.to.contain('is in the trash'));
    await until(() => expect(titles(element)).to.deep.equal(['A webinar']));
  });

  it('edits an entry in a dialog', async () => {
    const { element } = await log({ title: 'A webinar' });
    byRole(element, 'button', 'A webinar').click();
    (await until(() => byRole(element, 'button', 'Edit'))).click();
    const dialog = await until(() => byRole(element, 'dialog', 'Edit'));
    enter(await until(() => byRole(dialog, 'textbox', 'Title')), 'A course');
    await expect(element).to.be.accessible();
    byRole(dialog, 'button', 'Save changes').click();
    await until(() => expect(titles(element)).to.deep.equal(['A course']));
    expect(allByRole(element, 'dialog')).to.deep.equal([]);
  });

  describe('when the log can no longer be written', () => {
    it('explains that deleting failed, and keeps the entry', async () => {
      const { store, element } = await log({ title: 'A webinar' });
      byRole(element, 'button', 'A webinar').click();
      const remove = await until(() => byRole(element, 'button', 'Delete'));
      store.close();
      remove.click();
      await until(() => expect(nameOf(byRole(element, 'alert'))).to.equal(closed));
      expect(titles(element)).to.deep.equal(['A webinar']);
      expect(visibleText(element)).not.to.contain('is in the trash');
      await expect(element).to.be.accessible();
    });

    it('explains that restoring failed, and keeps offering it', async () => {
      const { store, element } = await log({ title: 'A webinar' });
      byRole(element, 'button', 'A webinar').click();
      (await until(() => byRole(element, 'button', 'Delete'))).click();
      const undo = await until(() => byRole(element, 'button', 'Undo'));
      store.close();
      undo.click();
      await until(() => expect(nameOf(byRole(element, 'alert'))).to.equal(closed));
      byRole(element, 'button', 'Undo');
    });
  });
});
