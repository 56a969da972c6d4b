import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWidgetSite, type WidgetSite } from '../support/widget-site.js';

// What optimizers of websites (WP Rocket, Autoptimize, LiteSpeed and others) and people do to the script of a page.

const dist = fileURLToPath(new URL('../../widget/dist/', import.meta.url));
const read = (name: string): string => readFileSync(dist + name, 'utf8');
const element = '<imh-competencies src="/dist/frameworks/starter.json" self-check="true"></imh-competencies>';
const classic = '/dist/imh-competencies.iife.js';
const module = '/dist/imh-competencies.js';

/** Runs what was kept from running at the first movement, as WP Rocket does. */
const delaying = `
  addEventListener('mousemove', () => {
    for (const kept of document.querySelectorAll('script[type=delayed]')) {
      const script = document.createElement('script');
      for (const { name, value } of kept.attributes) if (name !== 'type') script.setAttribute(name.replace(/^data-/, ''), value);
      kept.replaceWith(script);
    }
  }, { once: true });`;

const pageWith = (head: string, foot = ''): string =>
  `<!doctype html><html lang="en"><title>Page</title>${head}<main>${element}</main>${foot}`;

let site: WidgetSite;

beforeAll(async () => {
  const script = { type: 'text/javascript' };
  const { importmap } = JSON.parse(read('sri.json')) as { importmap: { integrity: Record<string, string> } };
  const own = Object.keys(importmap.integrity).map((name) => name.replace(/^\.\//, ''));
  // Another version is another folder: nothing of it is the same module.
  const older = own.map((name) => [`/older/${name}`, { ...script, body: read(name) }] as const);
  const iife = read('imh-competencies.iife.js');
  site = await openWidgetSite({
    ...Object.fromEntries(older),
    '/merged.js': { ...script, body: `var before = 1\n${iife};try{${iife}}catch(error){}\n;var after = 1` },
    '/delay.js': { ...script, body: delaying },
    '/deferred': pageWith(`<script defer src="${classic}"></script>`),
    '/asynchronous': pageWith(`<script async type="module" src="${module}"></script>`),
    '/at-the-end': pageWith('', `<script src="${classic}"></script>`),
    '/without-its-type': pageWith(`<script src="${module}"></script>`),
    '/merged': pageWith('', '<script defer src="/merged.js"></script>'),
    '/delayed': {
      // An optimizer sets the address of a script, which the policy of the other pages forbids.
      headers: { 'content-security-policy': "default-src 'self'" },
      body: pageWith(
        `<script src="/delay.js"></script><script type="delayed" data-type="module" data-src="${module}"></script>`,
      ),
    },
    '/two-versions': pageWith(
      `<script type="module" src="/older/imh-competencies.js"></script><script type="module" src="${module}?ver=2"></script>`,
      `<script defer src="${classic}"></script>`,
    ),
  });
});

afterAll(() => site?.close());

describe('<imh-competencies> works if its script', () => {
  test.each([
    ['is deferred', '/deferred'],
    ['is asynchronous', '/asynchronous'],
    ['is at the end of the page', '/at-the-end'],
    ['has lost its type', '/without-its-type'],
    ['is merged into another, twice', '/merged'],
    ['is delayed until somebody moves the mouse', '/delayed'],
    ['is there in two versions and three ways', '/two-versions'],
  ])('%s', async (_, path) => {
    const { page, complaints, context } = await site.visit(path);
    if (path === '/delayed') {
      await page.waitForLoadState();
      expect(await page.evaluate(() => customElements.get('imh-competencies') !== undefined)).toBe(false);
      await page.mouse.move(50, 50);
    }
    await page.getByText('125 competencies').waitFor();
    // The tab loads another element, which only one of the copies may define.
    await page.getByRole('tab', { name: 'Self-check' }).click();
    await page.getByRole('button', { name: /Print a blank form/ }).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });
});
