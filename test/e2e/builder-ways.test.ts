import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { casePackage } from '../formats/case-package.js';
import { workbook } from '../formats/workbook.js';
import { serveBuilder } from '../support/builder-host.js';
import { type PageServer, type Route, servePages } from '../support/page-server.js';
import { pastedPage } from '../support/published-site.js';
import { sampleOf } from '../support/runs.js';
import { openWidgetSite, type Visit, type WidgetSite } from '../support/widget-site.js';

// Whatever a framework was read from, whichever way it is published: its competencies can be found on the page.

let site: WidgetSite;
let host: PageServer;

beforeAll(async () => {
  [site, host] = await Promise.all([openWidgetSite({}), serveBuilder()]);
});
afterAll(async () => {
  await host?.close();
  await site?.close();
});

/** Where Wild Apricot keeps files. A ZIP file is unpacked into it; a single file belongs into the folder that it names. */
const uploads = '/resources/';

interface Input {
  readonly file?: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };
  readonly text?: string;
  /** A competency in it. */
  readonly competency: string;
}

const inputs: Readonly<Record<string, () => Promise<Input>>> = {
  'a messy workbook': async () => ({
    file: {
      name: 'garden.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(
        workbook([
          {
            name: 'List',
            rows: [
              ['Garden competencies 2026'],
              [],
              ['Domain / Área temática', 'No.', 'English', 'Español', 'For whom / Para quién'],
              ['Soil', '1.1', 'Turns the heap each spring', 'Voltea el montón cada primavera', 'Home visitor'],
              [undefined, '1.2', 'Greets the worms', 'Saluda a las lombrices', 'All'],
              ['Water', '2.1', 'Fills the can', 'Llena la regadera', 'Home visitor'],
            ],
          },
        ]),
      ),
    },
    competency: 'Greets the worms',
  }),
  'a text from a PDF': async () => ({
    text: await readFile(fileURLToPath(new URL('../fixtures/formats/text/pdf-paste.txt', import.meta.url)), 'utf8'),
    competency: 'Coils a rope',
  }),
  'a CASE package': async () => {
    const items = {
      soil: { fullStatement: 'Soil', CFItemType: 'Domain' },
      worms: { fullStatement: 'Greets the worms', CFItemType: 'Competency', humanCodingScheme: '1.2' },
    };
    const source = casePackage(items, ['soil>doc', 'worms>soil']);
    const buffer = Buffer.from(JSON.stringify(source));
    return { file: { name: 'package.json', mimeType: 'application/json', buffer }, competency: 'Greets the worms' };
  },
};

/** The builder with the input read, at the step "Publish". */
async function publishing({ file, text }: Input): Promise<Visit> {
  const visit = await site.visit(`${host.origin}/builder.html`);
  const { page } = visit;
  await page.getByRole('radio', { name: 'Wild Apricot' }).check();
  await page.getByRole('link', { name: 'Next: Permission' }).click();
  await page.getByRole('radio', { name: 'We wrote it' }).check();
  await page.getByRole('link', { name: 'Next: Your framework' }).click();
  if (file) await page.locator('builder-file-input').first().locator('input[type=file]').setInputFiles(file);
  if (text) {
    await page.getByText('Or paste a text or a table').first().click();
    await page
      .getByLabel(/^Text, as/)
      .first()
      .fill(text);
    await page.getByRole('button', { name: 'Read this text' }).first().click();
  }
  await page.locator('builder-preview imh-competencies').getByRole('searchbox').waitFor();
  await page.getByRole('link', { name: 'Next: Publish' }).click();
  return visit;
}

/** A site with the files of a way where the builder says, and with its snippet in a page. */
async function published(page: Page, way: string): Promise<PageServer> {
  await page.getByRole('radio', { name: new RegExp(`^${way}`) }).check();
  await page.locator('builder-published').getByRole('button').first().waitFor();
  const snippet = await page.getByLabel('Snippet for the page', { exact: true }).inputValue();
  const button = page.getByRole('button', { name: /^Download competencies\./ });
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const bytes = new Uint8Array(await readFile(await download.path()));
  const name = download.suggestedFilename();
  const files = name.endsWith('.zip') ? unzipSync(bytes) : { [`competencies/${name}`]: bytes };
  const routes: Record<string, Route> = { '/favicon.ico': '', '/': pastedPage(snippet) };
  for (const [path, body] of Object.entries(files)) routes[uploads + path] = { type: typeOf(path), body };
  return servePages(routes, { csp: null });
}

function typeOf(path: string): string {
  const types: Record<string, string> = { js: 'text/javascript', json: 'application/json', html: 'text/html' };
  return `${types[basename(path).split('.').at(-1)!] ?? 'text/plain'}; charset=utf-8`;
}

test.each(sampleOf(Object.keys(inputs), 1))('%s is on the page after each way to publish', async (name) => {
  const input = await inputs[name]!();
  const builder = await publishing(input);
  for (const way of ['One file', 'Paste the text', 'Folder of files', 'Frame']) {
    const association = await published(builder.page, way);
    const visit = await site.visit(`${association.origin}/`);
    const place = way === 'Frame' ? visit.page.frameLocator('iframe') : visit.page;
    await place.getByRole('searchbox').fill(input.competency);
    await place.locator('imh-competencies mark').first().waitFor();
    expect(visit.complaints, way).toEqual([]);
    await visit.context.close();
    await association.close();
  }
  // The plugin runs in WordPress only (npm run prove:wordpress): here, what it would show.
  await builder.page.getByRole('link', { name: 'Your site' }).click();
  await builder.page.getByRole('radio', { name: 'WordPress' }).check();
  await builder.page.getByRole('link', { name: 'Publish', exact: true }).click();
  await builder.page.getByRole('radio', { name: 'WordPress plugin' }).check();
  const button = builder.page.getByRole('button', { name: /^Download .*\.zip/ }).first();
  const [download] = await Promise.all([builder.page.waitForEvent('download'), button.click()]);
  const plugin = unzipSync(new Uint8Array(await readFile(await download.path())));
  expect(Object.values(plugin).some((content) => strFromU8(content).includes(input.competency))).toBe(true);
  expect(builder.complaints).toEqual([]);
  await builder.context.close();
});
