import type { ItemRecord } from '@imh/storage';
import { expect } from '@open-wc/testing';
import { defineLogEntries } from '../../extension/features/entries/define.js';
import { allByRole, byRole, visibleText } from './by-role.js';
import { appOf, cleanUp, mount, openStore, saveEntry, until } from './mounted.js';

defineLogEntries();

describe('<undo-notice>', () => {
  afterEach(cleanUp);

  it('shows a change, takes it back, and is accessible', async () => {
    const store = await openStore();
    const { id, heads } = await saveEntry(store, { title: 'A webinar' });
    const element = await mount('undo-notice', { app: appOf(store) });
    element.show({ what: 'adding it', message: 'It was added.', made: [{ id, version: heads[0]! }] });
    await until(() => expect(visibleText(element)).to.contain('It was added.'));
    await expect(element).to.be.accessible();
    byRole(element, 'button', 'Undo: adding it').click();
    await until(async () => expect(await store.count('entry')).to.equal(0));
  });

  it('can be hidden until the next change, and Ctrl+Z still works', async () => {
    const store = await openStore();
    const [one, two] = [await saveEntry(store, { title: 'One' }), await saveEntry(store, { title: 'Two' })];
    const element = await mount('undo-notice', { app: appOf(store) });
    const added = ({ id, heads }: ItemRecord) => ({
      what: 'adding it',
      message: 'It was added.',
      made: [{ id, version: heads[0]! }],
    });
    element.show(added(one));
    (await until(() => byRole(element, 'button', 'Hide this notice'))).click();
    await until(() => expect(allByRole(element, 'button')).to.deep.equal([]));
    element.show(added(two));
    await until(() => byRole(element, 'button', 'Undo: adding it'));
    byRole(element, 'button', 'Hide this notice').click();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true }));
    await until(async () => expect(await store.count('entry')).to.equal(1));
  });
});
