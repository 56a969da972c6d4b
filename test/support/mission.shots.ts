// npm run screenshots: a picture of what serves each sentence of the association pages, test/screenshots/mission.
// The letters and numbers are the rows of the mission check.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { starter } from '@imh/frameworks';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtExtension } from './built-extension.js';
import { type Chromium, launchChromium } from './chromium.js';
import { realisticLog } from './large-log.js';
import { serveDemo } from './start.mjs';

const folder = fileURLToPath(new URL('../screenshots/mission', import.meta.url));

/** Every row, and the picture that shows it: a page of the demo site, a state of the gallery, or a view of the log. */
const rows: Readonly<Record<string, string>> = {
  W1: 'page index',
  W2: 'state competencies-category',
  W3: 'page programs',
  W4: 'state requirements-path',
  W5: 'state requirements-compared',
  W6a: 'log list',
  W6b: 'log coverage',
  W6c: 'log profile',
  W6d: 'panel form',
  W6e: 'log progress',
  W6f: 'log profile',
  W7: 'log profile',
  W8: 'state competencies-opened',
  W9: 'state competencies-compared',
  W10: 'print competencies-opened',
  W11: 'page outline',
  W12: 'state competencies-outline',
  W13: 'state competencies-outline',
  W14: 'state competencies-members',
  W15: 'state competencies-members',
  M1: 'page mass-aimh',
  M2: 'state evidence-team',
  M3a: 'state competencies-compared',
  M3b: 'state competencies-category',
  M3c: 'state competencies-category',
  M4: 'state requirements-ready',
  M5: 'page mass-aimh',
  M6: 'page mass-aimh',
  M7: 'page members',
  M8: 'state competencies-outline',
  M9: 'state evidence-team',
  M10: 'state trainings-crosswalk',
  M11: 'page trainings',
  M12: 'print trainings-ready',
  M13: 'page mass-aimh',
  M14: 'state requirements-compared',
};

let demo: Awaited<ReturnType<typeof serveDemo>>;
let browser: Chromium;
beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  demo = await serveDemo(0);
  browser = await launchChromium({ extension: builtExtension.chrome, locale: 'en' });
});
afterAll(async () => {
  await browser?.close();
  demo?.close();
});

const fileOf = (view: string): string => join(folder, `${view.replace(' ', '-')}.png`);
const views = (kind: string): string[] =>
  [...new Set(Object.values(rows))].filter((view) => view.startsWith(`${kind} `)).map((view) => view.split(' ')[1]!);

/** Waits until nothing is loading and rendering in idle time has ended. */
async function rendered(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let left = 8; left > 0; left -= 1) await new Promise((resolve) => requestIdleCallback(resolve));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}

test('pages of the demo site', async () => {
  for (const name of views('page')) {
    const page = await browser.openPage(`${demo.address}${name === 'index' ? '' : `${name}.html`}`);
    await page.setViewportSize({ width: 1100, height: 900 });
    await page.locator(':not(:defined)').first().waitFor({ state: 'detached' });
    await rendered(page);
    await page.screenshot({ path: fileOf(`page ${name}`), fullPage: true });
    await page.close();
  }
});

test('states of the gallery', async () => {
  const gallery = await browser.openPage(`${demo.address}gallery.html`);
  await gallery.setViewportSize({ width: 1100, height: 900 });
  await rendered(gallery);
  for (const name of views('state')) {
    const state: Locator = gallery.locator(`#${name}`);
    await state.scrollIntoViewIfNeeded();
    await rendered(gallery);
    expect(await state.count(), name).toBe(1);
    await state.screenshot({ path: fileOf(`state ${name}`) });
  }
  const opened = gallery.locator('#competencies-opened');
  await opened.getByRole('button', { name: 'Print', exact: true }).click();
  await opened.getByText('Print for').first().waitFor();
  await opened.screenshot({ path: fileOf('print competencies-opened') });
  const guide = gallery.locator('#trainings-ready');
  await guide.getByRole('button', { name: 'Print', exact: true }).waitFor();
  await guide.screenshot({ path: fileOf('print trainings-ready') });
  await gallery.close();
});

test('views of the log, and the panel', async () => {
  const log = await browser.openExtensionPage('/log.html');
  await log.setViewportSize({ width: 1100, height: 900 });
  const evidence = realisticLog({ entries: 40, seed: 7, framework: starter, from: Date.UTC(2024, 0, 1) });
  const body = JSON.stringify({ ...evidence, frameworks: [{ id: starter.id, version: starter.version }] });
  const file = { name: 'log.json', mimeType: 'application/json', buffer: Buffer.from(body) };
  await log.locator('log-backup input[type=file]').setInputFiles(file);
  await log.getByRole('button', { name: 'Add to my log' }).click();
  await log.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await log.locator('entry-table .open').first().waitFor();
  await rendered(log);
  await log.screenshot({ path: fileOf('log list'), fullPage: true });
  for (const view of views('log').filter((name) => name !== 'list')) {
    await log.goto(browser.extensionUrl(`/log.html#view=${view}`));
    await log.locator(`log-${view}`).getByRole('heading').first().waitFor();
    await rendered(log);
    await log.screenshot({ path: fileOf(`log ${view}`), fullPage: true });
  }
  const page = await browser.openPage(`${demo.address}trainings.html`);
  await browser.clickToolbar(page);
  const panel = await browser.sidePanel();
  await panel.getByRole('textbox', { name: 'Title', exact: true }).waitFor();
  await panel.setViewportSize({ width: 400, height: 1400 });
  await rendered(panel);
  await panel.screenshot({ path: fileOf('panel form'), fullPage: true });
});
