import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sample, samples } from '../support/widget-samples.js';
import { css, moduleScript, openWidgetSite, sitePage, type WidgetSite } from '../support/widget-site.js';

const sheet = (path: string): Promise<string> => readFile(fileURLToPath(import.meta.resolve(path)), 'utf8');

/** What sites do to everything on them: the worst we could think of, and what two frameworks really do. */
const sheets: Readonly<Record<string, string>> = {
  hostile: `* { all: revert !important; font-size: 40px !important; letter-spacing: .4em !important; text-transform: uppercase !important;
    text-align: center !important; line-height: .7 !important; font-weight: 900 !important; text-indent: 4em !important;
    white-space: nowrap !important; word-spacing: 2em !important; font-style: italic !important; text-shadow: 0 0 9px red !important;
    cursor: wait !important; user-select: none !important; direction: ltr }
    button, input, select, textarea, table, h2, h3, h4, li, ul, p, a, fieldset, legend, label { display: none !important; color: red !important }`,
  bootstrap: await sheet('bootstrap/dist/css/bootstrap.css'),
  tailwind: await sheet('tailwindcss/preflight.css'),
};

const nameOf = ({ tag }: Sample): string => tag.slice('imh-'.length);
let site: WidgetSite;

beforeAll(async () => {
  const pages = samples.flatMap((sample) => {
    const name = nameOf(sample);
    const twice = ['/dist/imh-competencies.js', '/dist/imh-competencies.js?ver=2']
      .map((src) => `<script type="module" src="${src}"></script>`)
      .join('');
    return [
      [`/${name}`, { body: sitePage(sample.html) }],
      [
        `/${name}-twice`,
        { body: sitePage(sample.html, `${twice}<script defer src="/dist/imh-competencies.iife.js"></script>`) },
      ],
      [`/${name}-four`, { body: sitePage(sample.html.repeat(4)) }],
      [
        `/${name}-frame`,
        {
          headers: { 'content-security-policy': "default-src 'self'" },
          body: `<!doctype html><html lang="en"><title>Frame</title><iframe title="Inner" sandbox="allow-scripts allow-downloads" src="/${name}" width="600" height="600"></iframe>`,
        },
      ],
      ...Object.keys(sheets).map((sheetName) => [
        `/${name}-${sheetName}`,
        { body: sitePage(sample.html, `<link rel="stylesheet" href="/${sheetName}.css">${moduleScript}`) },
      ]),
    ] as [string, { body: string }][];
  });
  site = await openWidgetSite({
    ...Object.fromEntries(pages),
    ...Object.fromEntries(Object.entries(sheets).map(([name, text]) => [`/${name}.css`, css(text)])),
  });
});

afterAll(() => site?.close());

describe.each(samples)('<$tag> as built', (sample) => {
  const name = nameOf(sample);

  test('stands under the strictest policy, asks for what was named and for nothing else, and keeps nothing', async () => {
    const { page, requests, complaints, context, violations } = await site.visit(`/${name}`);
    await sample.ready(page);
    const named = new Set([`/${name}`, '/dist/imh-competencies.js', ...sample.documents]);
    const others = requests.filter((path) => !named.has(path) && !/^\/dist\/chunks\/[\w-]+\.js$/.test(path));
    expect(others).toEqual([]);
    expect(new Set(requests).size).toBe(requests.length);
    expect(requests).toEqual(expect.arrayContaining(['/dist/imh-competencies.js', ...sample.documents]));
    expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
    expect(complaints).toEqual([]);
    expect(await violations()).toEqual([]);
    await context.close();
  });

  test('is one element when it is loaded twice as a module and once more as a classic file', async () => {
    const { page, complaints, context } = await site.visit(`/${name}-twice`);
    await sample.ready(page);
    expect(await page.locator(`${sample.tag} .frame`).count()).toBe(1);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('stands four times on a page', async () => {
    const { page, complaints, requests, context, violations } = await site.visit(`/${name}-four`);
    for (let at = 0; at < 4; at += 1) await sample.ready(page, at);
    expect(requests.filter((path) => path.endsWith('/imh-competencies.js'))).toHaveLength(1);
    expect(complaints).toEqual([]);
    expect(await violations()).toEqual([]);
    await context.close();
  });

  test('stands in a frame without storage', async () => {
    const { page, complaints, context } = await site.visit(`/${name}-frame`);
    await sample.ready(page.frameLocator('iframe'));
    const blocked = await page.frames()[1]!.evaluate(() => {
      try {
        return localStorage.length === -1;
      } catch {
        return true;
      }
    });
    expect(blocked).toBe(true);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test.each(Object.keys(sheets))('keeps its looks and its place under a style sheet: %s', async (sheetName) => {
    const { page, complaints, context } = await site.visit(`/${name}-${sheetName}`);
    for (const width of [1100, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await sample.ready(page);
      const seen = await page.locator(sample.tag).evaluate((host) => {
        const frame = host.shadowRoot!.querySelector('.frame')!;
        const {
          fontStyle,
          textTransform,
          letterSpacing,
          textIndent,
          textShadow,
          textAlign,
          lineHeight,
          fontSize,
          whiteSpace,
        } = getComputedStyle(frame);
        const controls = [...frame.querySelectorAll('button, input, select, table')].filter(
          (one) => !one.closest('[hidden]') && one.getClientRects().length > 0,
        );
        return {
          styles: { fontStyle, textTransform, letterSpacing, textIndent, textShadow, textAlign, whiteSpace },
          open: parseFloat(lineHeight) / parseFloat(fontSize) > 1.3,
          controls: controls.length > 0,
          // The page's own heading may be too wide here; the element may not.
          sideways: frame.scrollWidth > Math.ceil(frame.getBoundingClientRect().width) + 1,
        };
      });
      expect(seen, `${width} px`).toEqual({
        styles: {
          fontStyle: 'normal',
          textTransform: 'none',
          letterSpacing: 'normal',
          textIndent: '0px',
          textShadow: 'none',
          textAlign: 'start',
          whiteSpace: 'normal',
        },
        open: true,
        controls: true,
        sideways: false,
      });
    }
    expect(complaints).toEqual([]);
    await context.close();
  });

  test.each([
    ['light', {}],
    ['dark', { colorScheme: 'dark' }],
    ['forced colours', { forcedColors: 'active' }],
    ['less motion', { reducedMotion: 'reduce' }],
  ] as const)('gives axe nothing to find: %s', async (_, options) => {
    const { page, context, violations } = await site.visit(`/${name}`, options);
    await sample.ready(page);
    expect(await violations()).toEqual([]);
    await context.close();
  });

  test('moves nothing for people who want less motion', async () => {
    const { page, context } = await site.visit(`/${name}`, { reducedMotion: 'reduce' });
    await sample.ready(page);
    const moving = await page
      .locator(sample.tag)
      .evaluate((host) =>
        [...host.shadowRoot!.querySelectorAll('*')]
          .map((one) => getComputedStyle(one))
          .filter(
            ({ transitionDuration, animationName }) => animationName !== 'none' || /[1-9]/.test(transitionDuration),
          ),
      );
    expect(moving).toEqual([]);
    await context.close();
  });

  test('needs no scrolling sideways at 320 px, also with text twice as large', async () => {
    for (const scale of [1, 2]) {
      const { page, context } = await site.visit(`/${name}`, { viewport: { width: 320, height: 640 } });
      await page.evaluate((factor) => (document.documentElement.style.fontSize = `${100 * factor}%`), scale);
      await sample.ready(page);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, `text × ${scale}`).toBeLessThanOrEqual(320);
      await context.close();
    }
  });
});
