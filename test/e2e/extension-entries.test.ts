import type { EvidenceContent, EvidenceLog } from '@imh/core';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Chromium } from '../support/chromium.js';
import { type PageServer, servePages } from '../support/page-server.js';
import {
  button,
  entryNamed,
  entryOf,
  field,
  importEntries,
  launchExtension,
  pointAt,
  startAfresh,
  stored,
  trainingPage,
} from './extension-under-test.js';

let browser: Chromium;
let server: PageServer;
let log: Page;

beforeAll(async () => {
  server = await servePages({ '/one': trainingPage('First training'), '/two': trainingPage('Second training') });
  browser = await launchExtension();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

beforeEach(async () => {
  await startAfresh(browser);
  log = await browser.openExtensionPage('/log.html');
});
afterEach(async () => expect(await browser.complaints()).toEqual([]));

const liveTitles = async () =>
  ((await stored(log))['items'] as { content?: EvidenceContent; deleted: number }[])
    .filter((record) => !record.deleted)
    .map((record) => record.content?.title);
const entry = (title: string) => entryNamed(log, title);

async function savePage(path: string): Promise<Page> {
  const panel = await pointAt(browser, await browser.openPage(server.origin + path));
  await button(panel, 'Save evidence').click();
  await panel.getByRole('heading', { name: 'Saved' }).waitFor();
  return panel;
}

describe('Undo', () => {
  test('after saving removes the entry and restores its draft, repeatedly', async () => {
    const panel = await pointAt(browser, await browser.openPage(`${server.origin}/one`));
    await field(panel, 'Notes').fill('Mine');
    for (const round of [1, 2, 3]) {
      await button(panel, 'Save evidence').click();
      await panel.getByRole('heading', { name: 'Saved' }).waitFor();
      expect(await liveTitles(), `round ${round}`).toEqual(['First training']);
      await button(panel, 'Undo').click();
      await panel.getByText('The entry was removed. Your draft is back.').waitFor();
      await expect.poll(() => field(panel, 'Notes').inputValue()).toBe('Mine');
      expect(await liveTitles(), `round ${round}`).toEqual([]);
    }
    // It is still the draft of that page.
    await pointAt(
      browser,
      browser.context.pages().find((page) => page.url().endsWith('/one'))!,
    );
    await panel.getByText('This is your earlier draft').waitFor();
    await button(panel, 'Save evidence').click();
    await panel.getByRole('heading', { name: 'Saved' }).waitFor();
    expect(await liveTitles()).toEqual(['First training']);
    expect((await stored(log))['items']).toHaveLength(1);
  });

  test('after deleting restores the whole entry, and so does Restore in the trash', async () => {
    await importEntries(log, [entryOf({ title: 'A webinar', note: 'First words' }), entryOf({ title: 'Another' })]);
    await button(log, 'A webinar').click();
    await entry('A webinar').getByRole('button', { name: 'Edit', exact: true }).click();
    await field(log, 'Notes').fill('Last words');
    await button(log, 'Save changes').click();
    await entry('A webinar').getByText('Last words').waitFor();

    await entry('A webinar').getByRole('button', { name: 'Delete', exact: true }).click();
    await log.getByText('“A webinar” is in the trash.').waitFor();
    expect(await liveTitles()).toEqual(['Another']);
    await button(log, 'Undo: deleting “A webinar”').click();
    await entry('A webinar').waitFor();
    expect(await liveTitles()).toHaveLength(2);

    if ((await entry('A webinar').getByRole('button', { expanded: true }).count()) === 0) {
      await button(log, 'A webinar').click();
    }
    await entry('A webinar').getByRole('button', { name: 'Delete', exact: true }).click();
    await expect.poll(liveTitles).toEqual(['Another']);
    await log.reload();
    await log.getByText('Trash (1)').click();
    await log.getByRole('listitem').getByText('More details').click();
    await log.getByText('Last words').waitFor();
    await button(log, 'Restore').click();
    await expect.poll(liveTitles).toHaveLength(2);
    await log.getByText('The trash is empty.').waitFor();
    await log.getByRole('link', { name: 'Back to the entries' }).click();
    await entry('A webinar').waitFor();
    expect(await log.getByText(/^Trash \(/).count()).toBe(0);
    const records = (await stored(log))['items'] as { content: EvidenceContent }[];
    expect(records.map((record) => record.content.note)).toContain('Last words');
  });
});

describe('an entry in conflict', () => {
  const versionWith = (text: string) => log.getByRole('group', { name: /^Changed on/ }).filter({ hasText: text });
  const version = (title: string, minutes: number) => ({
    version: crypto.randomUUID(),
    parents: [],
    at: '2026-09-01T08:00:00Z',
    machine: 'another',
    content: { title, minutes },
  });

  test('shows both versions and is resolved by choosing one; the other stays in the history', async () => {
    const versions = [version('Changed here', 60), version('Changed there', 90)];
    await importEntries(log, [{ id: crypto.randomUUID(), versions }] as EvidenceLog['entries']);
    const notice = log.getByRole('link', { name: '1 entry changed in two places' });
    await notice.click();
    await button(log, /^Changed (here|there)$/).click();
    await expect.poll(() => button(log, 'Keep this version').count()).toBe(2);
    await versionWith('Changed here').getByRole('button').click();
    await expect.poll(liveTitles).toEqual(['Changed here']);
    await log.getByText('No entry matches these filters.').waitFor();
    expect((await stored(log))['versions']).toHaveLength(3);
  });

  test('between a change and a deletion can be resolved by deleting', async () => {
    const [first, changed] = [version('First', 60), version('Changed', 60)];
    const gone = {
      version: crypto.randomUUID(),
      parents: [first.version],
      at: '2026-09-02T08:00:00Z',
      machine: 'a',
      deleted: true as const,
    };
    const versions = [first, { ...changed, parents: [first.version] }, gone];
    await importEntries(log, [{ id: crypto.randomUUID(), versions }]);
    await button(log, 'Changed').click();
    await button(log, 'Delete it').click();
    await expect.poll(liveTitles).toEqual([]);
    await log.getByText('Trash (1)').waitFor();
  });
});

describe('a page that is already in the log', () => {
  test('is recognized, with a button that opens its entry', async () => {
    await savePage('/one');
    const panel = await pointAt(browser, await browser.openPage(`${server.origin}/one?utm_source=mail`));
    await panel.getByText('This page is already in your log').waitFor();
    const opening = browser.context.waitForEvent('page');
    await button(panel, 'Open that entry').click();
    const opened = await opening;
    await opened.getByRole('button', { name: 'First training', expanded: true }).waitFor();
  });

  test('is not mentioned for another page', async () => {
    await savePage('/one');
    const panel = await pointAt(browser, await browser.openPage(`${server.origin}/two`));
    await expect.poll(() => field(panel, 'Title').inputValue()).toBe('Second training');
    expect(await panel.getByText('This page is already in your log').count()).toBe(0);
  });
});

describe('the context menu', () => {
  /** A headless browser has no menu to click, so this calls its listener as the menu does, with the tab of the page. */
  async function choose(item: 'page' | 'quote', page: Page): Promise<void> {
    const worker = await browser.worker();
    await worker.evaluate(
      async ([menuItemId, address]) => {
        const { tabs, contextMenus } = (
          globalThis as unknown as {
            chrome: {
              tabs: { query(q: object): Promise<{ url?: string; active: boolean }[]> };
              contextMenus: { onClicked: { dispatch(info: object, tab: unknown): void } };
            };
          }
        ).chrome;
        const tab = (await tabs.query({})).find(({ url }) => url === address);
        contextMenus.onClicked.dispatch({ menuItemId, pageUrl: address }, tab);
      },
      [item, page.url()] as const,
    );
  }
  const select = (page: Page, text: string) =>
    page.evaluate((words) => {
      const node = document.querySelector('#words')!.firstChild!;
      const at = node.nodeValue!.indexOf(words);
      getSelection()!.setBaseAndExtent(node, at, node, at + words.length);
    }, text);

  test('adds the page as the toolbar button does', async () => {
    const [first, second] = [
      await browser.openPage(`${server.origin}/one`),
      await browser.openPage(`${server.origin}/two`),
    ];
    // The click grants access to the tab, which choosing the menu item does outside of this test.
    const panel = await pointAt(browser, first);
    await pointAt(browser, second);
    await expect.poll(() => field(panel, 'Title').inputValue()).toBe('Second training');
    await choose('page', first);
    await expect.poll(() => field(panel, 'Title').inputValue()).toBe('First training');
    await expect.poll(async () => (await stored(log))['drafts']).toHaveLength(1);
  });

  test('adds a selection as a quote to the current draft without losing what was typed', async () => {
    const page = await browser.openPage(`${server.origin}/one`);
    const panel = await pointAt(browser, page);
    await field(panel, 'Notes').fill('Mine');
    await select(page, 'Serve and return builds trust.');
    await choose('quote', page);
    await panel.getByText('Serve and return builds trust.').waitFor();
    await expect.poll(() => field(panel, 'Notes').inputValue()).toBe('Mine');
    await field(panel, 'Notes').fill('Mine, and more');
    await select(page, 'It takes two.');
    await choose('quote', page);
    await panel.getByText('It takes two.').waitFor();
    await choose('quote', page);
    await field(panel, 'Notes').fill('Mine, and yet more');
    await button(panel, 'Save evidence').click();
    await panel.getByRole('heading', { name: 'Saved' }).waitFor();
    const [record] = (await stored(log))['items'] as { content: EvidenceContent }[];
    expect(record!.content).toMatchObject({
      note: 'Mine, and yet more',
      quotes: [
        { exact: 'Serve and return builds trust.', suffix: ' It takes two.' },
        { exact: 'It takes two.', prefix: 'First training\nServe and return builds trust. ' },
      ],
    });
  });
});

describe('by keyboard only', () => {
  /** Presses Tab until the element with this name has the focus. @throws if the tab order never reaches it */
  async function tabTo(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
    const seen: string[] = [];
    for (let presses = 0; presses < 60; presses += 1) {
      const focused = await page.evaluate(() => {
        let at = document.activeElement;
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        if (!at || at === document.body) return '';
        const labels = (at as HTMLInputElement).labels;
        return (at.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? at.textContent ?? '').trim();
      });
      seen.push(focused);
      if (name.test(focused)) return;
      await page.keyboard.press(key);
    }
    throw new Error(`Tab never reached ${name}. It reached: ${seen.join(' | ')}`);
  }

  test('a page can be saved as evidence, from the toolbar click to “Saved”', async () => {
    const panel = await pointAt(browser, await browser.openPage(`${server.origin}/one`));
    await expect.poll(() => field(panel, 'Title').inputValue()).toBe('First training');
    await panel.bringToFront().catch(() => undefined);
    await tabTo(panel, /^Framework$/);
    await panel.keyboard.press('ArrowDown');
    await panel.keyboard.press('ArrowDown');
    await panel.keyboard.press('Enter');
    await panel.getByRole('combobox', { name: 'Competencies' }).waitFor();
    await tabTo(panel, /^Competencies$/);
    await panel.keyboard.press('ArrowDown');
    await panel.keyboard.press('ArrowDown');
    await panel.keyboard.press('Enter');
    await panel.getByRole('button', { name: /^Remove / }).waitFor();
    await panel.keyboard.press('Escape');
    await tabTo(panel, /^Hours$/);
    await panel.keyboard.type('1:30');
    await tabTo(panel, /^Type of evidence$/);
    await panel.keyboard.type('Cour');
    await tabTo(panel, /^Notes$/);
    await panel.keyboard.type('Typed');
    await tabTo(panel, /^Save evidence$/);
    await panel.keyboard.press('Enter');
    await panel.getByRole('heading', { name: 'Saved' }).waitFor();
    const [record] = (await stored(log))['items'] as { content: EvidenceContent }[];
    expect(record!.content).toMatchObject({ title: 'First training', minutes: 90, type: 'course', note: 'Typed' });
    expect(record!.content.competencies).toHaveLength(1);
    // The next action is one Tab away, not at the other end of the page.
    await panel.keyboard.press('Tab');
    await tabTo(panel, /^Open evidence log$/);
  });

  test('an entry can be expanded, edited, deleted and restored', async () => {
    await importEntries(log, [entryOf({ title: 'A webinar' })]);
    await log.bringToFront();
    await tabTo(log, /^A webinar$/);
    await log.keyboard.press('Enter');
    await tabTo(log, /^Edit$/);
    await log.keyboard.press('Enter');
    await tabTo(log, /^Title$/);
    await log.keyboard.press('End');
    await log.keyboard.type(', changed');
    await log.keyboard.press('Enter');
    await expect.poll(liveTitles).toEqual(['A webinar, changed']);
    await log.getByRole('dialog').waitFor({ state: 'hidden' });
    await tabTo(log, /^Delete$/);
    await log.keyboard.press('Enter');
    await expect.poll(liveTitles).toEqual([]);
    await log.getByText('is in the trash').waitFor();
    await log.keyboard.press('Control+z');
    await expect.poll(liveTitles).toEqual(['A webinar, changed']);
  });

  test('Escape closes the list of competencies, but not the dialog around it', async () => {
    await importEntries(log, [entryOf({ title: 'A webinar' })]);
    await log.evaluate(async () => {
      const opening = indexedDB.open('imh-evidence-log');
      await new Promise((resolve) => (opening.onsuccess = resolve));
      const transaction = opening.result.transaction('settings', 'readwrite');
      transaction.objectStore('settings').put('urn:x-imh:framework:starter', 'framework');
      await new Promise((resolve) => (transaction.oncomplete = resolve));
      opening.result.close();
    });
    await log.reload();
    await button(log, 'A webinar').click();
    await button(log, 'Edit').click();
    const picker = log.getByRole('combobox', { name: 'Competencies' });
    await picker.fill('e');
    await log.getByRole('listbox').getByRole('option').first().waitFor();
    await picker.press('Escape');
    await expect.poll(() => log.getByRole('listbox').count()).toBe(0);
    expect(await log.getByRole('dialog').isVisible()).toBe(true);
    await picker.press('Escape');
    await log.getByRole('dialog').waitFor({ state: 'hidden' });
  });
});
