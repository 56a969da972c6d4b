import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Chromium } from '../support/chromium.js';
import { type PageServer, servePages } from '../support/page-server.js';
import { button, field, launchExtension, pointAt, startAfresh, stored, trainingPage } from './extension-under-test.js';

let browser: Chromium;
let server: PageServer;

beforeAll(async () => {
  server = await servePages({ '/one': trainingPage('First training'), '/two': trainingPage('Second training') });
  browser = await launchExtension();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});
beforeEach(() => startAfresh(browser));

const valueOf = (page: Page, name: string) => expect.poll(() => field(page, name).inputValue());

describe('a draft', () => {
  test('is stored to the last character when the panel is closed while typing', async () => {
    const page = await browser.openPage(`${server.origin}/one`);
    const panel = await pointAt(browser, page);
    await field(panel, 'Notes').pressSequentially('What I take with me: serve and retur');
    await field(panel, 'Hours').pressSequentially('1:');
    await panel.close();
    const again = await pointAt(browser, page);
    await valueOf(again, 'Notes').toBe('What I take with me: serve and retur');
    await valueOf(again, 'Hours').toBe('1:');
    await again.getByText('This is your earlier draft').waitFor();
  });

  test('that was started in the log and closed is listed there, and can be continued', async () => {
    const log = await browser.openExtensionPage('/log.html');
    await button(log, 'Add your first training').click();
    await field(log, 'Title').pressSequentially('Half a tit');
    await log.keyboard.press('Escape');
    await log.getByText('Unfinished: 1 draft').click();
    await button(log, 'Continue').click();
    await valueOf(log, 'Title').toBe('Half a tit');
    await field(log, 'Title').pressSequentially('le');
    await button(log, 'Save evidence').click();
    await button(log, 'Half a title').waitFor();
    expect(await log.getByText('Unfinished').count()).toBe(0);
  });

  test('stays unchanged in the form when another tab is activated', async () => {
    const panel = await pointAt(browser, await browser.openPage(`${server.origin}/one`));
    await field(panel, 'Notes').pressSequentially('Mine');
    const other = await browser.openPage(`${server.origin}/two`);
    await other.bringToFront();
    await other.reload();
    await valueOf(panel, 'Notes').toBe('Mine');
    await valueOf(panel, 'Title').toBe('First training');
    await field(panel, 'Notes').pressSequentially(' and more');
    await valueOf(panel, 'Notes').toBe('Mine and more');
  });

  test('of a page is listed as unfinished after a click on another page, and is shown again after a click on the first', async () => {
    const first = await browser.openPage(`${server.origin}/one`);
    const panel = await pointAt(browser, first);
    await field(panel, 'Notes').fill('About the first');
    await panel.getByLabel('Type of evidence').selectOption('course');
    const second = await browser.openPage(`${server.origin}/two`);
    await pointAt(browser, second);
    await valueOf(panel, 'Title').toBe('Second training');
    await valueOf(panel, 'Notes').toBe('');
    expect(await panel.getByLabel('Type of evidence').inputValue()).toBe('');
    await panel.getByText('Unfinished: 1 draft').click();
    await panel.getByRole('listitem').filter({ hasText: 'First training' }).waitFor();
    await field(panel, 'Notes').fill('About the second');

    await pointAt(browser, first);
    await valueOf(panel, 'Title').toBe('First training');
    await valueOf(panel, 'Notes').toBe('About the first');
    expect(await panel.getByLabel('Type of evidence').inputValue()).toBe('course');
    await panel
      .getByRole('listitem')
      .filter({ hasText: 'Second training' })
      .getByRole('button', { name: 'Continue' })
      .click();
    await valueOf(panel, 'Notes').toBe('About the second');
    await panel
      .getByRole('listitem')
      .filter({ hasText: 'First training' })
      .getByRole('button', { name: 'Discard' })
      .click();
    await expect.poll(async () => (await stored(panel))['drafts']).toHaveLength(1);
  });

  test('that nobody has typed into is not listed, and is gone after the next click', async () => {
    const panel = await pointAt(browser, await browser.openPage(`${server.origin}/one`));
    await valueOf(panel, 'Title').toBe('First training');
    await pointAt(browser, await browser.openPage(`${server.origin}/two`));
    await valueOf(panel, 'Title').toBe('Second training');
    expect(await panel.getByText('Unfinished').count()).toBe(0);
    await expect.poll(async () => (await stored(panel))['drafts']).toHaveLength(1);
  });

  test('of a page is found again, whatever token or tracking code its address contains', async () => {
    const panel = await pointAt(browser, await browser.openPage(`${server.origin}/one?utm_source=a&token=zq1secret#x`));
    await field(panel, 'Notes').fill('Mine');
    await pointAt(browser, await browser.openPage(`${server.origin}/one?token=zq2secret`));
    await panel.getByText('This is your earlier draft').waitFor();
    await valueOf(panel, 'Notes').toBe('Mine');
    expect(JSON.stringify(await stored(panel))).not.toMatch(/zq\dsecret/);
  });

  test('loses nothing when the browser stops the worker', async () => {
    const page = await browser.openPage(`${server.origin}/one`);
    const panel = await pointAt(browser, page);
    await field(panel, 'Notes').fill('Before');
    await browser.stopWorker();
    await field(panel, 'Notes').fill('Before and after');
    await panel.close();
    const again = await pointAt(browser, page);
    await valueOf(again, 'Notes').toBe('Before and after');
    await browser.stopWorker();
    await button(again, 'Save evidence').click();
    await again.getByRole('heading', { name: 'Saved' }).waitFor();
    expect((await stored(again))['items']).toHaveLength(1);
  });

  test('is complete after its tab was closed while typing', async () => {
    const page = await browser.openPage(`${server.origin}/one`);
    const panel = await pointAt(browser, page);
    await field(panel, 'Notes').pressSequentially('Half a thou');
    await page.close();
    await panel.getByText('The tab of this page is closed.').waitFor();
    await field(panel, 'Notes').pressSequentially('ght');
    await panel.close();
    const again = await pointAt(browser, await browser.openPage(`${server.origin}/one`));
    await valueOf(again, 'Notes').toBe('Half a thought');
  });

  test('has every keystroke that is older than a second after the browser was killed in the middle of typing', async () => {
    const panel = await pointAt(browser, await browser.openPage(`${server.origin}/one`));
    await valueOf(panel, 'Title').toBe('First training');
    await field(panel, 'Notes').focus();
    const keys: { key: string; at: number }[] = [];
    const typing = (async () => {
      for (let typed = 0; ; typed += 1) {
        const key = 'serve and return '[typed % 17]!;
        await panel.keyboard.press(key === ' ' ? 'Space' : key);
        keys.push({ key, at: Date.now() });
      }
    })().catch(() => undefined);
    await expect.poll(() => Date.now() - (keys[0]?.at ?? Infinity), { interval: 20 }).toBeGreaterThan(2_500);
    const killedAt = Date.now();
    await browser.killHard();
    await typing;
    browser = await launchExtension({ profile: browser.profile });
    const again = await pointAt(browser, await browser.openPage(`${server.origin}/one`));
    await again.getByText('This is your earlier draft').waitFor();
    const kept = await field(again, 'Notes').inputValue();
    const old = keys.filter(({ at }) => at < killedAt - 1_000);
    expect(old.length).toBeGreaterThan(10);
    expect(kept.slice(0, old.length)).toBe(old.map(({ key }) => key).join(''));
  });

  test('stays in its window: a second window has its own, and neither follows a tab', async () => {
    const panel = await pointAt(browser, await browser.openPage(`${server.origin}/one`));
    await field(panel, 'Notes').pressSequentially('In the first wind');
    const second = await openWindow(browser, panel, { url: `${server.origin}/two` });
    await browser.clickToolbar(second);
    await expect.poll(async () => (await browser.sidePanel()) !== panel).toBe(true);
    const other = await browser.sidePanel();
    await valueOf(other, 'Title').toBe('Second training');
    await field(other, 'Notes').fill('In the second');
    await field(panel, 'Notes').pressSequentially('ow');
    await valueOf(panel, 'Title').toBe('First training');
    await valueOf(panel, 'Notes').toBe('In the first window');
    await valueOf(other, 'Notes').toBe('In the second');
    await second.close();
  });
});

