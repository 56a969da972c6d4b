import type { EvidenceContent } from '@imh/core';
import { expect } from '@open-wc/testing';
import { defineLogEntries } from '../../extension/features/entries/define.js';
import { allByRole, byRole, nameOf } from './by-role.js';
import { appOf, cleanUp, enter, mount, openStore, saveEntry, until } from './mounted.js';

defineLogEntries();

const value = (element: HTMLElement, name: string) => byRole<HTMLInputElement>(element, 'textbox', name).value;

async function dialog() {
  const store = await openStore();
  return { store, element: await mount('entry-dialog', { app: appOf(store) }) };
}

describe('<entry-dialog>', () => {
  afterEach(cleanUp);

  it('opens the form with the focus on the title, and closes when the entry is saved; accessible', async () => {
    const { store, element } = await dialog();
    await element.add();
    const form = byRole(element, 'dialog', 'Add');
    await until(() => expect(nameOf(byRole(form, 'textbox', 'Title'))).to.equal('Title'));
    await expect(element).to.be.accessible();
    enter(byRole(form, 'textbox', 'Title'), 'A webinar');
    byRole(form, 'button', 'Save evidence').click();
    await until(() => expect(allByRole(element, 'dialog')).to.deep.equal([]));
    expect(element.isOpen).to.equal(false);
    expect((await store.list('entry')).map(({ content }) => (content as EvidenceContent).title)).to.deep.equal([
      'A webinar',
    ]);
  });

  it('copies an entry for another occasion, and asks for its date', async () => {
    const { store, element } = await dialog();
    const record = await saveEntry(store, {
      title: 'Reading group',
      type: 'book-group',
      minutes: 60,
      dateCompleted: '2026-03-01',
    });
    await element.addAgain(record);
    expect(value(element, 'Title')).to.equal('Reading group');
    expect(value(element, 'Hours')).to.equal('1');
    expect(value(element, 'Date completed')).to.equal('');
  });

  it('offers a list of sessions for supervision', async () => {
    const { element } = await dialog();
    await element.addSupervision();
    expect(value(element, 'Title')).to.equal('Reflective supervision/consultation');
    byRole(element, 'button', 'Add a session');
    expect(value(element, 'Date completed')).to.equal('');
  });

  it('continues an edit that was begun earlier', async () => {
    const { store, element } = await dialog();
    const record = await saveEntry(store, { title: 'A webinar' });
    await element.edit(record);
    enter(byRole(element, 'textbox', 'Title'), 'A webinar, half re');
    await until(async () => expect(await store.drafts()).to.have.length(1));
    byRole(element, 'button', 'Close').click();
    await until(() => expect(element.isOpen).to.equal(false));
    await element.edit(record);
    expect(value(element, 'Title')).to.equal('A webinar, half re');
  });
});
