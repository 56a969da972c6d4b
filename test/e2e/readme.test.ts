import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import { findChrome } from '../support/find-browsers.mjs';
import { servePages } from '../support/page-server.js';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

test.each(['README.md', 'widget/docs/embedding.md'])('the first snippet of %s works as pasted', async (file) => {
  const snippet = /```html\n([\s\S]*?)```/.exec(readFileSync(at(file), 'utf8'))![1]!;
  const built = await servePages(at('widget/dist'), { csp: null });
  // The text beside the snippet asks to upload the folder as /competencies/.
  const site = await servePages(
    { '/': `<!doctype html><html lang="en"><title>A site</title><main>${snippet}</main></html>` },
    { csp: null },
  );
  const found = findChrome();
  if ('missing' in found) throw new Error(found.missing);
  const browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    await page.route('**/competencies/**', (route) => {
      const path = new URL(route.request().url()).pathname.replace('/competencies', '');
      return route.fetch({ url: built.origin + path }).then((response) => route.fulfill({ response }));
    });
    await page.goto(`${site.origin}/`);
    await page.getByRole('searchbox', { name: 'Search' }).waitFor();
    expect(await page.getByText('125 competencies').count()).toBeGreaterThan(0);
  } finally {
    await browser.close();
    await site.close();
    await built.close();
  }
});
