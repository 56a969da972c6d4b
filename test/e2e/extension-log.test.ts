import { starter } from '@imh/frameworks';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Chromium } from '../support/chromium.js';
import { realisticLog } from '../support/large-log.js';
import {
  axeFindings,
  button,
  changeSetting,
  chooseFile,
  entryOf,
  importEntries,
  launchExtension,
  startAfresh,
  stored,
} from './extension-under-test.js';

let browser: Chromium;
let log: Page;

beforeAll(async () => {
  browser = await launchExtension();
});
beforeEach(async () => {
  await startAfresh(browser);
  log = await browser.openExtensionPage('/log.html');
});
afterAll(() => browser.close());

/** The accessible name of what has the focus. */
const focused = () =>
  log.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    if (!at || at === document.body) return '';
    const labels = (at as HTMLInputElement).labels;
    return (at.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? at.textContent ?? '').trim();
  });

/** Presses Tab until the element with this name has the focus. @throws if the tab order never reaches it */
async function tabTo(name: RegExp, key = 'Tab'): Promise<void> {
  const seen: string[] = [];
  for (let presses = 0; presses < 80; presses += 1) {
    seen.push(await focused());
    if (name.test(seen.at(-1)!)) return;
    await log.keyboard.press(key);
  }
  throw new Error(`Tab never reached ${name}. It reached: ${seen.join(' | ')}`);
}

interface Item {
  readonly deleted: number;
  readonly content?: { readonly title: string; readonly type?: string; readonly competencies?: unknown[] };
}
const items = async () => (await stored(log))['items'] as Item[];
const live = async () => (await items()).filter(({ deleted }) => deleted === 0);

describe('by keyboard only', () => {
  test('entries are selected, tagged, deleted, restored with Undo, and deleted for good', async () => {
    await importEntries(
      log,
      ['One', 'Two', 'Three'].map((title, at) => entryOf({ title, dateCompleted: `2026-0${3 - at}-01` })),
    );
    await changeSetting(log, 'framework', starter.id);
    await log.bringToFront();

    await tabTo(/^Select “One”$/);
    await log.keyboard.press('Space');
    await tabTo(/^Select all 3$/, 'Shift+Tab');
    await log.keyboard.press('Enter');
    await log.getByText('3 selected').waitFor();
    expect(await axeFindings(log)).toEqual([]);

    await tabTo(/^Add competencies$/);
    await log.keyboard.press('Enter');
    await tabTo(/^Competencies$/);
    await log.keyboard.type('1.1');
    await log.getByRole('listbox').getByRole('option').first().waitFor();
    await log.keyboard.press('ArrowDown');
    await log.keyboard.press('Enter');
    await log.keyboard.press('Escape');
    await tabTo(/^Apply to 3 entries$/);
    await log.keyboard.press('Enter');
    await log.getByText('Changed 3 entries.').waitFor();
    expect((await live()).map(({ content }) => content!.competencies?.length)).toEqual([1, 1, 1]);

    await tabTo(/^Select “Two”$/);
    await log.keyboard.press('Space');
    await tabTo(/^Move to trash$/, 'Shift+Tab');
    await log.keyboard.press('Enter');
    await log.getByText('1 entry is in the trash.').waitFor();
    expect(await live()).toHaveLength(2);

    await log.keyboard.press('Control+z');
    await expect.poll(async () => (await live()).length).toBe(3);
    await log.keyboard.press('Control+z');
    await expect.poll(async () => (await live()).filter(({ content }) => content!.competencies).length).toBe(0);

    await tabTo(/^Three$/);
    await log.keyboard.press('Enter');
    await tabTo(/^Delete$/);
    await log.keyboard.press('Enter');
    await tabTo(/^Trash \(1\)$/);
    await log.keyboard.press('Enter');
    await tabTo(/^Empty the trash$/);
    await log.keyboard.press('Enter');
    expect(await axeFindings(log)).toEqual([]);
    await tabTo(/^Delete for good$/);
    await log.keyboard.press('Enter');
    await log.getByText('The trash is empty.').waitFor();
    expect((await items()).map(({ deleted }) => deleted).sort()).toEqual([0, 0, 2]);
  });

  test('an entry is edited in its row', async () => {
    await importEntries(log, [entryOf({ title: 'A webinar' })]);
    await log.bringToFront();
    await tabTo(/^Edit “A webinar” in the list$/);
    await log.keyboard.press('Enter');
    await expect.poll(focused).toBe('Title');
    await log.keyboard.type('A course');
    await log.keyboard.press('Enter');
    await expect.poll(async () => (await live())[0]!.content!.title).toBe('A course');
    await expect.poll(focused).toBe('Edit “A course” in the list');
  });
});

describe('the filter', () => {
  test('is part of the address, so that Back returns to the filter before it', async () => {
    await importEntries(log, [
      entryOf({ title: 'One', type: 'course' }),
      entryOf({ title: 'Two', type: 'article', dateCompleted: '2025-01-01' }),
    ]);
    await button(log, 'Filters').click();
    await log.getByLabel('Type').selectOption('course');
    await button(log, 'Two').waitFor({ state: 'detached' });
    const address = log.url();
    await button(log, 'Clear all filters').click();
    await button(log, 'Two').waitFor();
    await log.goBack();
    await button(log, 'Two').waitFor({ state: 'detached' });
    expect(log.url()).toBe(address);
    await log.reload();
    await button(log, 'One').waitFor();
    expect(await button(log, 'Two').count()).toBe(0);
  });
});

describe('a log of 1,500 entries', () => {
  test('is searched, and deleting far down keeps the place and the focus', async () => {
    await chooseFile(log, 'log.json', JSON.stringify(realisticLog({ entries: 1500, framework: starter })));
    await button(log, 'Add to my log').click();
    await button(log, 'Close').click({ timeout: 60_000 });
    await log.getByText('1,500 entries', { exact: true }).waitFor({ timeout: 30_000 });

    await log.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight / 2 }));
    const rows = log.getByRole('row', { includeHidden: false });
    await expect.poll(async () => Number(await rows.nth(5).getAttribute('aria-rowindex'))).toBeGreaterThan(500);
    await expect.poll(() => log.getByText('Loading…').count()).toBe(0);
    await rows.nth(12).getByRole('button', { expanded: false }).click();
    const top = await log.evaluate(() => scrollY);
    await rows.nth(12).getByRole('button', { name: 'Delete', exact: true }).click();
    await log.getByText('is in the trash').waitFor();
    await log.getByText('1,499 entries', { exact: true }).waitFor();
    await expect.poll(focused).not.toBe('');
    expect(Math.abs((await log.evaluate(() => scrollY)) - top)).toBeLessThan(600);

    await log.getByLabel('Search your log').fill('lopez');
    await log.getByText(/[\d,]+ of 1,499 entries/).waitFor();
    expect(await axeFindings(log)).toEqual([]);
  });
});

test('no page of the extension prints to the console', async () => {
  expect(await browser.complaints()).toEqual([]);
});
