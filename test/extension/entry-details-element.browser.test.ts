import { expect } from '@open-wc/testing';
import { defineLogEntries } from '../../extension/features/entries/define.js';
import { visibleText } from './by-role.js';
import { appOf, cleanUp, mount, openStore, saveEntry } from './mounted.js';

defineLogEntries();

describe('<entry-details>', () => {
  afterEach(cleanUp);

  it('shows the fields of an entry that its row does not show, and is accessible', async () => {
    const store = await openStore();
    const record = await saveEntry(store, { title: 'A webinar', note: 'Mine', provider: 'WI-AIMH' });
    const element = await mount('entry-details', { app: appOf(store), record });
    expect(visibleText(element)).to.contain('Mine').and.contain('WI-AIMH').and.contain('No competency chosen');
    await expect(element).to.be.accessible();
  });
});
