import type { EvidenceContent } from '@imh/core';
import type { ItemRecord } from '@imh/storage';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Cell, workbook } from '../formats/workbook.js';
import type { Chromium } from '../support/chromium.js';
import { axeFindings, button, horizontalOverflow, launchExtension, stored } from './extension-under-test.js';

let browser: Chromium;
let log: Page;
beforeAll(async () => {
  browser = await launchExtension();
  log = await browser.openExtensionPage('/log.html#view=import');
});
afterAll(() => browser.close());

/** A day as Excel stores it. */
const day = (iso: string): Cell => ({ number: Date.parse(iso) / 86_400_000 + 25_569, style: 2 });
const time = (minutes: number): Cell => ({ number: minutes / 1440, style: 8 });

/** Five years of trainings as a person keeps them: a sheet for each year, with titles, headings, totals and gaps. */
const years = [2020, 2021, 2022, 2023, 2024];
const rowsOf = (year: number): (Cell | undefined)[][] => [
  [`Trainings of ${year}`],
  [],
  ['Training', 'Date', 'Hours', 'Type', 'Sponsor', 'Presenter', 'Cost'],
  [`Feeding cues ${year}`, day(`${year}-03-05`), time(90), 'Webinar', 'Example U', 'Ana Ruiz', '$20'],
  [`Sleep ${year}`, `14/03/${year}`, '1,5', 'Seminario web', 'Example U', 'Bo Li; Ana Ruiz'],
  [`Loss ${year}`, `05/04/${year}`, '90 min', 'RSC', undefined, 'Dr. Li'],
  [],
  [`Conference ${year}`, `3–5 May ${year}`, 12.25, 'Conference', 'Example Association'],
  [`Short year ${year}`, `6/7/${year % 100}`, '1:20', 'Workshop'],
  [`Unclear ${year}`, 'last fall', 'half a day', 'Retreat'],
  ['Total hours', undefined, 18],
];
/** Of one year: 90 + 90 + 90 + 735 + 80. */
const minutesOfYear = 1085;
const file = workbook(years.map((year) => ({ name: String(year), rows: rowsOf(year) })));

const heading = (name: RegExp) => log.getByRole('heading', { name });
const entries = async () =>
  ((await stored(log))['items'] as ItemRecord[])
    .filter(({ kind, deleted }) => kind === 'entry' && deleted === 0)
    .map(({ content }) => content as EvidenceContent);

async function findings(): Promise<string[]> {
  return [...(await axeFindings(log)), ...(await horizontalOverflow(log))];
}

