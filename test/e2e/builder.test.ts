import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { casePackage } from '../formats/case-package.js';
import { workbook } from '../formats/workbook.js';
import { serveBuilder } from '../support/builder-host.js';
import type { PageServer } from '../support/page-server.js';
import { openWidgetSite, type Visit, type WidgetSite } from '../support/widget-site.js';

// The built builder.html, on a static host, from the first question to the live preview.

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

const open = (options?: Parameters<WidgetSite['visit']>[1]): Promise<Visit> =>
  site.visit(`${host.origin}/builder.html`, options);

/** Answers both questions as an association that wrote its own text. */
async function answer(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'WordPress' }).check();
  await page.getByRole('link', { name: 'Next: Permission' }).click();
  await page.getByRole('radio', { name: 'We wrote it' }).check();
  await page.getByText('everybody may read it on your site').waitFor();
  await page.getByRole('link', { name: 'Next: Your framework' }).click();
}

const preview = (page: Page) => page.locator('builder-preview imh-competencies');
const names = (page: Page): Promise<string[]> =>
  page
    .locator('builder-outline-table textarea.name')
    .evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));

/** What a page that uploads nothing may request: its own files. */
function expectOwnFilesOnly({ requests }: Visit): void {
  expect(requests.filter((request) => !request.startsWith(host.origin) && !request.startsWith('blob:'))).toEqual([]);
  expect(host.requests.filter((request) => !request.startsWith('GET '))).toEqual([]);
}

describe('the built builder', () => {
  test('shows a messy workbook in both of its languages, keeps it for the next visit, and takes a corrected one', async () => {
    const visit = await open();
    const { page } = visit;
    await answer(page);
    const header = ['Domain / Área temática', 'No.', 'English', 'Español', 'For whom / Para quién'];
    const rows = [
      ['Garden competencies 2026'],
      [],
      header,
      ['Soil', '1.1', 'Turns the heap each spring', 'Voltea el montón cada primavera', 'Home visitor / Supervisor'],
      [undefined, '1.2', 'Greets the worms', 'Saluda a las lombrices', 'All'],
      header,
      ['Water', '2.1', 'Fills the can', 'Llena la regadera', 'Home visitor'],
    ];
    const file = (all: typeof rows) => ({
      name: 'garden.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(workbook([{ name: 'List', rows: all }])),
    });
    const field = page.locator('builder-file-input').first().locator('input[type=file]');
    await field.setInputFiles(file(rows));
    await page.getByText('Read as an Excel workbook.').waitFor();
    await preview(page).getByText('Soil').waitFor();
    expect(await names(page)).toContain('Greets the worms');
    await preview(page).getByRole('button', { name: /Soil/ }).click();
    await preview(page).getByText('Turns the heap each spring').waitFor();
    expect(await visit.violations()).toEqual([]);

    // Still in the field while the page is closed.
    await page.getByRole('textbox', { name: 'Name of “Fills the can”' }).fill('Fills the can slowly');
    await page.reload();
    await preview(page).getByText('Soil').waitFor();
    expect(await names(page)).toContain('Fills the can slowly');
    await page.getByText('Bring in a corrected file').click();
    await field.setInputFiles(file([...rows, [undefined, '2.2', 'Waits for rain', 'Espera la lluvia', 'All']]));
    await page.getByRole('heading', { name: 'What the corrected file changes' }).waitFor();
    await page.getByRole('button', { name: 'Apply the changes' }).click();
    await page.getByRole('textbox', { name: 'Name of “Waits for rain”' }).waitFor();
    expect(visit.complaints).toEqual([]);
    expectOwnFilesOnly(visit);
    await visit.context.close();
  });

  test('shows a text pasted from a PDF, on a narrow screen in Spanish', async () => {
    const visit = await open({ locale: 'es-MX', viewport: { width: 320, height: 640 } });
    const { page } = visit;
    const text = await readFile(
      fileURLToPath(new URL('../fixtures/formats/text/pdf-paste.txt', import.meta.url)),
      'utf8',
    );
    await page
      .getByRole('link', { name: /Su marco/ })
      .first()
      .click();
    await page.getByText('O pegar un texto o una tabla').first().click();
    await page
      .getByLabel(/Texto, tal como se copió/)
      .first()
      .fill(text);
    await page.getByRole('button', { name: 'Leer este texto' }).first().click();
    await page.getByText('Se leyó como un texto.').waitFor();
    await preview(page)
      .getByRole('button', { name: /Expandir todo|Abrir todo|todo/ })
      .first()
      .waitFor();
    expect((await names(page)).length).toBeGreaterThan(3);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await visit.violations()).toEqual([]);
    expect(visit.complaints).toEqual([]);
    expectOwnFilesOnly(visit);
    await visit.context.close();
  });

  test('shows a CASE package, and an edit of a name in the live element', async () => {
    const visit = await open();
    const { page } = visit;
    await answer(page);
    const items = {
      soil: { fullStatement: 'Soil', CFItemType: 'Domain' },
      heap: { fullStatement: 'Turns the heap', CFItemType: 'Competency', humanCodingScheme: '1.1' },
      worms: { fullStatement: 'Greets the worms', CFItemType: 'Competency', humanCodingScheme: '1.2' },
    };
    const source = casePackage(items, ['soil>doc', 'heap>soil', 'worms>soil']);
    await page
      .locator('builder-file-input')
      .first()
      .locator('input[type=file]')
      .setInputFiles({
        name: 'package.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(source)),
      });
    await page.getByText('Read as a CASE package.').waitFor();
    const name = page.getByRole('textbox', { name: 'Name of “Soil”' });
    await name.fill('Earth');
    await name.press('Enter');
    await preview(page).getByText('Earth').waitFor();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await preview(page).getByText('Soil').waitFor();
    expect(visit.complaints).toEqual([]);
    expectOwnFilesOnly(visit);
    await visit.context.close();
  });
});
