import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { requirementSets, starter } from '@imh/frameworks';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  classicScript,
  contrast,
  css,
  json,
  openWidgetSite,
  sitePage,
  type WidgetSite,
} from '../support/widget-site.js';

import { selfCheckYears } from '../support/self-check-years.js';

const widget = '<imh-competencies src="/starter.json"></imh-competencies>';

let site: WidgetSite;

/** The log of an applicant with these entries. */
const logOf = (contents: readonly object[]) => ({
  format: 'imh-evidence-log',
  formatVersion: 1,
  exportedAt: '2026-11-20T09:00:00Z',
  machine: 'm',
  purpose: 'hand-over',
  subject: { name: 'Ana' },
  entries: contents.map((content, at) => ({
    id: `00000000-0000-4000-8000-00000000000${at}`,
    versions: [
      {
        version: `00000000-0000-4000-8000-00000000001${at}`,
        parents: [],
        at: '2026-03-02T09:00:00Z',
        machine: 'm',
        content: { title: `Entry ${at}`, ...content },
      },
    ],
  })),
});

/** A page's own code with its own copy of Lit, which creates the Trusted Types policy `lit-html` once more. */
async function pageWithLit(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { html, LitElement } from 'lit';
        customElements.define('own-lit', class extends LitElement { render() { return html\`<p>Our own Lit</p>\`; } });`,
      resolveDir: fileURLToPath(new URL('..', import.meta.url)),
    },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}

beforeAll(async () => {
  site = await openWidgetSite({
    '/plain': { body: sitePage(widget) },
    '/classic': { body: sitePage(widget, classicScript) },
    '/list': {
      body: sitePage(
        '<imh-competencies><ul><li data-id="a">One<p>Text.</p></li></ul></imh-competencies>',
        classicScript,
      ),
    },
    '/twice': {
      body: sitePage(
        widget + widget,
        ['/dist/imh-competencies.js', '/dist/imh-competencies.js?ver=2']
          .map((src) => `<script type="module" src="${src}"></script>`)
          .join('') + '<script defer src="/dist/imh-competencies.iife.js"></script>',
      ),
    },
    '/own-lit.js': { type: 'text/javascript', body: await pageWithLit() },
    '/own-lit': {
      body: sitePage(
        `<own-lit></own-lit>${widget}`,
        ['/own-lit.js', '/dist/imh-competencies.js']
          .map((src) => `<script type="module" src="${src}"></script>`)
          .join(''),
      ),
    },
    '/list-module': { body: sitePage('<imh-competencies><ul><li data-id="a">One</li></ul></imh-competencies>') },
    '/specialist.json': json(requirementSets.find(({ id }) => id.endsWith('first-application-family-specialist'))),
    '/asked': {
      body: sitePage(
        '<imh-requirements src="/specialist.json" framework="/starter.json" category="family-specialist"></imh-requirements>',
      ),
    },
    '/guide.csv': {
      type: 'text/csv',
      body: await readFile(new URL('../fixtures/formats/guide-of-twenty.csv', import.meta.url), 'utf8'),
    },
    '/guide-of-twenty': {
      body: sitePage('<imh-trainings src="/guide.csv" framework="/starter.json" view="crosswalk"></imh-trainings>'),
    },
    '/none': { body: sitePage('<p>Nothing here yet.</p>') },
    '/wi': { body: sitePage('<imh-competencies src="/wi.json"></imh-competencies>') },
    '/gone': { body: sitePage('<imh-competencies src="/gone.json"><p>Nine domains.</p></imh-competencies>') },
    '/frame': {
      headers: { 'content-security-policy': "default-src 'self'" },
      body: '<!doctype html><html lang="en"><title>Frame</title><iframe title="Inner" sandbox="allow-scripts" src="/inner"></iframe>',
    },
    '/inner': {
      body: sitePage(
        `<imh-competencies><script type="application/json">${JSON.stringify(starter)}</script></imh-competencies>`,
        `<script src="/dist/imh-competencies.iife.js"></script>`,
      ),
      headers: { 'content-security-policy': '' },
    },
    '/hostile.css':
      css(`* { all: revert; letter-spacing: .4em !important; text-transform: uppercase !important; text-align: center !important;
      line-height: .7 !important; font-weight: 900; text-indent: 4em; white-space: nowrap; word-spacing: 2em; font-style: italic; visibility: visible; text-shadow: 0 0 9px red }
      button, input, h2, h3, li, ul, p, a, .row, .head, .body { display: none !important; color: red !important } `),
    '/hostile': {
      body: sitePage(
        widget,
        '<link rel="stylesheet" href="/hostile.css"><script type="module" src="/dist/imh-competencies.js"></script>',
      ),
    },
  });
});

afterAll(() => site?.close());

describe('the built widget', () => {
  test('works beside a page’s own Lit under the documented Trusted Types policy', async () => {
    const { page, complaints, context } = await site.visit('/own-lit');
    await page.getByText('Our own Lit').waitFor();
    await page.getByRole('button', { name: 'Expand all' }).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('reports that a lazy chunk could not be loaded, and continues after “Try again”', async () => {
    const { page, context } = await site.visit('/none');
    const part = '**/chunks/framework-from-list-*.js';
    await context.route(part, (route) => route.abort());
    await page.goto(`${site.origin}/list-module`);
    await page.getByRole('alert').getByText('The file could not be loaded').waitFor();
    await page.getByText('One').waitFor();
    await context.unroute(part);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page
      .getByRole('button', { name: 'One' })
      .or(page.getByRole('heading', { name: 'One' }))
      .first()
      .waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await context.close();
  });

  test('works under the strictest policy, requests only its files and the document, and stores nothing', async () => {
    const visited = await site.visit('/plain');
    const { page: shown, requests, complaints, context } = visited;
    await shown.getByRole('button', { name: /How babies and relationships grow/ }).click();
    await shown.getByRole('button', { name: /First bonds/ }).click();
    await shown
      .getByRole('button', { name: /How it shows in practice/ })
      .first()
      .click();
    await shown.getByRole('searchbox', { name: 'Search' }).fill('sleep');
    await shown
      .getByText(/\d+ matches for “sleep”/)
      .first()
      .waitFor();
    await shown.getByRole('combobox', { name: 'Category' }).selectOption({ index: 1 });
    expect(complaints).toEqual([]);
    const others = requests.filter((path) => !/^\/dist\/chunks\/[\w-]+\.js$/.test(path));
    expect(others).toEqual(['/plain', '/dist/imh-competencies.js', '/starter.json']);
    expect(new Set(requests).size).toBe(requests.length);
    const state = await context.storageState({ indexedDB: true });
    expect(state).toEqual({ cookies: [], origins: [] });
    expect(await visited.violations()).toEqual([]);
    await context.close();
  });

  test('shows what is new for Family Specialist compared with Family Associate, and leads to it', async () => {
    const { page, complaints, context } = await site.visit('/plain');
    await page.getByRole('button', { name: 'Compare categories' }).click();
    await page.getByLabel('My category now').selectOption('family-associate');
    await page.getByLabel('Compared with').selectOption('family-specialist');
    await page.getByText(/^\d+ competencies of “.+” are not in “.+”/).waitFor();
    const added = page.locator('dl.new a');
    const name = await added.first().innerText();
    await added.first().click();
    await page.getByRole('button', { name: `How it shows in practice ${name}` }).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('counts an applicant’s log beside each line, and shows their path, under the strictest policy', async () => {
    const { page, complaints, requests, context } = await site.visit('/asked');
    const entry = { type: 'in-service', dateCompleted: '2026-03-01', minutes: 600 };
    const competencies = [{ framework: starter.id, node: 'foundations.bonds.repair' }];
    const log = JSON.stringify(
      logOf([
        { ...entry, competencies },
        { ...entry, type: 'rsc-received' },
      ]),
    );
    const file = { name: 'log.json', mimeType: 'application/json', buffer: Buffer.from(log) };
    await page.locator('input[type=file]').first().setInputFiles(file);
    await page.getByText('10 of 30 hours listed').waitFor();
    await page.getByText('10 of 24 hours listed').waitFor();
    await page.getByText('My path over the years').click();
    await page.getByText('Your log has 2 finished entries.').waitFor();
    await page.locator('imh-own-path input[type=file]').setInputFiles(
      selfCheckYears.map((check, at) => ({
        name: `${at}.json`,
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(check)),
      })),
    );
    await page.getByRole('heading', { name: 'What changed from 2025 to 2026' }).waitFor();
    expect(await page.locator('.bar').count()).toBeGreaterThan(10);
    expect(complaints).toEqual([]);
    expect(requests.filter((path) => !path.startsWith('/dist/'))).toEqual([
      '/asked',
      '/specialist.json',
      '/starter.json',
    ]);
    await context.close();
  });

  test('makes a crosswalk and a printed guide of a coordinator’s spreadsheet of twenty trainings', async () => {
    const { page, complaints, context } = await site.visit('/guide-of-twenty');
    await page.getByText('18 trainings, 2 other materials').waitFor();
    await page.getByText('Without a training yet').first().waitFor();
    const { length } = await page.locator('.counts tbody tr').all();
    expect(length).toBe(starter.nodes.filter(({ kind }) => kind === 'domain').length);
    await page.evaluate(
      () =>
        (window.print = () =>
          document.body.setAttribute('data-paper', document.querySelector('imh-trainings')!.shadowRoot!.textContent)),
    );
    await page.getByRole('button', { name: 'Print', exact: true }).click();
    await page.locator('body[data-paper]').waitFor();
    const paper = await page.locator('body').getAttribute('data-paper');
    const parts = ['Riverbend training guide 2027 (invented)', 'By domain and competency', 'By region'];
    for (const part of parts) expect(paper).toContain(part);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('loads only the entry on a page without elements, and the rest once an element is added', async () => {
    const { page: shown, requests, complaints, context } = await site.visit('/none');
    await shown.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    expect(requests).toEqual(['/none', '/dist/imh-competencies.js']);
    await shown.evaluate(() => {
      const element = document.createElement('imh-competencies');
      element.setAttribute('src', '/wi.json');
      document.querySelector('main')!.append(element);
    });
    await shown.getByRole('heading', { name: 'Leading people' }).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('is defined once if a page loads it as two modules and as a classic script', async () => {
    const { page: shown, requests, complaints, context } = await site.visit('/twice');
    await expect.poll(() => shown.getByRole('heading', { name: 'IMH Starter Competencies' }).count()).toBe(2);
    expect(complaints).toEqual([]);
    expect(requests.filter((path) => path.includes('/chunks/competencies-'))).toHaveLength(1);
    await context.close();
  });

  test.each(['/classic', '/list'])('works as one classic script in the head of the page (%s)', async (path) => {
    const visited = await site.visit(path);
    await visited.page.getByRole('heading', { name: path === '/list' ? 'One' : 'IMH Starter Competencies' }).waitFor();
    expect(visited.complaints).toEqual([]);
    expect(visited.requests.filter((each) => each.endsWith('.js'))).toEqual(['/dist/imh-competencies.iife.js']);
    await visited.context.close();
  });

  test.each(['/plain', '/wi', '/gone'])(
    'does not scroll sideways at 320 px, even with text at twice its size (%s)',
    async (path) => {
      for (const scale of [1, 2]) {
        const { page: shown, context } = await site.visit(path, { viewport: { width: 320, height: 700 } });
        const session = await context.newCDPSession(shown);
        await session.send('Page.setFontSizes', { fontSizes: { standard: 16 * scale, fixed: 13 * scale } });
        await shown.locator('imh-competencies .frame').waitFor();
        const all = shown.getByRole('button', { name: 'Expand all' });
        if (await all.count()) await all.click();
        const wide = await shown.evaluate(() => document.documentElement.scrollWidth);
        expect(wide).toBeLessThanOrEqual(320);
        const cut = await shown.evaluate(() =>
          [
            ...document
              .querySelector('imh-competencies')!
              .shadowRoot!.querySelectorAll('.frame *:not(.visually-hidden)'),
          ]
            .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > 321)
            .map((element) => element.outerHTML.slice(0, 80)),
        );
        expect(cut).toEqual([]);
        await context.close();
      }
    },
  );

  test('is operated by keyboard alone: search, clear, expand down to the practice examples', async () => {
    const { page: shown, complaints, context } = await site.visit('/plain');
    await shown.getByRole('searchbox').waitFor();
    const press = async (...keys: string[]): Promise<void> => {
      for (const key of keys) await shown.keyboard.press(key);
    };
    const focused = (): Promise<string> =>
      shown.evaluate(() => {
        const inner = document.activeElement?.shadowRoot?.activeElement;
        return (inner?.textContent || inner?.id || '').trim();
      });
    await press('Tab');
    expect(await focused()).toBe('search');
    await shown.keyboard.type('bonds');
    await shown
      .getByText(/for “bonds”/)
      .first()
      .waitFor();
    await press('Escape');
    await shown.getByText('125 competencies').first().waitFor();
    for (let tabs = 0; tabs < 8 && !(await focused()).includes('How babies'); tabs += 1) await press('Tab');
    await press('Enter', 'Tab');
    expect(await focused()).toContain('First bonds');
    await press('Space', 'Tab');
    expect(await focused()).toBe('How it shows in practice');
    await press('Enter');
    await shown.getByText(/Goes quiet when a baby looks up/).waitFor();
    await expect.poll(() => shown.evaluate(() => location.hash)).toMatch(/^#imh=/);
    const ring = await shown.evaluate(() => {
      const inner = document.activeElement!.shadowRoot!.activeElement!;
      return getComputedStyle(inner).outlineWidth;
    });
    expect(ring).toBe('3px');
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('opens and focuses the competency in the address, also after a reload', async () => {
    const { page: shown, context } = await site.visit('/plain#imh=nowhere');
    const id = starter.nodes.findLast(({ kind }) => kind === 'competency')!.id;
    await shown.goto(`${site.origin}/plain#imh=${encodeURIComponent(id)}`);
    await shown.reload();
    await shown.waitForFunction(() => document.activeElement?.shadowRoot?.activeElement?.matches('.head'));
    // The page scrolls to the focus once the rows above it are laid out.
    const place = () =>
      shown.evaluate(() => document.activeElement!.shadowRoot!.activeElement!.getBoundingClientRect().top);
    await expect.poll(place).toSatisfy((top: number) => top >= 0 && top < 800);
    await context.close();
  });

  test('stays readable under a hostile style sheet', async () => {
    const visited = await site.visit('/hostile');
    const { page: shown, context } = visited;
    await shown.getByRole('button', { name: 'Expand all' }).click();
    const styles = await shown
      .locator('imh-competencies .text')
      .first()
      .evaluate((element) => {
        const {
          letterSpacing,
          textTransform,
          textAlign,
          lineHeight,
          fontSize,
          fontStyle,
          textIndent,
          wordSpacing,
          textShadow,
        } = getComputedStyle(element);
        return {
          letterSpacing,
          textTransform,
          textAlign,
          textIndent,
          wordSpacing,
          fontStyle,
          textShadow,
          open: parseFloat(lineHeight) / parseFloat(fontSize) > 1.4,
        };
      });
    expect(styles).toEqual({
      letterSpacing: 'normal',
      textTransform: 'none',
      textAlign: 'start',
      textIndent: '0px',
      wordSpacing: '0px',
      fontStyle: 'normal',
      textShadow: 'none',
      open: true,
    });
    await context.close();
  });

  test.each([
    ['light', {}, undefined],
    ['dark', { colorScheme: 'dark' }, contrast],
    ['forced colors', { forcedColors: 'active' }, contrast],
  ] as const)('has no axe violation with every row expanded: %s', async (_, options, rules) => {
    const { page, violations, context } = await site.visit('/plain', options);
    await page.getByRole('button', { name: 'Expand all' }).click();
    await page.getByRole('button', { name: 'Collapse all' }).waitFor();
    expect(await violations(undefined, rules)).toEqual([]);
    await context.close();
  });

  test('prints every practice example and the rights', async () => {
    const { page: shown, context } = await site.visit('/plain');
    await shown.getByRole('button', { name: 'Expand all' }).waitFor();
    await shown.emulateMedia({ media: 'print' });
    await shown.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const seen = await shown.evaluate(() => {
      const inside = document.querySelector('imh-competencies')!.shadowRoot!;
      const heights = [...inside.querySelectorAll('.practice li, .rights')].map(
        (element) => element.getBoundingClientRect().height,
      );
      return { heights: Math.min(...heights), search: inside.querySelector('input')!.checkVisibility() };
    });
    expect(seen.heights).toBeGreaterThan(0);
    expect(seen.search).toBe(false);
    const { length } = await shown.pdf();
    expect(length).toBeGreaterThan(10_000);
    await context.close();
  });

  test('works in a sandboxed frame, where storage is blocked', async () => {
    const { page: shown, complaints, context } = await site.visit('/frame');
    const frame = shown.frameLocator('iframe');
    await frame.getByRole('button', { name: 'Expand all' }).click();
    await frame
      .getByRole('button', { name: /How it shows in practice/ })
      .first()
      .click();
    expect(complaints).toEqual([]);
    await context.close();
  });
});