describe('a workbook of five years', () => {
  test('comes in by the keyboard: file, columns, questions, review, entries; the sum is right to the minute', async () => {
    await heading(/Import past evidence/).waitFor();
    expect(await findings()).toEqual([]);
    const choosing = log.waitForEvent('filechooser');
    await button(log, 'Choose files').press('Enter');
    await (await choosing).setFiles({ name: 'trainings.xlsx', mimeType: '', buffer: Buffer.from(file) });

    await heading(/Step 1 of 3/).waitFor();
    expect(await log.getByRole('combobox', { name: 'Sheets to read' }).innerText()).toContain('2020, 2021');
    expect(await log.getByRole('combobox', { name: '“Training” becomes' }).inputValue()).toBe('title');
    expect(await log.getByRole('combobox', { name: '“Cost” becomes' }).inputValue()).toBe('note');
    expect(await findings()).toEqual([]);
    await button(log, 'Next').press('Enter');

    await heading(/Step 2 of 3/).waitFor();
    await log.getByText('Row 2020!5: “14/03/2020” shows that the day comes first.').waitFor();
    await log.getByText('5 dates have a year with two digits.').waitFor();
    expect(await findings()).toEqual([]);
    await log.getByRole('radio', { name: 'Yes, read them like this.' }).press(' ');
    await log.getByRole('combobox', { name: /“Retreat”/ }).selectOption('in-service');
    await button(log, 'Next').press('Enter');

    await heading(/Step 3 of 3/).waitFor();
    const hours = ((years.length * minutesOfYear) / 60).toFixed(2);
    await log.getByRole('status').getByText(`30 entries, ${hours} h finished`).waitFor();
    await log.getByText('The date cannot be read. It is kept in the notes. 5 rows: 2020!10 “last fall”').waitFor();
    await log.getByText('The hours cannot be read. They are kept in the notes. 5 rows').waitFor();
    expect(await findings()).toEqual([]);
    expect(await entries()).toEqual([]);

    await button(log, 'Import 30 entries').press('Enter');
    await log.getByText(`30 entries were added: ${hours} h finished.`).waitFor();
    expect(await findings()).toEqual([]);
    const added = await entries();
    expect(added).toHaveLength(30);
    expect(added.reduce((sum, { minutes = 0 }) => sum + minutes, 0)).toBe(years.length * minutesOfYear);
    const of2022 = added.filter(({ title }) => title.endsWith('2022'));
    expect(
      new Set(
        of2022.map(({ title, dateStart, dateCompleted, type }) => [title, dateStart, dateCompleted, type].join(' ')),
      ),
    ).toEqual(
      new Set([
        'Feeding cues 2022  2022-03-05 webinar-live',
        'Sleep 2022  2022-03-14 webinar-live',
        'Loss 2022  2022-04-05 rsc-received',
        'Conference 2022 2022-05-03 2022-05-05 conference',
        'Short year 2022  2022-07-06 in-service',
        'Unclear 2022   in-service',
      ]),
    );
    expect(of2022.find(({ title }) => title.startsWith('Unclear'))!.note).toBe('Date: last fall\nHours: half a day');
    const today = new Date().toISOString().slice(0, 10);
    expect(JSON.stringify(added)).not.toContain(today);
  });

  test('shows the same sum in the log', async () => {
    await log.getByRole('link', { name: 'Show these 30 entries' }).click();
    const totals = log.getByLabel('Hours of finished entries');
    await totals.getByText('82.92 h').waitFor();
    // 82.92 h of trainings and 7.5 h of supervision are the 90.42 h of the review.
    expect((await totals.innerText()).replace(/\s+/g, ' ')).toBe('Training 82.92 h Supervision received (RSC) 7.5 h');
  });

  test('is recognized when it comes in again, is kept while the page is closed, and can be discarded', async () => {
    await log.goto(log.url().replace(/#.*/, '#view=entries'));
    await log.goto(log.url().replace(/#.*/, '#view=import'));
    await log.getByRole('link', { name: 'Past evidence' }).waitFor();
    const choosing = log.waitForEvent('filechooser');
    await button(log, 'Choose files').click();
    await (await choosing).setFiles({ name: 'trainings.xlsx', mimeType: '', buffer: Buffer.from(file) });
    await heading(/Step 1 of 3/).waitFor();
    await button(log, 'Next').click();
    await log.getByRole('radio', { name: 'Yes, read them like this.' }).click();
    await expect.poll(async () => JSON.stringify(await stored(log))).toMatch(/"latestYear":\d/);
    await log.reload();
    await log.getByText('“trainings.xlsx” is not imported yet.').waitFor();
    await button(log, 'Continue').click();
    await heading(/Step 2 of 3/).waitFor();
    expect(await log.getByRole('radio', { name: 'Yes, read them like this.' }).isChecked()).toBe(true);
    await button(log, 'Next').click();
    await log.getByText('30 rows may be in your log already, or in the file twice').waitFor();
    await log.getByRole('radio', { name: 'Leave them out.' }).click();
    await log.getByRole('status').getByText('0 entries, 0 h finished · 30 rows left out').waitFor();
    await button(log, 'Discard').click();
    await log.getByText('The import was discarded. Nothing was added.').waitFor();
    expect(await entries()).toHaveLength(30);
  });

  test('a CSV that is chosen under “Import” of the log opens here', async () => {
    const choosing = log.waitForEvent('filechooser');
    await button(log, 'Import').click();
    await (
      await choosing
    ).setFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('Title,Date\nA,2024-01-02') });
    await heading(/Step 1 of 3/).waitFor();
    await button(log, 'Discard').click();
    await log.getByRole('link', { name: 'Coverage' }).click();
    await log.getByRole('link', { name: 'Past evidence' }).click();
    await log.getByText('Import a spreadsheet of trainings').waitFor();
  });

  test('prints nothing to the console', async () => {
    expect(await browser.complaints()).toEqual([]);
  });
});
