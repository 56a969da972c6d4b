import { clearSession } from './extension-page.js';
import { expect } from '@open-wc/testing';
import { readClocks, startClock } from '../../extension/features/attending/attending-clocks.js';
import { defineAttendingNotice } from '../../extension/features/attending/define.js';
import { allByRole, byRole, visibleText } from './by-role.js';
import { appOf, cleanUp, draftOf, mount, nextEvent, openStore, until } from './mounted.js';

defineAttendingNotice();

describe('<attending-notice>', () => {
  afterEach(() => {
    cleanUp();
    clearSession();
  });

  it('leads to the draft whose clock is running, unless it is shown', async () => {
    const store = await openStore();
    const draft = draftOf({ title: 'A webinar' });
    expect((await store.keepDraft(draft)).ok).to.equal(true);
    await startClock(draft.id);
    const element = await mount('attending-notice', { app: appOf(store) });
    await until(() => expect(visibleText(element)).to.contain('A clock is running for “A webinar”.'));
    await expect(element).to.be.accessible();
    const chosen = nextEvent(element, 'imh-draft-action-chosen');
    byRole(element, 'button', 'Show it').click();
    expect((await chosen).draft.id).to.equal(draft.id);
    element.shown = draft.id;
    await until(() => expect(allByRole(element, 'button')).to.deep.equal([]));
  });

  it('forgets the clock of a draft that was discarded', async () => {
    const store = await openStore();
    const draft = draftOf({ title: 'A webinar' });
    expect((await store.keepDraft(draft)).ok).to.equal(true);
    await startClock(draft.id);
    const element = await mount('attending-notice', { app: appOf(store) });
    await until(() => byRole(element, 'button', 'Show it'));
    expect((await store.dropDraft(draft.id)).ok).to.equal(true);
    await until(async () => expect(await readClocks()).to.deep.equal([]));
  });
});
