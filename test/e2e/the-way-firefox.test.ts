import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtExtension } from '../support/built-extension.js';
import { eventually } from '../support/eventually.js';
import { type Firefox, launchFirefox } from '../support/firefox.js';
import { type PageServer, realData, servePages } from '../support/page-server.js';
import { expectedOf } from '../support/saved-pages.js';

const data = realData();

describe.skipIf(!data)(data ? 'in Firefox' : 'in Firefox: skipped, because there is no real data', () => {
  let browser: Firefox;
  let server: PageServer;

  beforeAll(async () => {
    server = await servePages(join(data!, 'pages'));
    browser = await launchFirefox({ extension: builtExtension.firefox, prefs: { 'intl.accept_languages': 'en' } });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  test('a journal article is read on a real toolbar click, saved, and listed in the log', async () => {
    const expected = expectedOf(data!, 'journal-pmc');
    const page = await browser.navigate(`${server.origin}/journal-pmc.html`);
    await browser.clickToolbar(page);
    const sidebar = await browser.sidebar();
    const valueOf = (name: string) => sidebar.getByRole('textbox', name).text();

    await eventually('the title to be filled in', async () => expected.title.includes(await valueOf('Title')));
    expect(await valueOf('Authors or trainers')).toBe(expected.author!.join('; '));
    expect(await valueOf('Date published')).toBe(expected.date);
    expect(expected.site).toContain(await valueOf('Provider'));
    expect(await valueOf('Web address')).toBe(`${server.origin}/journal-pmc.html`);

    await sidebar.getByRole('textbox', 'Hours').fill('0:45');
    await sidebar.getByRole('button', 'Save evidence').click();
    await eventually('"Saved" to appear', async () =>
      (await sidebar.getByRole('heading', 'Saved').text()).includes('Saved'),
    );

    const log = await browser.openExtensionPage('/log.html');
    await eventually('the entry in the log', async () =>
      (await log.getByRole('button', expected.title[0]!).text()).includes(expected.title[0]!),
    );
    expect(await browser.complaints()).toEqual([]);
  });
});
