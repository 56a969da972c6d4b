import { expect } from '@open-wc/testing';
import { defineLogEntries } from '../../extension/features/entries/define.js';
import { setSavedViews } from '../../extension/features/settings.js';
import { byRole } from './by-role.js';
import { appOf, cleanUp, mount, openStore, until } from './mounted.js';

defineLogEntries();

describe('<saved-views>', () => {
  afterEach(cleanUp);

  it('lists saved views as links, and is accessible', async () => {
    const store = await openStore();
    const saved = await setSavedViews(store, [{ name: 'Courses', filter: { types: ['course'] } }]);
    expect(saved.ok).to.equal(true);
    const element = await mount('saved-views', { app: appOf(store) });
    await until(() => byRole(element, 'link', 'Courses'));
    await expect(element).to.be.accessible();
  });
});