/** Opens a window with a page, from a page of the extension. */
async function openWindow(opener: Chromium, from: Page, options: { url: string; incognito?: boolean }): Promise<Page> {
  const opening = opener.context.waitForEvent('page');
  await from.evaluate((wanted) => {
    const { chrome } = globalThis as unknown as { chrome: { windows: { create(options: object): Promise<unknown> } } };
    return chrome.windows.create(wanted).then(() => undefined);
  }, options);
  const page = await opening;
  await page.waitForURL(options.url);
  return page;
}

describe('a private window', () => {
  /** Every file of the profile, as text. */
  function onDisk(profile: string): string {
    const files = readdirSync(profile, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    return files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'latin1')).join(' ');
  }

  test('leaves nothing of its page behind, unless the user agrees to save it', async () => {
    const secret = `Zq${Date.now()}`;
    const pages = await servePages({ [`/${secret}`]: trainingPage(`${secret}-title`), '/kept': trainingPage('Kept') });
    const own = await launchExtension({ loadBy: 'protocol', isPrivateAllowed: true });
    try {
      const log = await own.openExtensionPage('/log.html');
      await button(log, 'Add your first training').waitFor();
      const page = await openWindow(own, log, { url: `${pages.origin}/${secret}`, incognito: true });
      const panel = await pointAt(own, page);
      await valueOf(panel, 'Title').toBe(`${secret}-title`);
      await field(panel, 'Notes').fill(`${secret}-note`);
      await panel.getByText('This page is in a private window.').waitFor();
      await button(panel, 'Save evidence').click();
      await button(panel, 'Cancel').click();
      expect(JSON.stringify(await stored(log))).not.toContain(secret);
      await page.close();
      const memory = () =>
        log.evaluate<string>('chrome.storage.session.get(null).then((values) => JSON.stringify(values))');
      await expect.poll(memory).not.toContain(secret);

      const again = await pointAt(own, await openWindow(own, log, { url: `${pages.origin}/kept`, incognito: true }));
      await valueOf(again, 'Title').toBe('Kept');
      expect(await again.getByText('Unfinished').count()).toBe(0);
      await button(again, 'Save evidence').click();
      await button(again, 'Save in my log').click();
      await again.getByRole('heading', { name: 'Saved' }).waitFor();
      expect((await stored(log))['items']).toHaveLength(1);
      expect(await own.complaints()).toEqual([]);
    } finally {
      await own.close();
      await pages.close();
    }
    expect(onDisk(own.profile).includes(secret)).toBe(false);
  });
});

