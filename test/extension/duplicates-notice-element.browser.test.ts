import { expect } from '@open-wc/testing';
import { defineDuplicatesNotice } from '../../extension/features/duplicates/define.js';
import { allByRole, byRole } from './by-role.js';
import { appOf, cleanUp, mount, openStore, saveEntry, until } from './mounted.js';

defineDuplicatesNotice();

describe('<duplicates-notice>', () => {
  afterEach(cleanUp);

  it('links to the possible duplicates, follows the log, and is accessible', async () => {
    const store = await openStore();
    await saveEntry(store, { title: 'Sleep', dateCompleted: '2026-04-03' });
    const element = await mount('duplicates-notice', { app: appOf(store) });
    expect(allByRole(element, 'link')).to.have.length(0);
    const { id, heads } = await saveEntry(store, { title: 'sleep', dateCompleted: '2026-04-03' });
    const link = await until(() => byRole(element, 'link', '1 possible duplicate'));
    expect(link.getAttribute('href')).to.equal('#view=duplicates');
    await expect(element).to.be.accessible();
    await store.save({ kind: 'entry', id, parents: heads });
    await until(() => expect(allByRole(element, 'link')).to.have.length(0));
  });
});
