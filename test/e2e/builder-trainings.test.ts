import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import ICAL from 'ical.js';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveBuilder } from '../support/builder-host.js';
import type { PageServer } from '../support/page-server.js';
import { openWidgetSite, type Visit, type WidgetSite } from '../support/widget-site.js';

// The built builder.html, under its own policy: from a list of trainings to a guide and a calendar, and from a card to a
// page that an evidence log reads.

const fixture = (path: string): string => fileURLToPath(new URL(`../fixtures/${path}`, import.meta.url));

let site: WidgetSite;
let host: PageServer;

beforeAll(async () => {
  site = await openWidgetSite({});
  host = await serveBuilder();
});
afterAll(async () => {
  await host?.close();
  await site?.close();
});

/** A step, after a framework was brought in. */
async function openStep(step: 'Trainings' | 'Training card'): Promise<Visit> {
  const visit = await site.visit(`${host.origin}/builder.html#content`);
  const { page } = visit;
  const framework = await readFile(fixture('frameworks/garden.json'));
  await page
    .locator('builder-content builder-file-input input[type=file]')
    .first()
    .setInputFiles({ name: 'garden.json', mimeType: 'application/json', buffer: framework });
  await page.locator('builder-preview imh-competencies').first().getByText('Soil', { exact: false }).first().waitFor();
  await page.getByRole('navigation').getByRole('link', { name: step, exact: true }).click();
  return visit;
}

async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return textOf(download);
}
const textOf = async (download: Download): Promise<string> => readFile((await download.path())!, 'utf8');

/** Twenty trainings, as an association keeps them: a line above, a heading between, words of its own. */
const table = [
  'Garden trainings',
  '#\tWorkshop\tOffered by\tWhen (mm/dd/yyyy)\tHow long\tAreas\tSign up',
  ...Array.from({ length: 20 }, (_, at) => {
    const day = at === 19 ? 'Spring 2099' : `3/${at + 1}/2099`;
    const areas = ['Compost; Rain', 'Heap', 'rain', 'Compst'][at % 4];
    return `${at + 1}\tWorkshop ${at + 1}\tOtter Academy\t${day}\t1.5\t${areas}\twww.otter.example/${at + 1}`;
  }),
  'AUTUMN\t\t\t\t\t\t',
].join('\n');

const step = (page: Page) => page.locator('builder-trainings');
const guide = (page: Page) => page.locator('builder-trainings imh-trainings');

test('twenty trainings of a table become a searchable guide with settled words, and a calendar file', async () => {
  const visit = await openStep('Trainings');
  const { page } = visit;
  await step(page).getByText('Or paste a table').click();
  await step(page).getByLabel('Table, as copied from a spreadsheet').fill(table);
  await step(page).getByRole('button', { name: 'Read this table' }).click();
  await step(page).getByText('1 row not used: row 23.').waitFor();
  await step(page).getByText('2 wordings for competencies to settle.').waitFor();

  await step(page)
    .getByRole('group', { name: /“Compst”/ })
    .getByRole('checkbox', { name: /1\.1 Compost/ })
    .check();
  const heap = step(page).getByRole('group', { name: /“Heap”/ });
  await heap.getByRole('checkbox', { name: /1\.1\.1 Turns the heap/ }).check();
  await step(page).getByText('2 of 2 settled').waitFor();

  await guide(page).getByText('20 trainings').waitFor();
  await guide(page).getByRole('combobox', { name: 'Competency or area' }).selectOption({ label: '1.1 Compost (15)' });
  await guide(page)
    .getByText(/15 (?:of 20 )?trainings/)
    .first()
    .waitFor();
  expect(await visit.violations()).toEqual([]);

  const calendar = new ICAL.Component(ICAL.parse(await saved(page, 'Save the calendar file (.ics)')) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  expect(events).toHaveLength(19);
  expect([events[0]!.summary, events[0]!.startDate.toString(), events[0]!.endDate.toString()]).toEqual([
    'Workshop 1',
    '2099-03-01',
    '2099-03-02',
  ]);

  // The draft is there after a reload, with what was decided.
  await page.getByText('The draft is kept in this browser.').waitFor();
  await page.reload();
  await step(page).getByText('2 of 2 settled').waitFor();
  expect(visit.complaints).toEqual([]);
  expect(visit.requests.filter((request) => !request.startsWith(host.origin) && !request.startsWith('blob:'))).toEqual(
    [],
  );
  await visit.context.close();
});

test('a card gives a page what the reader of an evidence log picks up', async () => {
  const visit = await openStep('Training card');
  const { page } = visit;
  const card = page.locator('builder-card');
  const form = card.locator('builder-training-form');
  for (const [label, text] of [
    ['Title', 'A calm heap'],
    ['Date or dates', 'March 19, 2099'],
    ['Hours', '1:30'],
    ['Provider', 'Otter Academy'],
    ['Web address', 'https://otter.example/heap'],
  ] as const) {
    await form.getByLabel(label, { exact: true }).fill(text);
    await form.getByLabel(label, { exact: true }).press('Tab');
  }
  const picker = form.getByRole('combobox', { name: 'Competencies that it relates to' });
  await picker.fill('compost');
  await picker.press('Enter');
  await form.getByRole('button', { name: /Compost: details/ }).waitFor();

  const markup = await card.getByRole('textbox', { name: 'HTML for the page' }).inputValue();
  await card.getByText('Or paste the source of the page').click();
  await card
    .getByLabel('Source of the page', { exact: true })
    .fill(`<!doctype html><title>Events</title><h1>Welcome</h1><script>window.harmed = 1</script>${markup}`);
  await card.getByRole('button', { name: 'Read this page' }).click();
  const result = card.getByRole('status').filter({ hasText: 'This would be in the form of the log' });
  await result.getByText('Announced: 1 competency').waitFor();
  for (const fact of ['A calm heap', 'Otter Academy', 'March 19, 2099', '1.5', '1.1 Compost'])
    expect(await result.innerText()).toContain(fact);
  expect(await page.evaluate(() => (window as { harmed?: number }).harmed)).toBeUndefined();
  expect(await visit.violations()).toEqual([]);
  expect(visit.complaints).toEqual([]);
  expect(
    visit.requests.filter((request) => !/^(?:blob|data):/.test(request) && !request.startsWith(host.origin)),
  ).toEqual([]);
  await visit.context.close();
});
