import { expect } from '@open-wc/testing';
import { defineLogEntries } from '../../extension/features/entries/define.js';
import { byRole } from './by-role.js';
import { appOf, cleanUp, mount, nextEvent, openStore } from './mounted.js';

defineLogEntries();

describe('<entry-filter>', () => {
  afterEach(cleanUp);

  it('shows each condition as a chip that removes it, and is accessible', async () => {
    const store = await openStore();
    const filter = { types: ['course', 'article'], from: '2026', to: '2026' } as const;
    const element = await mount('entry-filter', { app: appOf(store), filter });
    byRole(element, 'button', 'Remove filter: 2026');
    await expect(element).to.be.accessible();
    const changed = nextEvent(document.body, 'imh-entry-filter-changed');
    byRole(element, 'button', 'Remove filter: Course').click();
    expect((await changed).filter).to.deep.equal({ types: ['article'], from: '2026', to: '2026' });
  });
});
