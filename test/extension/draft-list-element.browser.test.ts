import { expect } from '@open-wc/testing';
import { defineDraftList } from '../../extension/features/drafts/define.js';
import { byRole, visibleText } from './by-role.js';
import { appOf, cleanUp, draftOf, mount, nextEvent, openStore } from './mounted.js';

defineDraftList();

describe('<draft-list>', () => {
  afterEach(cleanUp);

  const drafts = [draftOf({ title: 'A webinar' }), draftOf({ title: '  ' })];

  it('renders nothing without drafts', async () => {
    const list = await mount('draft-list', { app: appOf(await openStore()), drafts: [] });
    expect(visibleText(list)).to.equal('');
  });

  it('lists each draft behind their number, and is accessible', async () => {
    const list = await mount('draft-list', { app: appOf(await openStore()), drafts });
    expect(visibleText(list)).to.contain('Unfinished: 2 drafts').and.not.contain('A webinar');
    byRole(list, 'summary', 'Unfinished: 2 drafts').click();
    expect(visibleText(list)).to.contain('A webinar').and.contain('Without a title');
    await expect(list).to.be.accessible();
  });

  for (const [name, action] of [
    ['Continue', 'continue'],
    ['Discard', 'discard'],
  ] as const) {
    it(`dispatches the chosen action and draft for “${name}”`, async () => {
      const list = await mount('draft-list', { app: appOf(await openStore()), drafts });
      byRole(list, 'summary').click();
      const chosen = nextEvent(document.body, 'imh-draft-action-chosen');
      byRole(list, 'button', name).click();
      const event = await chosen;
      expect([event.action, event.draft]).to.deep.equal([action, drafts[0]]);
    });
  }
});
