import { expect } from '@open-wc/testing';
import { defineLogEntries } from '../../extension/features/entries/define.js';
import { byRole, visibleText } from './by-role.js';
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
});
