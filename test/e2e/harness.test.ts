import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, type Chromium } from '../support/chromium.js';
import { launchFirefox, type Firefox } from '../support/firefox.js';
import { servePages, type PageServer } from '../support/page-server.js';
import { writeTinyExtension } from '../support/tiny-extension/write-tiny-extension.js';

let server: PageServer;
beforeAll(async () => {
  server = await servePages({ '/talk': '<!doctype html><title>Reflective supervision</title><h1>A talk</h1>' });
});
afterAll(() => server.close());

/** Asks the background to read each tab without a toolbar click. */
const readEveryTab = (api: 'browser' | 'chrome'): string =>
  `${api}.tabs.query({}).then((tabs) => Promise.all(tabs.map(({ id }) => ${api}.runtime.sendMessage({ read: id }))))`;

describe('Chromium, one browser for all tests', () => {
  let chromium: Chromium;
  beforeAll(async () => {
    chromium = await launchChromium({ extension: writeTinyExtension('chrome') });
  });
  afterAll(() => chromium?.close());

  test('without a click the page cannot be read', async () => {
    await chromium.openPage(`${server.origin}/talk`);
    const tab = await chromium.openExtensionPage('panel.html');
    const answer = await tab.evaluate<string[]>(readEveryTab('chrome'));
    expect(answer.filter((each) => each.includes('Cannot access contents'))).not.toEqual([]);
    expect(answer.filter((each) => each.includes('Reflective supervision'))).toEqual([]);
  });

  test('a toolbar click opens the real side panel and grants activeTab', async () => {
    const page = await chromium.openPage(`${server.origin}/talk`);
    await chromium.clickToolbar(page);
    const panel = await chromium.sidePanel();
    await panel.getByRole('status').getByText('read: Reflective supervision').waitFor();
    expect(panel.url()).toBe(chromium.extensionUrl('panel.html'));
    expect(await chromium.complaints()).toEqual([]);
    await panel.close();
  });

  test('the click goes to the given tab, even if another tab has the same address', async () => {
    const first = await chromium.openPage(`${server.origin}/talk`);
    await chromium.openPage(`${server.origin}/talk`);
    await first.evaluate(() => (document.title = 'The first tab'));
    await chromium.clickToolbar(first);
    const panel = await chromium.sidePanel();
    await panel.getByRole('status').getByText('read: The first tab').waitFor();
    await panel.close();
  });

  test('a stopped worker wakes up at the next toolbar click', async () => {
    const page = await chromium.openPage(`${server.origin}/talk`);
    expect(await (await chromium.worker()).evaluate('chrome.runtime.getManifest().name')).toBe('Tiny');
    await chromium.stopWorker();
    await chromium.clickToolbar(page);
    await (await chromium.sidePanel()).getByText('read: Reflective supervision').waitFor();
  });

  test('an error in a page of the extension is reported as a complaint', async () => {
    expect(await chromium.complaints()).toEqual([]);
    await chromium.openExtensionPage('panel.html#broken');
    await expect
      .poll(() => chromium.complaints())
      .toEqual([expect.stringContaining('a complaint'), expect.stringContaining('a bug')]);
  });
});

describe('Chromium, a new browser for each test', () => {
  const extension = writeTinyExtension('chrome');
  let chromium: Chromium;
  afterEach(() => chromium.close());

  test('the side panel can be typed into, clicked, closed and opened again', async () => {
    chromium = await launchChromium({ extension, locale: 'es', colorScheme: 'dark' });
    const page = await chromium.openPage(`${server.origin}/talk`);
    await chromium.clickToolbar(page);
    const panel = await chromium.sidePanel();
    await panel.getByRole('textbox', { name: 'Note' }).pressSequentially('two hours');
    await panel.keyboard.press('Tab');
    await panel.keyboard.press('Enter');
    await panel.getByText('two hours (real click)').waitFor();
    const seen = await panel.evaluate('[innerWidth, chrome.i18n.getUILanguage(), navigator.language]');
    expect(seen).toEqual([360, 'es', 'es']);
    expect(await panel.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
    expect((await panel.screenshot()).byteLength).toBeGreaterThan(1000);
    await panel.close();
    await chromium.clickToolbar(page);
    const again = await chromium.sidePanel();
    expect(again).not.toBe(panel);
    await again.getByText('two hours (real click)').waitFor();
  });

  test('stored data is present after the browser was closed, and after it was killed', async () => {
    chromium = await launchChromium({ extension });
    const tab = await chromium.openExtensionPage('panel.html');
    await tab.getByRole('textbox', { name: 'Note' }).fill('kept');
    await tab.getByRole('button', { name: 'Keep' }).click();
    await tab.getByText('kept (real click)').waitFor();
    for (const end of ['killHard', 'close'] as const) {
      await chromium[end]();
      chromium = await launchChromium({ extension, profile: chromium.profile });
      await (await chromium.openExtensionPage('panel.html')).getByText('kept (real click)').waitFor();
    }
  });

  test('the extension can be loaded by protocol, as branded Chrome requires', async () => {
    chromium = await launchChromium({ extension, loadBy: 'protocol' });
    const page = await chromium.openPage(`${server.origin}/talk`);
    await chromium.clickToolbar(page);
    await (await chromium.sidePanel()).getByText('read: Reflective supervision').waitFor();
  });
});

describe('Firefox, one browser for all tests', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await launchFirefox({ extension: writeTinyExtension('firefox') });
  });
  afterAll(() => firefox?.close());

  test('a toolbar click opens the real sidebar and grants activeTab; the sidebar can be typed into and clicked', async () => {
    const page = await firefox.navigate(`${server.origin}/talk`);
    await firefox.clickToolbar(page);
    const sidebar = await firefox.sidebar();
    await sidebar.waitFor(
      "document.querySelector('[role=status]').textContent === 'read: Reflective supervision'",
      'the title of the page',
    );
    await sidebar.getByRole('textbox', 'Note').fill('two hours');
    await sidebar.press('Tab', 'Enter');
    expect(await sidebar.locate('li').text()).toBe('two hours (real click)');
    await sidebar.setViewport({ width: 320, height: 600 });
    expect(await sidebar.evaluate(() => innerWidth)).toBe(320);
    expect((await sidebar.screenshot()).byteLength).toBeGreaterThan(1000);
    await sidebar.close();
    await firefox.clickToolbar(page);
    expect(await (await firefox.sidebar()).locate('li').text()).toBe('two hours (real click)');
    expect(await firefox.complaints()).toEqual([]);
  });

  test('an error in a page of the extension is reported as a complaint', async () => {
    await firefox.openExtensionPage('panel.html#broken');
    await expect.poll(() => firefox.complaints()).toEqual([expect.stringContaining('a bug')]);
  });

  test('without a click on this page it cannot be read', async () => {
    await firefox.navigate(`${server.origin}/talk`);
    const tab = await firefox.openExtensionPage('panel.html');
    const answer = await tab.evaluate<string[]>(readEveryTab('browser'));
    expect(answer.filter((each) => each.includes('Missing host permission'))).not.toEqual([]);
    expect(answer.filter((each) => each.includes('Reflective supervision'))).toEqual([]);
  });
});
