import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EvidenceContent, EvidenceLog } from '@imh/core';
import Ajv from 'ajv';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtExtension } from '../support/built-extension.js';
import { type Chromium, launchChromium } from '../support/chromium.js';
import { type PageServer, realData, servePages } from '../support/page-server.js';
import { expectedOf } from '../support/saved-pages.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const data = realData();
const schema = JSON.parse(
  readFileSync(new URL('../../packages/core/schema/imh-evidence-log.schema.json', import.meta.url), 'utf8'),
) as object;

/** A saved page of each common kind, and the evidence type that the user chooses for it. */
const pages = [
  { name: 'news-npr', kind: 'a news article', type: 'article' },
  { name: 'journal-pmc', kind: 'a journal', type: 'article' },
  { name: 'journal-plos', kind: 'another journal', type: 'article' },
  { name: 'video-youtube-mini', kind: 'a video', type: 'webinar-recorded' },
  { name: 'blog-gitlab', kind: 'a blog', type: 'article' },
  { name: 'news-es-la-nacion', kind: 'a Spanish page', type: 'article' },
  { name: 'health-medicalnewstoday', kind: 'a health article', type: 'in-service' },
] as const;

describe.skipIf(!data)(
  data ? 'from page to backup' : 'from page to backup: skipped, because there is no real data',
  () => {
    let browser: Chromium;
    let server: PageServer;

    beforeAll(async () => {
      server = await servePages(join(data!, 'pages'));
      browser = await launchChromium({ extension: builtExtension.chrome, locale: 'en' });
    });
    afterAll(async () => {
      await browser.close();
      await server.close();
    });

    test.each(pages)('$kind is read on a click, tagged and saved as evidence ($name)', async ({ name, type }) => {
      const expected = expectedOf(data!, name);
      // Real links contain join tokens and tracking codes; neither may be stored.
      const page = await browser.openPage(`${server.origin}/${name}.html?utm_source=mail&token=s3cr3t#part`);
      await browser.clickToolbar(page);
      const panel = await browser.sidePanel();
      const field = (label: string) => panel.getByRole('textbox', { name: label, exact: true });

      await expect.poll(() => field('Title').inputValue()).toSatisfy((title: string) => expected.title.includes(title));
      await expect.poll(() => field('Web address').inputValue()).toBe(`${server.origin}/${name}.html`);
      if (expected.site) expect(expected.site).toContain(await field('Provider').inputValue());
      if (expected.author) expect(await field('Authors or trainers').inputValue()).toBe(expected.author.join('; '));
      if (expected.date) expect(await field('Date published').inputValue()).toBe(expected.date);
      expect(await panel.getByLabel('Date completed').inputValue()).toMatch(/^\d{4}-\d\d-\d\d$/);

      await chooseFramework(panel);
      const competencies = panel.getByRole('combobox', { name: 'Competencies' });
      await competencies.fill('safe place');
      await competencies.press('Enter');
      // The list closes after a choice, so that a second Enter chooses nothing.
      await competencies.press('ArrowDown');
      await panel.getByRole('listbox', { name: 'Matches' }).getByRole('option').nth(2).click();
      await field('Hours').fill('1.5');
      await panel.getByLabel('Type of evidence').selectOption(type);
      await panel.getByRole('button', { name: 'Save evidence' }).click();
      await panel.getByRole('heading', { name: 'Saved' }).waitFor();
      await page.close();
    });

    test('every entry is in IndexedDB and in the evidence log', async () => {
      const log = await browser.openExtensionPage('/log.html');
      await log.getByRole('heading', { name: 'Evidence log', exact: true }).waitFor();
      for (const { name } of pages) {
        const title = log.getByRole('button', { name: expectedOf(data!, name).title[0]!, exact: false });
        await title.first().waitFor();
      }
      const records = (await readItems(log)).filter((item) => item.kind === 'entry' && !item.deleted);
      expect(records).toHaveLength(pages.length);
      for (const { content } of records) {
        expect(content).toMatchObject({ minutes: 90, status: 'finished' });
        expect(content.competencies).toHaveLength(2);
        expect(JSON.stringify(content)).not.toMatch(/s3cr3t|utm_source/);
      }
      await log.close();
    });

    test('a backup is valid against the published schema, and imports unchanged into a fresh profile', async () => {
      const first = await backup(browser);
      const validate = new Ajv().compile(schema);
      expect(validate(first.log), JSON.stringify(validate.errors)).toBe(true);
      expect(first.log).toMatchObject({ format: 'imh-evidence-log', purpose: 'backup' });
      expect(first.log.entries).toHaveLength(pages.length);

      const fresh = await launchChromium({ extension: builtExtension.chrome, locale: 'en' });
      try {
        const log = await fresh.openExtensionPage('/log.html');
        const choosing = log.waitForEvent('filechooser');
        await log.getByRole('button', { name: 'Import' }).click();
        await (await choosing).setFiles(first.path);
        await log.getByRole('button', { name: 'Add to my log' }).click();
        await log.getByText(`Added ${pages.length} entries`).waitFor();
        await log.close();
        const second = await backup(fresh);
        expect(second.log.machine).not.toBe(first.log.machine);
        expect(withoutStamp(second.log)).toEqual(withoutStamp(first.log));
        expect(await fresh.complaints()).toEqual([]);
      } finally {
        await fresh.close();
      }
    });

    test('nothing but the pages was requested, and nothing printed to the console', async () => {
      const names = server.requests.map((request) => request.replace(/[?#].*/, ''));
      expect(new Set(names)).toEqual(new Set(pages.map(({ name }) => `GET /${name}.html`)));
      expect(await browser.complaints()).toEqual([]);
    });
  },
);

/** Chooses a framework for the first entry; the choice is remembered. */
async function chooseFramework(panel: Page): Promise<void> {
  const framework = panel.getByLabel('Framework', { exact: true });
  const competencies = panel.getByRole('combobox', { name: 'Competencies' });
  await framework.or(competencies).first().waitFor();
  if (await framework.isVisible()) await framework.selectOption({ label: 'IMH Starter Competencies' });
  await competencies.waitFor();
}

async function backup(browser: Chromium): Promise<{ path: string; log: EvidenceLog }> {
  const page = await browser.openExtensionPage('/log.html');
  await page.getByRole('button', { name: 'Export' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Backup' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^competency-evidence-log-\d{4}-\d\d-\d\d\.json$/);
  const path = join(temporaryFolder('backup'), download.suggestedFilename());
  await download.saveAs(path);
  await page.getByText('Last backup:').waitFor();
  await page.close();
  return { path, log: JSON.parse(readFileSync(path, 'utf8')) as EvidenceLog };
}

function withoutStamp(log: EvidenceLog): Partial<EvidenceLog> {
  const { exportedAt: _exportedAt, machine: _machine, ...rest } = log;
  return rest;
}

interface StoredItem {
  kind: string;
  deleted: 0 | 1;
  content: EvidenceContent;
}

/** Reads the database with the browser's own interface instead of our code. */
function readItems(page: Page): Promise<StoredItem[]> {
  return page.evaluate(
    () =>
      new Promise<StoredItem[]>((resolve, reject) => {
        const opening = indexedDB.open('imh-evidence-log');
        opening.onerror = () => reject(opening.error ?? new Error('no database'));
        opening.onsuccess = () => {
          const all = opening.result.transaction('items').objectStore('items').getAll();
          all.onsuccess = () => resolve(all.result as StoredItem[]);
        };
      }),
  );
}
