import { expect } from '@open-wc/testing';
import { defineLogEntries } from '../../extension/features/entries/define.js';
import { setSavedViews } from '../../extension/features/settings.js';
import { byRole, focusedName } from './by-role.js';
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

  it('returns the focus to “Save this view” when the name is canceled', async () => {
    const element = await mount('saved-views', { app: appOf(await openStore()), filter: { types: ['course'] } });
    byRole(element, 'button', 'Save this view').click();
    const cancel = await until(() => byRole(element, 'button', 'Cancel'));
    cancel.focus();
    cancel.click();
    await element.updateComplete;
    expect(focusedName()).to.equal('Save this view');
  });
});
