import { localDay } from '@imh/core';
import { expect } from '@open-wc/testing';
import { defineQuickEntry } from '../../extension/features/quick/define.js';
import { allByRole, byRole, nameOf } from './by-role.js';
import { appOf, cleanUp, mount, nextEvent, openStore, saveEntry, until } from './mounted.js';

defineQuickEntry();

describe('<quick-entry>', () => {
  afterEach(cleanUp);

  it('offers supervision, training and reading, and a clock only where one can be started', async () => {
    const element = await mount('quick-entry', { app: appOf(await openStore()), hasClock: true });
    await expect(element).to.be.accessible();
    const chosen = nextEvent(element, 'imh-quick-entry-chosen');
    byRole(element, 'button', 'A training that starts now, with a clock').click();
    expect(await chosen).to.deep.include({ startsClock: true, content: { type: 'in-service', status: 'attended' } });
    element.hasClock = false;
    await until(() => expect(allByRole(element, 'button', /clock/)).to.deep.equal([]));
  });

  it('repeats the last of each kind without an address, with the length of its last session, today', async () => {
    const store = await openStore();
    const rsc = { mode: 'group', provider: 'Dana Lee' } as const;
    await saveEntry(store, { title: 'A page', url: 'https://example.org/', dateCompleted: '2026-03-05' });
    await saveEntry(store, { title: 'Group', type: 'rsc-received', minutes: 30, rsc, dateCompleted: '2026-01-02' });
    const sessions = ['2026-02-02', '2026-03-02'].map((date, at) => ({ date, minutes: 60 + at * 30 }));
    await saveEntry(store, { title: 'Group', type: 'rsc-received', rsc, sessions, note: 'Only then' });
    const element = await mount('quick-entry', { app: appOf(store) });
    const again = await until(() => byRole(element, 'button', /^Group/));
    expect(nameOf(again)).to.equal('Group Dana Lee · 1.5 h · last on March 2, 2026');
    expect(allByRole(element, 'button', /^Group|A page/)).to.have.length(1);
    const chosen = nextEvent(element, 'imh-quick-entry-chosen');
    again.click();
    expect((await chosen).content).to.deep.equal({
      title: 'Group',
      type: 'rsc-received',
      rsc,
      status: 'finished',
      dateCompleted: localDay(new Date()),
      minutes: 90,
      minutesSource: 'estimate',
    });
  });
});
