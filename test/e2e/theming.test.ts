import { starter } from '@imh/frameworks';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contrast, css, moduleScript, openWidgetSite, sitePage, type WidgetSite } from '../support/widget-site.js';

const widget = '<imh-competencies src="/starter.json"></imh-competencies>';
const styled = (sheet: string, body = widget): string =>
  sitePage(body, `<link rel="stylesheet" href="/${sheet}.css">${moduleScript}`);

const sheets: Readonly<Record<string, string>> = {
  // Every public property.
  all: `imh-competencies { --imh-font: Georgia, serif; --imh-heading-font: 'Courier New', monospace; --imh-font-size: 20px;
    --imh-line-height: 2; --imh-radius: 0; --imh-space: 30px; --imh-density: 0.5; --imh-accent: #ffe000; --imh-field: #102030;
    --imh-field-text: #f0f0f0; --imh-control-line: #ff0000 }`,
  light: 'imh-competencies { --imh-accent: #ffe000; --imh-mark: #101010 }',
  deep: 'imh-competencies { --imh-accent: #4b0082; --imh-mark: #fff59d }',
  parts: 'imh-competencies::part(title) { font-size: 40px; color: rgb(1, 2, 3) }',
  loud: `* { all: revert !important; font-size: 40px !important; -webkit-text-stroke: 2px red !important; -webkit-text-fill-color: red !important;
    border-collapse: collapse !important; hyphens: auto !important; list-style: square !important; text-align-last: right !important;
    letter-spacing: .4em !important; text-transform: uppercase !important; quotes: none !important; tab-size: 40 !important }`,
  dark: 'html { color-scheme: dark; background: #111; color: #ddd }',
  away: 'imh-competencies { visibility: hidden }',
};

let site: WidgetSite;
beforeAll(async () => {
  site = await openWidgetSite({
    '/plain': { body: sitePage(widget) },
    '/rtl': { body: sitePage(`<div dir="rtl">${widget}</div>`) },
    ...Object.fromEntries(Object.entries(sheets).map(([name, text]) => [`/${name}.css`, css(text)])),
    ...Object.fromEntries(Object.keys(sheets).map((name) => [`/${name}`, { body: styled(name) }])),
  });
});
afterAll(() => site?.close());

/** The first competency of the starter framework. */
const first = starter.nodes.find(({ kind }) => kind === 'competency')!.text as { en: string };

/** What the tests read the styles of; also while it is hidden. */
const places = {
  // The whole element has no role: all its text inherits from it.
  element: (page: Page) => page.locator('imh-competencies .frame'),
  title: (page: Page) => page.getByRole('heading', { level: 2, includeHidden: true }),
  domain: (page: Page) => page.getByRole('button', { name: /^1 How babies/, includeHidden: true }),
  hint: (page: Page) => page.locator('imh-competencies .hint'),
  statement: (page: Page) => page.getByText(first.en, { exact: true }),
  search: (page: Page) => page.getByRole('searchbox', { name: 'Search', includeHidden: true }),
} satisfies Record<string, (page: Page) => Locator>;

/** Computed styles of some places in the element. */
async function styles(path: string, wanted: Partial<Record<keyof typeof places, readonly string[]>>) {
  const { page, context } = await site.visit(path);
  await places.search(page).waitFor({ state: 'attached' });
  const found = Object.entries(wanted).map(async ([place, names]) => [
    place,
    await places[place as keyof typeof places](page)
      .first()
      .evaluate((element, asked) => {
        const style = getComputedStyle(element);
        return Object.fromEntries(asked.map((name) => [name, style.getPropertyValue(name)]));
      }, names),
  ]);
  const result = Object.fromEntries((await Promise.all(found)) as [string, Record<string, string>][]);
  await context.close();
  return result;
}

