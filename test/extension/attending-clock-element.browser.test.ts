import { alarmNames, clearSession, setSound } from './extension-page.js';
import { localDay } from '@imh/core';
import { expect } from '@open-wc/testing';
import { afterEvent, newClock } from '../../extension/features/attending/clock.js';
import { beat, readClocks } from '../../extension/features/attending/attending-clocks.js';
import { defineAttendingClock } from '../../extension/features/attending/define.js';
import { keptValue } from '../../extension/platform/kept-value.js';
import { allByRole, byRole, focusedName, nameOf, visibleText } from './by-role.js';
import { appOf, cleanUp, mount, nextEvent, openStore, until } from './mounted.js';

defineAttendingClock();

const minute = 60_000;

async function clock() {
  const element = await mount('attending-clock', { app: appOf(await openStore()), draft: 'd' });
  await until(() => expect(allByRole(element, 'button')).not.to.deep.equal([]));
  return element;
}

/** A clock of the tab that was stopped an hour ago by the browser, after twenty minutes with sound. */
async function stoppedClock() {
  const start = Date.now() - 80 * minute;
  let kept = newClock('d', start, { id: 3, isSounding: true });
  for (let at = start; at <= start + 20 * minute; at += 30_000)
    kept = afterEvent(kept, { kind: 'beat', at, isSounding: true });
  kept = afterEvent(kept, { kind: 'pause', at: Date.now(), why: 'restarted' });
  await keptValue('attending', []).update(() => [kept] as never);
}

describe('<attending-clock>', () => {
  afterEach(() => {
    cleanUp();
    clearSession();
  });

  it('starts with the tab in front, reports whether its sound counts, and sets an alarm', async () => {
    const element = await clock();
    expect(visibleText(element)).to.contain('It only keeps times.');
    await expect(element).to.be.accessible();
    const started = nextEvent(element, 'imh-attending-started');
    byRole(element, 'button', 'Start attending').click();
    await started;
    await until(() => expect(nameOf(byRole(element, 'status'))).to.contain('The tab is silent'));
    expect(focusedName()).to.equal('Finish');
    expect(alarmNames()).to.deep.equal(['attending']);
    setSound(true);
    await until(() => expect(nameOf(byRole(element, 'status'))).to.contain('The tab is playing sound'));
    await expect(element).to.be.accessible();
    expect(await readClocks()).to.have.length(1);
    expect(JSON.stringify(await readClocks())).not.to.match(/http|title/);
  });

  it('counts without a tab, pauses, goes on, and ends with the minutes and the day', async () => {
    const element = await clock();
    byRole(element, 'button', 'Start without a tab').click();
    (await until(() => byRole(element, 'button', 'Pause'))).click();
    await until(() => expect(nameOf(byRole(element, 'status'))).to.equal('Paused.'));
    expect(alarmNames()).to.deep.equal([]);
    byRole(element, 'button', 'Go on without a tab').click();
    const ended = nextEvent(element, 'imh-attending-ended');
    (await until(() => byRole(element, 'button', 'Finish'))).click();
    const { minutes, day } = await ended;
    expect([minutes, day]).to.deep.equal([0, localDay(new Date())]);
    await until(() => expect(visibleText(element)).to.contain('The minutes are in “Hours”'));
    expect(alarmNames()).to.deep.equal([]);
  });

  it('shows what it counted before the browser was closed, and counts the rest once it is confirmed', async () => {
    await stoppedClock();
    const element = await clock();
    await until(() => expect(visibleText(element)).to.contain('Paused, because the browser or this extension was restarted.'));
    expect(visibleText(element)).to.contain('0:20:00');
    await expect(element).to.be.accessible();
    const missing = byRole(element, 'checkbox', /: 60 minutes while the browser was closed or asleep$/);
    missing.click();
    await until(() => expect(visibleText(element)).to.contain('1:20:0'));
    const ended = nextEvent(element, 'imh-attending-ended');
    byRole(element, 'button', 'Finish').click();
    expect((await ended).minutes).to.equal(80);
    const corrected = nextEvent(element, 'imh-attending-ended');
    byRole(element, 'checkbox', /while the browser was closed/).click();
    expect((await corrected).minutes).to.equal(20);
  });

  it('is removed without a trace', async () => {
    await stoppedClock();
    const element = await clock();
    const discarded = nextEvent(element, 'imh-attending-discarded');
    (await until(() => byRole(element, 'button', 'Remove the clock'))).click();
    await discarded;
    expect(await readClocks()).to.deep.equal([]);
    await until(() => byRole(element, 'button', 'Start attending'));
  });

  it('gives the time of day for a note while there is no clock, and what it has counted otherwise', async () => {
    const element = await clock();
    expect(await element.timeForNote()).to.match(/^\d{1,2}:\d\d [AP]M$/);
    byRole(element, 'button', 'Start without a tab').click();
    await until(() => byRole(element, 'button', 'Finish'));
    await beat();
    expect(await element.timeForNote()).to.match(/^0:00:\d\d$/);
  });
});
