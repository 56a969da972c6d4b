import { fileURLToPath } from 'node:url';
import type { EvidenceLog } from '@imh/core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Chromium } from '../support/chromium.js';
import { type PageServer, pdf, servePages } from '../support/page-server.js';
import { contrast, targetSize } from '../support/widget-site.js';
import {
  axeFindings,
  button,
  changeSetting,
  chooseFile,
  entryNamed,
  entryOf,
  field,
  horizontalOverflow,
  importEntries,
  launchExtension,
  logOf,
  pointAt,
  trainingPage,
} from './extension-under-test.js';

const pictures = process.env['IMH_SCREENSHOTS']
  ? fileURLToPath(new URL('../screenshots/extension/', import.meta.url))
  : undefined;

let browser: Chromium;
let server: PageServer;
let log: Page;

beforeAll(async () => {
  server = await servePages({ '/training': trainingPage('Attachment and the early years'), '/paper.pdf': pdf });
  browser = await launchExtension();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const sizes = { panel: { width: 360, height: 720 }, log: { width: 1100, height: 800 } };

/** Rules of axe for each variant; undefined is all that axe checks by default. */
const variants = {
  en: { light: undefined, dark: contrast },
  // Names, because a text could be missing in one language only. No color depends on the language.
  es: { light: [...targetSize, 'html-lang-valid', 'button-name', 'label', 'link-name'], dark: [] },
};

/** Checks a screen in both languages, light and dark, narrow and with large text. */
async function examine(screen: string, page: Page, kind: keyof typeof sizes): Promise<void> {
  const found: string[] = [];
  const note = (where: string, some: string[]) => found.push(...some.map((line) => `${where}: ${line}`));
  const picture = async (name: string) => {
    if (pictures) await page.screenshot({ path: `${pictures}${screen}-${name}.png` });
  };
  for (const language of ['en', 'es'] as const) {
    await changeSetting(page, 'language', language);
    await page.locator(`html[lang=${language}]`).waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const rules = variants[language][colorScheme];
      if (rules?.length !== 0) note(`${language}, ${colorScheme}`, await axeFindings(page, rules));
      await picture(`${language}-${colorScheme}-${sizes[kind].width}`);
    }
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 320, height: 720 });
    note(`${language}, 320 px`, await horizontalOverflow(page));
    await picture(`${language}-320`);
    await page.setViewportSize(sizes[kind]);
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    note(`${language}, text at 200 %`, await horizontalOverflow(page));
    await picture(`${language}-large-text`);
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  }
  await changeSetting(page, 'language', 'en');
  await page.locator('html[lang=en]').waitFor();
  expect.soft(found, screen).toEqual([]);
}