describe('custom properties', () => {
  test('set the font, its size, line height, spacing, corners, density and fields', async () => {
    const found = await styles('/all', {
      element: ['font-family', 'font-size', 'line-height'],
      title: ['font-family'],
      domain: ['font-family', 'padding-top'],
      statement: ['font-family'],
      search: ['border-radius', 'background-color', 'color', 'border-top-color', 'min-block-size'],
    });
    expect(found).toEqual({
      element: { 'font-family': 'Georgia, serif', 'font-size': '20px', 'line-height': '40px' },
      title: { 'font-family': '"Courier New", monospace' },
      domain: { 'font-family': '"Courier New", monospace', 'padding-top': '6.75px' },
      statement: { 'font-family': 'Georgia, serif' },
      search: {
        'border-radius': '0px',
        'background-color': 'rgb(16, 32, 48)',
        color: 'rgb(240, 240, 240)',
        'border-top-color': 'rgb(255, 0, 0)',
        'min-block-size': '27.5px',
      },
    });
  });

  test.each([
    ['light', 0, 'white'],
    ['deep', 1, 'black'],
  ])('choose black or white text for an accent or a highlight automatically (%s)', async (path, onAccent, onMark) => {
    const { page, context } = await site.visit(`/${path}`);
    await page.getByRole('searchbox').fill('baby');
    await page.locator('mark').first().waitFor();
    const [accent, mark] = await page.locator('imh-competencies').evaluate((element) => {
      const root = element.shadowRoot!;
      const probe = document.createElement('button');
      probe.style.color = 'var(--_on-accent)';
      root.querySelector('.frame')!.append(probe);
      return [getComputedStyle(probe).color, getComputedStyle(root.querySelector('mark')!).color];
    });
    // "color(xyz-d65 x y z)": y is the luminance.
    const luminance = (colour: string): number => Number(colour.split(/[\s(]+/)[3]);
    expect(luminance(accent!)).toBe(onAccent);
    expect(luminance(mark!)).toBe(onMark === 'white' ? 1 : 0);
    await context.close();
  });

  test('are joined by ::part for everything else', async () => {
    expect(await styles('/parts', { title: ['font-size', 'color'] })).toEqual({
      title: { 'font-size': '40px', color: 'rgb(1, 2, 3)' },
    });
  });
});

describe('on a page', () => {
  test.each(['/plain', '/dark', '/light', '/deep'])('text keeps enough contrast (%s)', async (path) => {
    const { page, context, violations } = await site.visit(path);
    await page.getByRole('button', { name: 'Expand all' }).click();
    await page.getByRole('searchbox').fill('baby');
    await page.locator('mark').first().waitFor();
    expect(await violations(undefined, contrast)).toEqual([]);
    await context.close();
  });

  test('with a style sheet for every element, only its font size applies, and nothing is cut off', async () => {
    const found = await styles('/loud', {
      statement: [
        'font-size',
        'text-transform',
        'letter-spacing',
        'hyphens',
        'text-align-last',
        '-webkit-text-stroke-width',
      ],
    });
    expect(found).toEqual({
      statement: {
        'font-size': '40px',
        'text-transform': 'none',
        'letter-spacing': 'normal',
        hyphens: 'manual',
        'text-align-last': 'auto',
        '-webkit-text-stroke-width': '0px',
      },
    });
    for (const width of [320, 1100]) {
      const { page, context } = await site.visit('/loud', { viewport: { width, height: 700 } });
      await page.getByRole('button', { name: 'Expand all' }).click();
      const cut = await page.locator('imh-competencies').evaluate((element, edge) => {
        const all = [...element.shadowRoot!.querySelectorAll('.frame *:not(.visually-hidden)')];
        return all
          .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > edge + 1)
          .map(({ outerHTML }) => outerHTML.slice(0, 80));
      }, width);
      expect(cut).toEqual([]);
      await context.close();
    }
  });

  test('that hides the element, its content is hidden', async () => {
    expect(await styles('/away', { element: ['visibility'] })).toEqual({
      element: { visibility: 'hidden' },
    });
  });

  test('that is right to left, rows start on the right and English sentences keep their own direction', async () => {
    const found = await styles('/rtl', {
      element: ['text-align', 'direction'],
      hint: ['unicode-bidi', 'text-align'],
    });
    expect(found).toEqual({
      element: { 'text-align': 'right', direction: 'rtl' },
      hint: { 'unicode-bidi': 'plaintext', 'text-align': 'right' },
    });
  });
});
