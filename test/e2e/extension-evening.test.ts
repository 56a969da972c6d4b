import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type EvidenceContent, type EvidenceLog, itemState, minutesOf, statusOf } from '@imh/core';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Chromium } from '../support/chromium.js';
import { type Keyboard, keyboardOn } from '../support/keyboard.js';
import { type PrintedFile, dropOnWorklist, printCertificates } from './certificate-pages.js';
import { certificates, inLog, inSheet, judged, spreadsheet, wrongInSheet, years } from './evening-papers.js';
import { axeFindings, button, horizontalOverflow, launchExtension } from './extension-under-test.js';

// One evening of a new user, from the first opening of the log to the progress of five years. The steps build on each
// other; every figure is computed by hand in evening-papers.ts.

const pictures = process.env['IMH_SCREENSHOTS']
  ? fileURLToPath(new URL('../screenshots/evening/', import.meta.url))
  : undefined;

let browser: Chromium;
let log: Page;
let keyboard: Keyboard;
let files: PrintedFile[];
let taken = 0;

beforeAll(async () => {
  browser = await launchExtension();
  files = await printCertificates(browser.context, certificates);
  log = await browser.openExtensionPage('/log.html');
  keyboard = await keyboardOn(log);
});
afterAll(() => browser.close());

const heading = (name: string | RegExp) => log.getByRole('heading', { name });
const view = (name: string) => log.getByRole('navigation', { name: 'Evidence log' }).getByRole('link', { name });

/** A screen has no accessibility findings and does not overflow, narrow or wide. */
async function examine(name: string): Promise<void> {
  taken += 1;
  const found: string[] = [];
  for (const width of [320, 1200]) {
    await log.setViewportSize({ width, height: 800 });
    found.push(...(await horizontalOverflow(log)).map((each) => `${width} px: ${each}`));
    const path = `${pictures}${String(taken).padStart(2, '0')}-${name}-${width}.png`;
    if (pictures) await log.screenshot({ path, fullPage: true });
  }
  expect([...found, ...(await axeFindings(log))], name).toEqual([]);
}

