import { expect } from '@open-wc/testing';
import { defineLogEntries } from '../../extension/features/entries/define.js';
import { byRole, visibleText } from './by-role.js';
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

  it('links each quote to its words on the page', async () => {
    const store = await openStore();
    const quotes = [{ exact: 'It takes two.', prefix: 'builds trust. ', suffix: '\nNext one' }];
    const record = await saveEntry(store, { title: 'A webinar', url: 'https://example.org/w?id=2', quotes });
    const element = await mount('entry-details', { app: appOf(store), record });
    const link = byRole<HTMLAnchorElement>(element, 'link', 'Show on its page');
    expect(link.href).to.equal('https://example.org/w?id=2#:~:text=trust.-,It%20takes%20two.,-Next');
    expect([link.target, link.rel]).to.deep.equal(['_blank', 'noopener noreferrer']);
    await expect(element).to.be.accessible();
  });

  it('links no quote to a page without a web address', async () => {
    const store = await openStore();
    const record = await saveEntry(store, { title: 'A book', quotes: [{ exact: 'It takes two.' }] });
    const element = await mount('entry-details', { app: appOf(store), record });
    expect(visibleText(element)).to.contain('It takes two.').and.not.contain('Show on its page');
  });
});