describe('an entry that the panel reports as saved', () => {
  test('is in the log once, without its draft, after the browser was killed at that moment', async () => {
    const panel = await pointAt(browser, await browser.openPage(`${server.origin}/one`));
    await field(panel, 'Notes').fill('Done');
    await button(panel, 'Save evidence').click();
    await panel.getByRole('heading', { name: 'Saved' }).waitFor();
    await browser.killHard();
    browser = await launchExtension({ profile: browser.profile });
    const log = await browser.openExtensionPage('/log.html');
    await button(log, 'First training').click();
    await log.getByText('Done').waitFor();
    const { items, versions, drafts } = await stored(log);
    expect([items, versions, drafts].map((rows) => rows?.length)).toEqual([1, 1, 0]);
  });

  test('is stored once, even if the button was clicked twice', async () => {
    const panel = await pointAt(browser, await browser.openPage(`${server.origin}/one`));
    await valueOf(panel, 'Title').toBe('First training');
    await button(panel, 'Save evidence').evaluate((save: HTMLButtonElement) => {
      save.click();
      save.click();
    });
    await panel.getByRole('heading', { name: 'Saved' }).waitFor();
    expect((await stored(panel))['items']).toHaveLength(1);
  });

  test('leaves no draft behind if a key is pressed while it is being saved', async () => {
    const panel = await pointAt(browser, await browser.openPage(`${server.origin}/one`));
    await valueOf(panel, 'Title').toBe('First training');
    await button(panel, 'Save evidence').evaluate((save: HTMLButtonElement) => {
      save.click();
      const notes = (save.getRootNode() as ShadowRoot).querySelector<HTMLTextAreaElement>('#note')!;
      notes.value = 'late';
      notes.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await panel.getByRole('heading', { name: 'Saved' }).waitFor();
    const { items, drafts } = await stored(panel);
    expect([items?.length, drafts?.length]).toEqual([1, 0]);
  });
});

describe('the date of completion', () => {
  test('is read as people write it, and is not saved while it is unclear', async () => {
    const panel = await pointAt(browser, await browser.openPage(`${server.origin}/one`));
    const day = field(panel, 'Date completed');
    await day.fill('Nov 21, 2025');
    await panel.getByText('Friday, November 21, 2025').waitFor();
    await day.fill('3/5/2024');
    await panel.getByText('“3/5/2024” can be read two ways. Which day is it?').waitFor();
    await button(panel, 'Save evidence').click();
    await expect.poll(() => day.getAttribute('aria-invalid')).toBe('true');
    await button(panel, 'Tuesday, March 5, 2024').click();
    await button(panel, 'Save evidence').click();
    await panel.getByRole('heading', { name: 'Saved' }).waitFor();
    expect(JSON.stringify((await stored(panel))['versions'])).toContain('"dateCompleted":"2024-03-05"');
  });

  test('can be only a month or a year', async () => {
    const panel = await pointAt(browser, await browser.openPage(`${server.origin}/one`));
    await field(panel, 'Date completed').fill('2019');
    await button(panel, 'Save evidence').click();
    await panel.getByRole('heading', { name: 'Saved' }).waitFor();
    expect(JSON.stringify((await stored(panel))['versions'])).toContain('"dateCompleted":"2019"');
  });
});