describe('an evening with the log', () => {
  test('begins with a welcome that leads to the questions, and to the past', async () => {
    await heading('Keep what you learn, as you learn it.').waitFor();
    await log.getByRole('link', { name: 'from a spreadsheet' }).waitFor();
    await examine('welcome');
    await button(log, 'Answer three questions').click();
    await log.getByRole('radio', { name: 'None, or I don’t know yet' }).check();
    await button(log, 'Next').click();
    await log.getByRole('radio', { name: 'Keeping a record' }).check();
    await button(log, 'Use our starter set').click();
    await log.getByText('Added: IMH Starter Competencies.').waitFor();
    await examine('set-up');
    await button(log, 'Next').click();
    await log.getByRole('radio', { name: 'Home visiting and early intervention (prevention)' }).check();
    await button(log, 'Done').click();
    await log.getByRole('dialog').waitFor({ state: 'hidden' });
  });

  test('brings in a spreadsheet of five years, with its sum before and after', async () => {
    await log.getByRole('link', { name: 'from a spreadsheet' }).click();
    const choosing = log.waitForEvent('filechooser');
    await button(log, 'Choose files').click();
    await (await choosing).setFiles(spreadsheet);
    await heading('Step 1 of 3: Columns').waitFor();
    await examine('columns');
    await button(log, 'Next').click();
    await log.getByText('shows that the day comes first.').waitFor();
    await log.getByRole('radio', { name: 'Yes, read them like this.' }).check();
    await log.getByRole('combobox', { name: /“Retreat”/ }).selectOption('in-service');
    await examine('questions');
    await button(log, 'Next').click();
    await log.getByText(`${inSheet.entries} entries, ${inSheet.hours} h finished`).first().waitFor();
    await examine('review');
    await button(log, `Import ${inSheet.entries} entries`).click();
    await log.getByText(`${inSheet.entries} entries were added: ${inSheet.hours} h finished.`).waitFor();
    await examine('imported');
  });

  test('turns thirty certificates into drafts, and asks for their type once', async () => {
    await log.getByRole('link', { name: 'Add the certificates' }).click();
    await dropOnWorklist(log, files);
    await left(30).waitFor({ timeout: 60_000 });
    await log
      .getByRole('combobox', { name: 'Type of evidence for the 30 drafts without one' })
      .selectOption('in-service');
    await log.getByText('The type of 30 drafts is set.').waitFor();
    await examine('worklist');
  });

  test('adds the certificates of trainings that the spreadsheet lists to those entries', async () => {
    await left(30).focus();
    for (const [at, { title, hours }] of certificates.slice(0, 9).entries()) {
      await left(30 - at).waitFor();
      await log.getByText(`This may be in your log already: “${title}”`).waitFor();
      if (title.startsWith('Equity')) await equity().check();
      if (at < 3) {
        await keyboard.to('button', 'Add to that entry');
        await keyboard.press('Enter');
      } else {
        await button(log, 'Add to that entry').click();
      }
      if (at !== wrongInSheet.at) continue;
      const dialog = log.getByRole('dialog', { name: 'Add to an entry of your log' });
      await dialog.waitFor();
      await examine('compare');
      await dialog.getByRole('radio', { name: `On this paper: ${hours} h` }).check();
      await button(dialog as unknown as Page, 'Add to that entry').click();
    }
    await left(21).waitFor();
  });

  test('saves the others by one key each', async () => {
    for (let count = 21; count > 0; count -= 1) {
      await keyboard.arrives('heading', `${count} left in the worklist`);
      if (certificates[30 - count]!.title.startsWith('Equity')) await equity().check();
      // The tenth is in the spreadsheet as well: the person is in a hurry and does not see it.
      await log.keyboard.press('Control+Enter');
    }
    await heading('The worklist is empty.').waitFor();
    await examine('worklist-done');
  });

  test('finds the training that is listed twice now, and merges the two', async () => {
    await log.getByRole('link', { name: '1 possible duplicate' }).click();
    await heading(certificates[9]!.title).waitFor();
    await examine('duplicate');
    await button(log, 'Merge into one entry').click();
    await log.getByText('There are no possible duplicates.').waitFor();
    await button(log, `Undo: merging “${certificates[9]!.title}”`).click();
    await heading(certificates[9]!.title).waitFor();
    await button(log, 'Merge into one entry').click();
    await log.getByText('There are no possible duplicates.').waitFor();
    await examine('no-duplicates');
  });

  test('has a clean log, with the sums of paper and spreadsheet', async () => {
    await view('Entries').click();
    await log.getByText(`${inLog.entries} entries`, { exact: true }).waitFor();
    const totals = (await log.getByLabel('Hours of finished entries').innerText()).replace(/\s+/g, ' ');
    expect(totals).toBe(`Training ${inLog.training} h Supervision received (RSC) ${inLog.supervision} h`);
    expect(await log.getByRole('link', { name: /possible duplicate/ }).count()).toBe(0);
    await examine('entries');
  });

  test('shows what counted in a year, and what is missing', async () => {
    await view('Progress').click();
    await log.getByRole('checkbox', { name: 'MI-AIMH: yearly renewal' }).check();
    const set = log.getByRole('region', { name: 'MI-AIMH: yearly renewal' });
    // This year, and two more after the judged one.
    for (let year = years.at(-1)! + 1; year > judged.year; year -= 1) {
      await button(set as unknown as Page, 'Previous period').click();
      await set
        .getByText(new RegExp(`${year - 1}`))
        .first()
        .waitFor();
    }
    await set.getByText(`Training: ${judged.training} h`).waitFor();
    const text = (await set.innerText()).replace(/\s+/g, ' ');
    expect(text).toContain(`${judged.training} of 15 h listed`);
    expect(text).toContain(`${judged.equity} of 1 h listed`);
    expect(text).toContain(`${judged.supervision} of 12 h listed`);
    expect(text).toContain(`Still missing: ${judged.supervisionMissing} h`);
    await examine('progress');
  });

  test('has the same totals in the list of that year, and in the file', async () => {
    const set = log.getByRole('region', { name: 'MI-AIMH: yearly renewal' });
    await set.getByRole('link', { name: /^\d+ entries$/ }).click();
    await log.getByText(new RegExp(`of ${inLog.entries} entries`)).waitFor();
    const totals = (await log.getByLabel('Hours of finished entries').innerText()).replace(/\s+/g, ' ');
    expect(totals).toBe(`Training ${judged.training} h Supervision received (RSC) ${judged.supervision} h`);

    await button(log, 'Export').click();
    const downloading = log.waitForEvent('download');
    await button(log, 'Backup').click();
    const { entries = [] } = JSON.parse(readFileSync(await (await downloading).path(), 'utf8')) as EvidenceLog;
    const contents = entries.flatMap((entry) => itemState<EvidenceContent>(entry as never).content ?? []);
    expect(contents).toHaveLength(inLog.entries);
    const finished = contents.filter((content) => statusOf(content) === 'finished');
    expect(finished.reduce((sum, content) => sum + minutesOf(content), 0)).toBe(inLog.minutes);
    // Every certificate belongs to exactly one entry.
    const names = contents.flatMap(({ attachments = [] }) => attachments.map(({ name }) => name));
    expect(names.sort()).toEqual(files.map(({ name }) => name).sort());
  });

  test('prints nothing to the console', async () => {
    expect(await browser.complaints()).toEqual([]);
  });
});

const left = (count: number): Locator =>
  log.getByRole('heading', { name: `${count} left in the worklist`, exact: true });
const equity = (): Locator => log.getByRole('checkbox', { name: 'Diversity, equity and inclusion' });
