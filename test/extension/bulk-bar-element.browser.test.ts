import { expect } from '@open-wc/testing';
import { defineLogEntries } from '../../extension/features/entries/define.js';
import { byRole } from './by-role.js';
import { appOf, cleanUp, mount, nextEvent, openStore, saveEntry } from './mounted.js';

defineLogEntries();

describe('<bulk-bar>', () => {
  afterEach(cleanUp);

  it('deletes the selected entries, and is accessible', async () => {
    const store = await openStore();
    const { id } = await saveEntry(store, { title: 'A webinar' });
    const element = await mount('bulk-bar', { app: appOf(store), selected: new Set([id]), matching: 1 });
    await expect(element).to.be.accessible();
    const changed = nextEvent(document.body, 'imh-entry-changed');
    byRole(element, 'button', 'Move to trash').click();
    expect((await changed).made).to.have.length(1);
    expect(await store.count('entry', 'trash')).to.equal(1);
  });
});
