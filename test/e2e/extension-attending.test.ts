import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Clock } from '../../extension/features/attending/clock.js';
import type { Chromium } from '../support/chromium.js';
import { type PageServer, servePages } from '../support/page-server.js';
import { button, field, launchExtension, pointAt, stored } from './extension-under-test.js';

/** A recording of twenty minutes that is never silent, from 12:34 on. */
const webinar = `<!doctype html><html lang="en"><head><title>A webinar</title></head><body><h1>A webinar</h1><audio></audio>
<script type="module">
  const [rate, seconds] = [8000, 1200];
  const bytes = new Uint8Array(44 + rate * seconds).map((_, at) => (at % 20 < 10 ? 90 : 166));
  const header = new DataView(bytes.buffer);
  const text = (at, word) => [...word].forEach((letter, index) => header.setUint8(at + index, letter.charCodeAt(0)));
  text(0, 'RIFF'); header.setUint32(4, bytes.length - 8, true); text(8, 'WAVEfmt ');
  header.setUint32(16, 16, true); header.setUint16(20, 1, true); header.setUint16(22, 1, true);
  header.setUint32(24, rate, true); header.setUint32(28, rate, true); header.setUint16(32, 1, true);
  header.setUint16(34, 8, true); text(36, 'data'); header.setUint32(40, bytes.length - 44, true);
  const audio = document.querySelector('audio');
  audio.src = URL.createObjectURL(new Blob([bytes], { type: 'audio/wav' }));
  audio.currentTime = 754;
  await audio.play();
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
  await button(panel, 'Add a line with the time').click();
  await expect.poll(() => field(panel, 'Notes').inputValue()).toMatch(/^\[0:12:\d\d\] $/);
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