// The tests depend on each other: they walk through the screens in the order in which a user meets them.
describe('every screen is accessible: axe, 320 px, text at 200 %, light and dark, English and Spanish', () => {
  test('panel: first run', async () => {
    const panel = await browser.openExtensionPage('/sidepanel.html');
    await panel.setViewportSize(sizes.panel);
    await button(panel, 'Add your first training').waitFor();
    await examine('panel-first-run', panel, 'panel');
    await panel.close();
  });

  test('log: empty, first run', async () => {
    log = await browser.openExtensionPage('/log.html');
    await log.setViewportSize(sizes.log);
    await button(log, 'Add your first training').waitFor();
    await examine('log-first-run', log, 'log');
  });

  test('panel: a page read on the first click, with a picker without a framework', async () => {
    const panel = await pointAt(browser, await browser.openPage(`${server.origin}/training`));
    await field(panel, 'Title').waitFor();
    await examine('panel-first-click', panel, 'panel');
  });

  test('set-up: each of the three questions', async () => {
    const panel = await browser.sidePanel();
    await button(panel, 'Answer three questions').click();
    await panel.getByText('Which association are you with?').waitFor();
    await examine('set-up-association', panel, 'panel');
    await panel.getByLabel('I have a file or a link').check();
    await examine('set-up-own-file', panel, 'panel');
    await panel.getByLabel('Another association').check();
    await button(panel, 'Next').click();
    await panel.getByLabel('Keeping a record').check();
    await button(panel, 'Use our starter set').waitFor();
    await examine('set-up-purpose', panel, 'panel');
    await button(panel, 'Use our starter set').click();
    await button(panel, 'Next').click();
    await examine('set-up-category', panel, 'panel');
    await button(panel, 'Done').click();
  });

  test('panel: the form', async () => {
    const panel = await browser.sidePanel();
    await panel.getByRole('combobox', { name: 'Competencies' }).waitFor();
    await panel.getByText('More details').click();
    await field(panel, 'Notes').fill('Ask the mother Maria Lopez');
    await examine('panel-form', panel, 'panel');
  });

  test('panel: the open picker, and a chosen competency', async () => {
    const panel = await browser.sidePanel();
    const picker = panel.getByRole('combobox', { name: 'Competencies' });
    await picker.fill('e');
    await panel.getByRole('listbox').getByRole('option').first().waitFor();
    await examine('panel-picker', panel, 'panel');
    await picker.press('Enter');
    await picker.press('Escape');
    await examine('panel-chosen', panel, 'panel');
    await picker.fill('zzzz');
    await examine('panel-picker-nothing', panel, 'panel');
    await picker.fill('');
    await picker.press('Escape');
  });

  test('panel: the form with errors', async () => {
    const panel = await browser.sidePanel();
    await field(panel, 'Title').fill('');
    await field(panel, 'Hours').fill('1:');
    await field(panel, 'Web address').fill('example.org');
    await field(panel, 'Date published').fill('21.11.26');
    await button(panel, 'Save evidence').click();
    await panel.getByText('A title is needed').waitFor();
    await examine('panel-errors', panel, 'panel');
  });

  test('panel: saved', async () => {
    const panel = await browser.sidePanel();
    await field(panel, 'Title').fill('Attachment and the early years');
    await field(panel, 'Hours').fill('1.5');
    await field(panel, 'Web address').fill('https://example.org/training');
    await field(panel, 'Date published').fill('2026-11');
    await button(panel, 'Save evidence').click();
    await panel.getByRole('heading', { name: 'Saved' }).waitFor();
    await examine('panel-saved', panel, 'panel');
  });

  test('panel: a page that cannot be read, and an unfinished draft', async () => {
    const panel = await browser.sidePanel();
    await button(panel, 'Add another by hand').click();
    await field(panel, 'Title').fill('Half done');
    await pointAt(browser, await browser.openPage('chrome://version'));
    await panel.getByRole('alert').waitFor();
    await panel.getByText('Unfinished: 1 draft').click();
    await examine('panel-unreadable', panel, 'panel');
  });

  test('log: entries, one in conflict, one expanded', async () => {
    await log.bringToFront();
    const version = (title: string, at: string) => ({
      version: crypto.randomUUID(),
      parents: [],
      at,
      machine: 'another',
      content: { title },
    });
    const conflict = {
      id: crypto.randomUUID(),
      versions: [
        version('Reflective supervision, changed here', '2026-09-01T08:00:00Z'),
        version('Reflective supervision', '2026-09-02T08:00:00Z'),
      ],
    };
    const long = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungsentwurf'.repeat(2);
    await importEntries(log, [
      entryOf({
        title: long,
        url: `https://example.org/${long}`,
        provider: long,
        note: long,
        quotes: [{ exact: long }],
        people: ['Ana López', 'B. Chen'],
      }),
      entryOf({ title: 'A planned conference', status: 'planned', type: 'conference', dateStart: '2027-02' }),
      conflict,
    ] as EvidenceLog['entries']);
    await examine('log-entries', log, 'log');
    await button(log, long).click();
    await button(log, 'Reflective supervision').click();
    await log.getByRole('button', { name: 'Keep this version' }).first().waitFor();
    await examine('log-opened', log, 'log');
    await log.getByLabel('Search your log').fill('nothing like it');
    await examine('log-search', log, 'log');
    await log.getByLabel('Search your log').fill('');
  });

  test('log: the edit dialog', async () => {
    await button(log, 'A planned conference').click();
    await entryNamed(log, 'A planned conference').getByRole('button', { name: 'Edit', exact: true }).click();
    await button(log, 'Save changes').waitFor();
    await examine('log-edit', log, 'log');
    await button(log, 'Close').click();
  });

  test('log: an entry in the trash', async () => {
    await entryNamed(log, 'A planned conference').getByRole('button', { name: 'Delete', exact: true }).click();
    await log.getByText('is in the trash').waitFor();
    await log.getByText('Trash (1)').click();
    await examine('log-trash', log, 'log');
    await log.getByRole('link', { name: 'Back to the entries' }).click();
  });

  test('log: the set-up dialog', async () => {
    await button(log, 'Settings').click();
    await log.getByText('Which association are you with?').waitFor();
    await examine('log-set-up', log, 'log');
    await log.keyboard.press('Escape');
  });

  test('log: the export dialog, and a hand-over', async () => {
    await button(log, 'Export').click();
    await button(log, 'Hand over').waitFor();
    await examine('log-export', log, 'log');
    await button(log, 'Hand over').click();
    await log.getByText('What the file contains').waitFor();
    await log.getByText('What is left out').waitFor();
    await examine('log-hand-over', log, 'log');
    await log.keyboard.press('Escape');
  });

  test('log: the import dialog with a preview, a result and a refusal', async () => {
    await chooseFile(log, 'log.json', JSON.stringify(logOf([entryOf({ title: 'New here' })])));
    await button(log, 'Add to my log').waitFor();
    await examine('log-import', log, 'log');
    await button(log, 'Add to my log').click();
    await log.getByText('Added 1 entry').waitFor();
    await examine('log-imported', log, 'log');
    await button(log, 'Close').click();
    await chooseFile(log, 'sign-in.html', '<!doctype html><title>Sign in</title>');
    await log.getByRole('dialog').getByRole('alert').waitFor();
    await examine('log-refused', log, 'log');
    await button(log, 'Close').click();
  });

  test('no page of the extension prints to the console', async () => {
    expect(await browser.complaints()).toEqual([]);
  });
});
