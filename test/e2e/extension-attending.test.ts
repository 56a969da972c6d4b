import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Clock } from '../../extension/features/attending/clock.js';
import type { Chromium } from '../support/chromium.js';
import { type PageServer, servePages } from '../support/page-server.js';
import { button, field, launchExtension, pointAt, stored } from './extension-under-test.js';

/** A webinar that is never silent. */
const webinar = `<!doctype html><html lang="en"><head><title>A webinar</title></head><body><h1>A webinar</h1>
<script type="module">
  const context = new AudioContext();
  const tone = context.createOscillator();
  tone.connect(context.destination);
  tone.start();
</script></body></html>`;

let browser: Chromium;
let server: PageServer;

beforeAll(async () => {
  server = await servePages({ '/webinar': webinar, '/next': webinar }, { csp: null });
  browser = await launchExtension({ sound: true });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const storedClock = (page: Page) =>
  page.evaluate<Clock>("chrome.storage.local.get('attending').then(({ attending }) => attending[0])");
const soundOf = ({ spans }: Clock) =>
  spans.reduce((sum, { from, to, kind }) => sum + (kind === 'sound' ? to - from : 0), 0);

test('a clock counts the sound of a tab while the worker is stopped and the panel closed, and after the browser was killed', async () => {
  const page = await browser.openPage(`${server.origin}/webinar`);
  const panel = await pointAt(browser, page);
  await panel.getByLabel('Type of evidence').selectOption('webinar-live');
  await button(panel, 'Start attending').click();
  await panel.getByText('The tab is playing sound').waitFor();
  // Every half minute is too slow for a test; Chromium allows an unpacked extension a faster alarm.
  await panel.evaluate("chrome.alarms.create('attending', { periodInMinutes: 1 / 60 })");
  await panel.close();

  const log = await browser.openExtensionPage('/log.html');
  await page.goto(`${server.origin}/next`);
  await browser.stopWorker();
  const before = await storedClock(log);
  await expect
    .poll(async () => soundOf(await storedClock(log)) - soundOf(before), { timeout: 8000 })
    .toBeGreaterThan(1500);
  const last = await storedClock(log);
  expect(last.state).toBe('running');
  await browser.killHard();

  browser = await launchExtension({ profile: browser.profile, sound: true });
  const again = await pointAt(browser, await browser.openPage(`${server.origin}/webinar`));
  await again.getByText('Paused, because the browser or this extension was restarted.').waitFor();
  expect(soundOf(await storedClock(again))).toBeGreaterThanOrEqual(soundOf(last));
  await button(again, 'Finish').click();
  await expect.poll(() => field(again, 'Hours').inputValue()).not.toBe('');
  await button(again, 'Save evidence').click();
  await again.getByRole('heading', { name: 'Saved' }).waitFor();
  expect(JSON.stringify((await stored(again))['versions'])).toContain('"minutesSource":"clock"');
});
