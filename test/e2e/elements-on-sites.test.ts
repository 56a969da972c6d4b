import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleOf } from '../support/runs.js';
import { type Sample, samples } from '../support/widget-samples.js';
import {
  contrast,
  css,
  moduleScript,
  openWidgetSite,
  sitePage,
  type Visit,
  type WidgetSite,
} from '../support/widget-site.js';

const sheet = (path: string): Promise<string> => readFile(fileURLToPath(import.meta.resolve(path)), 'utf8');

/** Style sheets of host pages: a hostile one of ours, and the resets of two frameworks. */
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
/** Rules of axe about what only a second element on a page could break. */
const repeated = ['duplicate-id-aria', 'landmark-unique', 'label', 'aria-valid-attr-value', 'heading-order'];
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

describe.each(sampleOf(samples, 3))('<$tag> as built', (sample) => {
  const name = nameOf(sample);

  describe('on a page with the strictest policy', () => {
    let visit: Visit;
    beforeAll(async () => {
      visit = await site.visit(`/${name}`);
      await sample.ready(visit.page);
    });
    afterAll(() => visit?.context.close());

    test('requests only its own files and the documents that its attributes name, each once', () => {
      const { requests } = visit;
      const named = new Set([`/${name}`, '/dist/imh-competencies.js', ...sample.documents]);
      const others = requests.filter((path) => !named.has(path) && !/^\/dist\/chunks\/[\w-]+\.js$/.test(path));
      expect(others).toEqual([]);
      expect(new Set(requests).size).toBe(requests.length);
      expect(requests).toEqual(expect.arrayContaining(['/dist/imh-competencies.js', ...sample.documents]));
    });

    test('stores nothing', async () => {
      expect(await visit.context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
    });

    test('has no axe violation', async () => {
      expect(await visit.violations()).toEqual([]);
    });

    test.each([
      ['dark', { colorScheme: 'dark' }],
      ['forced colors', { forcedColors: 'active' }],
    ] as const)('has enough contrast: %s', async (_, media) => {
      await visit.page.emulateMedia(media);
      expect(await visit.violations(undefined, contrast)).toEqual([]);
      await visit.page.emulateMedia({ colorScheme: null, forcedColors: null });
    });

    test('animates nothing for readers who prefer reduced motion', async () => {
      await visit.page.emulateMedia({ reducedMotion: 'reduce' });
      const moving = await visit.page
        .locator(sample.tag)
        .evaluate((host) =>
          [...host.shadowRoot!.querySelectorAll('*')]
            .map((one) => getComputedStyle(one))
            .filter(
              ({ transitionDuration, animationName }) => animationName !== 'none' || /[1-9]/.test(transitionDuration),
            ),
        );
      expect(moving).toEqual([]);
      await visit.page.emulateMedia({ reducedMotion: null });
    });

    test.each([1, 2])('does not scroll sideways at 320 px with text × %d', async (scale) => {
      await visit.page.setViewportSize({ width: 320, height: 640 });
      await visit.page.evaluate((factor) => (document.documentElement.style.fontSize = `${100 * factor}%`), scale);
      await sample.ready(visit.page);
      expect(await visit.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });

    test('logs no error and no violation of the policy', () => {
      expect(visit.complaints).toEqual([]);
    });
  });

  test('is defined once if a page loads it twice as a module and once as a classic script', async () => {
    const { page, complaints, context } = await site.visit(`/${name}-twice`);
    await sample.ready(page);
    expect(await page.locator(sample.tag).evaluate((host) => host.shadowRoot!.querySelectorAll('.frame').length)).toBe(
      1,
    );
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('works four times on a page, without an id that is used twice', async () => {
    const { page, complaints, requests, context, violations } = await site.visit(`/${name}-four`);
    for (let at = 0; at < 4; at += 1) await sample.ready(page, at);
    expect(requests.filter((path) => path.endsWith('/imh-competencies.js'))).toHaveLength(1);
    expect(complaints).toEqual([]);
    expect(await violations(undefined, repeated)).toEqual([]);
    await context.close();
  });

  test('works in a frame without storage', async () => {
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

  test.each(Object.keys(sheets))(
    'keeps its own text styles and does not overflow under a style sheet: %s',
    async (sheetName) => {
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
    },
  );
});
