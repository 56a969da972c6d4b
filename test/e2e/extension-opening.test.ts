import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { stringsIn } from '../extension/strings-in.js';
import type { Chromium } from '../support/chromium.js';
import { axeFindings, entryOf, importEntries, launchExtension, pointAt, trainingPage } from './extension-under-test.js';
import { type PageServer, servePages } from '../support/page-server.js';

const strings = stringsIn('en');
let browser: Chromium;
let server: PageServer;

beforeEach(async () => {
  server = await servePages({ '/one': trainingPage('First training') });
  browser = await launchExtension();
});
afterEach(async () => {
  await browser.close();
  await server.close();
});

/** A page that holds a database of version 1 open and does not react when another page wants to upgrade it. */
async function openOldPage(): Promise<Page> {
  const page = await browser.openExtensionPage('/manifest.json');
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('imh-evidence-log', 1);
        opening.onupgradeneeded = () => {
          const { result } = opening;
          const items = result.createObjectStore('items', { keyPath: ['kind', 'id'] });
          items.createIndex('byDate', ['kind', 'deleted', 'date']);
          items.createIndex('byChange', 'changedAt');
          items.createIndex('byAddress', 'addresses', { multiEntry: true });
          items.createIndex('byNode', 'nodeDates', { multiEntry: true });
          result.createObjectStore('versions', { keyPath: ['kind', 'id', 'version'] });
          result.createObjectStore('counters', { keyPath: 'node' });
          const drafts = result.createObjectStore('drafts', { keyPath: 'id' });
          drafts.createIndex('byPage', 'page');
          drafts.createIndex('byChange', 'changedAt');
          result.createObjectStore('frameworks', { keyPath: 'id' });
          result.createObjectStore('settings');
        };
        opening.onsuccess = () => resolve();
        opening.onerror = () => reject(opening.error!);
      }),
  );
  return page;
}

describe('a page of an older version that keeps the database open', () => {
  test('is named by every page that waits for it, and each continues by itself when it is closed', async () => {
    const old = await openOldPage();
    const log = await browser.openExtensionPage('/log.html');
    const panel = await pointAt(browser, await browser.openPage(`${server.origin}/one`));
    for (const page of [log, panel]) {
      await page.getByRole('status').filter({ hasText: strings.closeOtherTabs }).waitFor();
      expect(await axeFindings(page)).toEqual([]);
    }
    await old.close();
    await log.getByRole('heading', { name: strings.log, exact: true }).waitFor();
    await panel.getByRole('button', { name: strings.openLog }).waitFor();
    for (const page of [log, panel]) expect(await page.getByText(strings.closeOtherTabs).count()).toBe(0);
  });
});

describe('after the browser has lost the database', () => {
  test('the log shows its entries, and the log and the panel report what was restored until that is dismissed', async () => {
    const log = await browser.openExtensionPage('/log.html');
    await importEntries(log, [entryOf({ title: 'One training' }), entryOf({ title: 'Another training' })]);
    const { profile } = browser;
    await browser.close();
    rmSync(join(profile, 'Default', 'IndexedDB'), { recursive: true });

    browser = await launchExtension({ profile });
    const again = await browser.openExtensionPage('/log.html');
    await again.getByText('2 entries were restored from its second copy').waitFor();
    await again.getByText('One training').first().waitFor();
    expect(await axeFindings(again)).toEqual([]);
    const panel = await pointAt(browser, await browser.openPage(`${server.origin}/one`));
    await panel.getByText('2 entries were restored from its second copy').waitFor();
    await panel.getByRole('button', { name: strings.understood }).click();
    await expect.poll(() => again.getByText('restored from its second copy').count()).toBe(0);
    expect(await browser.complaints()).toEqual([]);
  });
});
