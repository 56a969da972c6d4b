import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Chromium } from '../support/chromium.js';
import { openWidgetSite, sitePage, type WidgetSite } from '../support/widget-site.js';
import { button, field, launchExtension } from './extension-under-test.js';

const garden = new URL('../fixtures/frameworks/garden.json', import.meta.url);
let site: WidgetSite;
let browser: Chromium;

beforeAll(async () => {
  site = await openWidgetSite({
    '/garden.json': { type: 'application/json', body: (await readFile(garden)).toString() },
    '/reference': {
      type: 'text/html; charset=utf-8',
      body: sitePage('<imh-reference src="/garden.json"></imh-reference>'),
    },
  });
  browser = await launchExtension();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

test('a rating goes from a link made in the log, over the form on the association’s site, to “2 of 3”', async () => {
  const log = await browser.openExtensionPage('/log.html#view=profile');
  const addReference = async (name: string, relation: string, received?: string) => {
    await button(log, 'Add a reference').click();
    await field(log, 'Name').fill(name);
    await log.getByRole('combobox', { name: 'Relation to you' }).selectOption(relation);
    if (received) await field(log, 'Rating received on').fill(received);
    await button(log, 'Save').click();
    await log.getByText(name, { exact: true }).waitFor();
  };
  await addReference('Dana Lee', 'Supervisor', 'April 2, 2026');
  await addReference('Sam Ortiz', 'Colleague');
  await log.getByText('1 of 3 ratings received · 2 still to ask').waitFor();

  await log.getByText('Ask for a rating with a link').click();
  await field(log, 'Web address of the form').fill(`${site.origin}/reference`);
  await field(log, 'Your name, as the rater knows it').fill('Ana Vega');
  await button(log, 'Copy the link for Sam Ortiz, Colleague').click();
  await log.getByText('1 of 3 ratings received · 1 asked · 1 still to ask').waitFor();
  const link = await field(log, 'Link').inputValue();

  // The rater, in a browser of their own.
  const rater = await site.visit(link);
  const { page } = rater;
  await expect.poll(() => field(page, 'Name of the person you write about').inputValue()).toBe('Ana Vega');
  expect(await page.getByRole('radio', { name: 'We work together' }).isChecked()).toBe(true);
  await page.getByRole('textbox', { name: /^Your name/ }).fill('Sam Ortiz');
  // The last question is enough.
  await page.getByRole('radiogroup').or(page.getByRole('group')).last().getByRole('radio').first().check();
  await page.getByRole('checkbox', { name: /^I agree that Ana Vega may keep/ }).check();
  await button(page, 'Check and save').click();
  await page.getByRole('heading', { name: 'Check before you save' }).waitFor();
  const saving = page.waitForEvent('download');
  await button(page, 'Save the file').click();
  const file = await (await saving).path();

  await log.locator('reference-set input[type=file]').setInputFiles(file);
  await log.getByText('The rating of Sam Ortiz, Colleague was added.').waitFor();
  await log.getByText('2 of 3 ratings received · 1 still to ask').waitFor();
  expect(rater.complaints).toEqual([]);
  expect(await browser.complaints()).toEqual([]);
  await rater.context.close();
});
