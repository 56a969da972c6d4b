import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import type { EvidenceContent } from '@imh/core';
import { zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Chromium } from '../support/chromium.js';
import { keyboardOn } from '../support/keyboard.js';
import { openWidgetSite, sitePage, type WidgetSite } from '../support/widget-site.js';
import {
  axeFindings,
  button,
  changeSetting,
  chooseFile,
  entryOf,
  horizontalOverflow,
  launchExtension,
  logOf,
} from './extension-under-test.js';

// An audit as a new user goes through it: a log comes from the other computer, a period is closed, its audit folder is
// handed over, and a reviewer opens that one file.

const year = new Date().getFullYear();
const renewal = 'MassAIMH: yearly renewal';
const certificate = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const sha256 = createHash('sha256').update(certificate).digest('hex');

let browser: Chromium;
let log: Page;
let site: WidgetSite;

beforeAll(async () => {
  site = await openWidgetSite({
    '/review': { body: sitePage('<imh-evidence framework="/starter.json"><p>For reviewers.</p></imh-evidence>') },
  });
});
afterAll(() => site.close());

// A log of its own for each: what is imported twice is not new.
beforeEach(async () => {
  browser = await launchExtension();
  log = await browser.openExtensionPage('/log.html');
});
afterEach(() => browser.close());

const entry = (content: EvidenceContent) => entryOf({ type: 'course', status: 'finished', ...content });

/** The log of the other computer, as a ZIP with its certificate. */
function otherComputer(): Buffer {
  const entries = [
    entry({
      title: 'Listening to babies',
      dateCompleted: `${year}-01-01`,
      minutes: 120,
      note: 'word-of-the-note',
      attachments: [{ name: 'proof.png', type: 'image/png', bytes: certificate.length, sha256 }],
    }),
    entry({ title: 'Sleep in the first year', dateCompleted: `${year}-01-01`, minutes: 90 }),
    entry({ title: 'Years ago', dateCompleted: '2019-05-05', minutes: 60 }),
  ];
  const text = new TextEncoder().encode(JSON.stringify(logOf(entries)));
  return Buffer.from(zipSync({ 'log.json': text, [`attachments/${sha256}-proof.png`]: certificate }));
}

async function moveToThisComputer(): Promise<void> {
  const choosing = log.waitForEvent('filechooser');
  await button(log, 'Import').click();
  await (await choosing).setFiles({ name: 'log.zip', mimeType: 'application/zip', buffer: otherComputer() });
  await log.getByText('3 new entries').waitFor();
  await log.getByText('1 certificate file').waitFor();
  await button(log, 'Add to my log').click();
  await log.getByText('Added 3 entries').waitFor();
  await button(log, 'Close').click();
}

async function closePeriod(): Promise<void> {
  await changeSetting(log, 'chosen-requirements', ['urn:x-imh:requirements:mass-aimh-renewal']);
  await log.getByRole('link', { name: 'Progress' }).click();
  await button(log, `Close this period: ${renewal}`).click();
  await button(log, 'Close period').click();
  await log.getByRole('button', { name: new RegExp(`^View “${renewal}`) }).waitFor();
}

test('a closed period is handed over as one file by keyboard alone, and a reviewer opens it', async () => {
  await moveToThisComputer();
  await closePeriod();
  const keyboard = await keyboardOn(log);
  await keyboard.to('button', 'Export');
  await keyboard.press('Enter');
  await keyboard.arrives('heading', 'Export');
  await keyboard.to('button', 'Hand over');
  await keyboard.press('Enter');
  await keyboard.arrives('heading', 'Hand over');
  await keyboard.to('radio', 'All finished entries');
  await keyboard.press('ArrowDown', 'ArrowDown');
  await log.getByRole('combobox', { name: 'A closed period' }).waitFor();
  await keyboard.to('textbox', 'Your name');
  await keyboard.write('Ana Vega');
  await keyboard.to('radio', 'ZIP with certificates');
  await keyboard.press('ArrowDown', 'ArrowDown');
  expect(await log.getByRole('radio', { name: 'Audit folder (ZIP)' }).isChecked()).toBe(true);
  await log.getByText('2 entries · Training: 3.5 h · 1 certificate').waitFor();
  await log.getByText('Your notes, and what you wrote about how a competency was shown: not checked.').waitFor();
  expect(await axeFindings(log)).toEqual([]);
  await log.setViewportSize({ width: 320, height: 900 });
  expect(await horizontalOverflow(log)).toEqual([]);
  await log.setViewportSize({ width: 1200, height: 900 });
  await keyboard.to('button', 'Save file');
  const downloading = log.waitForEvent('download');
  await keyboard.press('Enter');
  const download = await downloading;
  const name = download.suggestedFilename();
  expect(name).toMatch(/^evidence-Ana-Vega-\d{4}-\d\d-\d\d\.zip$/);
  await log.getByText(`${name} was handed to your browser as a download.`).waitFor();
  const file = readFileSync(await download.path());
  await button(log, 'Close').click();
  expect(await browser.complaints()).toEqual([]);

  const { page, complaints, context } = await site.visit('/review');
  await page.getByRole('button', { name: 'Choose files' }).waitFor();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files' }).click();
  await (await choosing).setFiles({ name, mimeType: 'application/zip', buffer: file });
  await page.getByRole('button', { name: 'Open Ana Vega' }).click();
  await page.getByRole('heading', { name: 'Ana Vega' }).waitFor();
  await page.getByText(renewal).first().waitFor();
  await page.getByText('Listening to babies').first().waitFor();
  expect(await page.getByText('Years ago').count()).toBe(0);
  expect(await page.getByText('word-of-the-note').count()).toBe(0);
  await page.getByRole('button', { name: 'View proof.png' }).first().waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

test('an entry that was changed on both computers is settled side by side after the import', async () => {
  const one = entry({ title: 'A course', minutes: 60, dateCompleted: `${year}-02-01` });
  const [before] = one.versions;
  const changed = (content: EvidenceContent) => ({
    ...before!,
    version: crypto.randomUUID(),
    parents: [before!.version],
    content,
  });
  const first = changed({ title: 'A course', minutes: 90, dateCompleted: `${year}-02-01` });
  const second = changed({ title: 'A better title', minutes: 60, dateCompleted: `${year}-02-01` });
  await chooseFile(log, 'log.json', JSON.stringify(logOf([{ ...one, versions: [...one.versions, first, second] }])));
  await button(log, 'Add to my log').click();
  await log.getByRole('link', { name: 'Settle 1 entry that changed in both places' }).click();
  await log.getByRole('radio', { name: /A better title$/ }).check();
  await log.getByRole('radio', { name: /1\.5 h$/ }).check();
  expect(await axeFindings(log)).toEqual([]);
  await button(log, 'Save one version').click();
  await log.getByText('No entry has two versions.').waitFor();
  expect(await browser.complaints()).toEqual([]);
});
