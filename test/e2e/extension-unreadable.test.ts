import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stringsIn } from '../extension/strings-in.js';
import type { Chromium } from '../support/chromium.js';
import { type PageServer, pdf, servePages } from '../support/page-server.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { button, field, launchExtension, pointAt, storedData } from './extension-under-test.js';

const { unreadable } = stringsIn('en');
let browser: Chromium;
let server: PageServer;
let before: Awaited<ReturnType<typeof storedData>>;
let log: Page;

beforeAll(async () => {
  server = await servePages({ '/paper.pdf': pdf }, { csp: null });
  browser = await launchExtension();
  log = await browser.openExtensionPage('/log.html');
  await log.getByRole('heading', { name: 'Evidence log' }).waitFor();
  before = await storedData(log);
  // A page that failed to load also has the address about:blank; the click would go to the first tab with it.
  for (const page of browser.context.pages()) if (page.url() === 'about:blank') await page.close();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function openFile(): Promise<Page> {
  const path = join(temporaryFolder('file'), 'page.html');
  writeFileSync(path, '<!doctype html><title>A file</title>');
  return browser.openPage(pathToFileURL(path).href);
}

/** Opens a page that cannot load, so that the tab shows the browser's error page. */
async function openFailingPage(url: string): Promise<Page> {
  const page = await browser.context.newPage();
  // The error page appears shortly after the failure; an earlier click would reach the empty tab.
  await page.goto(url).catch(() => page.waitForURL(/^chrome-error:/));
  return page;
}

test.each<[string, () => Promise<Page>, keyof typeof unreadable]>([
  ['one of the browser’s own pages', () => browser.openPage('chrome://version'), 'browser-page'],
  ['the store', () => openFailingPage('https://chromewebstore.google.com/detail/some'), 'store'],
  ['a file on this computer', openFile, 'file'],
  ['a page that did not load', () => openFailingPage('http://127.0.0.1:1/'), 'error-page'],
  ['a PDF', () => openFailingPage(`${server.origin}/paper.pdf`), 'pdf'],
])('the panel explains that it cannot read %s, and nothing is stored', async (_what, open, why) => {
  const page = await open();
  const panel = await pointAt(browser, page);
  await expect.poll(() => panel.getByRole('alert').allInnerTexts()).toEqual([unreadable[why]]);
  expect(await field(panel, 'Title').count()).toBe(0);
  expect(await storedData(log)).toEqual(before);
  await page.close();
});

test('on the log’s own tab, the panel offers an entry by hand, and stores nothing before', async () => {
  const page = await browser.openExtensionPage('/log.html#view=trash');
  const panel = await pointAt(browser, page);
  await button(panel, 'New entry').waitFor();
  expect(await panel.getByRole('alert').count()).toBe(0);
  expect(await storedData(log)).toEqual(before);
  await button(panel, 'New entry').click();
  await expect.poll(() => field(panel, 'Title').inputValue()).toBe('');
  await page.close();
});

test('a PDF can be added by hand, with the address of its tab and nothing of the draft before', async () => {
  const page = await openFailingPage(`${server.origin}/paper.pdf?token=s3cr3t`);
  const panel = await pointAt(browser, page);
  await panel.getByText(unreadable.pdf).waitFor();
  await button(panel, 'Add by hand').click();
  await expect.poll(() => field(panel, 'Web address').inputValue()).toBe(`${server.origin}/paper.pdf`);
  await field(panel, 'Notes').fill('About the first paper');
  // Eight tries of eight showed the draft before.
  await pointAt(browser, page);
  await panel.getByText(unreadable.pdf).waitFor();
  await button(panel, 'Add by hand').click();
  await expect.poll(() => field(panel, 'Notes').inputValue()).toBe('');
  expect(await browser.complaints()).toEqual([]);
});
