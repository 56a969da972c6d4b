import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { starter } from '@imh/frameworks';
import type { Frame, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linkWith } from '@imh/core';
import { type PageServer, servePages } from '../support/page-server.js';
import { openWidgetSite, strictPolicy, type Visit, type WidgetSite } from '../support/widget-site.js';

const distFile = (name: string) =>
  readFile(fileURLToPath(new URL(`../../widget/dist/${name}`, import.meta.url)), 'utf8');
/** The first competency of the starter framework. */
const leaf = starter.nodes.find(({ kind }) => kind === 'competency')!;
const label = (leaf.label as { en: string }).en;

/** The association's site hosts the built files; a page builder's site can only frame them. */
let site: WidgetSite;
let builder: PageServer;
const frame = (address: string, more = ''): string =>
  `<iframe title="Competencies" ${more} src="${address}" width="600" height="300"></iframe>`;
const builderPage = (body: string, script = '<script src="/embed-host.js"></script>'): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page builder</title>${script}</head><body>${body}</body></html>`;
const embed = (query: string): string => `${site.origin}/dist/embed.html?${query}`;

beforeAll(async () => {
  site = await openWidgetSite({
    '/leads-away.json': { status: 302, headers: { location: 'http://127.0.0.1:1/evil.json' } },
    '/allowing': async () => ({
      headers: { 'content-security-policy': "script-src 'self'" },
      body: (await distFile('embed.html'))
        .replace('name="imh-allow" content=""', `name="imh-allow" content="${builder.origin}"`)
        .replaceAll(/(href|src)="(embed\.|imh-)/g, '$1="/dist/$2'),
    }),
  });
  const script = await distFile('embed-host.js');
  builder = await servePages(
    {
      '/embed-host.js': { type: 'text/javascript', body: script },
      '/theirs.json': {
        type: 'application/json',
        headers: { 'access-control-allow-origin': '*' },
        body: JSON.stringify({ ...starter, title: { en: 'Framework from elsewhere' } }),
      },
      '/one': () => ({ body: builderPage(frame(embed('src=/starter.json'), 'allow="clipboard-write"')) }),
      '/late': () => ({
        body: builderPage(frame(embed('src=/wi.json')), '<script defer src="/embed-host.js"></script>'),
      }),
      '/form': () => ({
        body: builderPage(frame(embed('element=reference&src=/starter.json')) + frame(embed('src=/starter.json'))),
      }),
      '/bare': () => ({ body: builderPage(frame(embed('src=/starter.json')), '') }),
      '/two': () => ({
        body: builderPage(
          frame(embed('src=/starter.json')) + frame(embed('src=/wi.json')) + frame(embed('src=/starter.json')),
        ),
      }),
      '/sandboxed': () => ({
        body: builderPage(frame(embed('src=/starter.json'), 'sandbox="allow-scripts allow-popups"')),
      }),
      '/hostile': () => ({ body: builderPage(frame(embed('src=/wi.json')) + frame('/hostile-frame')) }),
      '/hostile-frame': '<!doctype html><html lang="en"><title>Other</title><p>Not one of ours</p></html>',
      '/around': () => ({ body: builderPage(frame('/one'), '') }),
    },
    { csp: `default-src 'none'; script-src 'self'; style-src 'self'; frame-src *` },
  );
});
afterAll(async () => {
  await builder?.close();
  await site?.close();
});

const visit = (path: string): Promise<Visit> => site.visit(path);
/** Opens a page of the page builder's site, which has another origin. */
async function visitBuilder(path: string, permissions: string[] = []): Promise<Visit & { frames: FrameLocator }> {
  const context = await site.browser.newContext({ viewport: { width: 900, height: 700 } });
  if (permissions.length > 0) await context.grantPermissions(permissions);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => requests.push(request.url().replace(site.origin, '')));
  await page.goto(builder.origin + path);
  return {
    page,
    complaints,
    requests,
    context,
    frames: page.frameLocator('iframe'),
    violations: () => Promise.reject(new Error('axe does not run on the page builder’s site')),
  };
}

/** Pixels of the frame's content that need scrolling, and the frame's height on the page. */
async function heights(page: Page, at = 0): Promise<{ hidden: number; height: number }> {
  const handle = (await page.locator('iframe').nth(at).elementHandle())!;
  const inside = (await handle.contentFrame())!;
  const { height } = (await handle.boundingBox())!;
  const hidden = await inside.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  return { hidden, height };
}
const innerFrame = (page: Page): Frame => page.frames()[1]!;

describe('a frame and the page around it', () => {
  test.each(['/one', '/late'])('the frame grows and shrinks with its content (%s)', async (path) => {
    const { page, frames, complaints, context } = await visitBuilder(path);
    await frames.getByRole('heading', { level: 2 }).waitFor();
    await expect.poll(() => heights(page)).toMatchObject({ hidden: 0 });
    const before = (await heights(page)).height;
    expect(before).toBeGreaterThan(300);
    if (path === '/one') {
      await frames.getByRole('button', { name: /How babies and relationships grow/ }).click();
      await expect.poll(async () => (await heights(page)).height).toBeGreaterThan(before + 100);
      await expect.poll(() => heights(page)).toMatchObject({ hidden: 0 });
      await frames.getByRole('button', { name: /How babies and relationships grow/ }).click();
      await expect.poll(async () => (await heights(page)).height).toBe(before);
    }
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('the frame keeps its height and scrolls if the page has no script', async () => {
    const { page, frames, context } = await visitBuilder('/bare');
    await frames.getByText('125 competencies').first().waitFor();
    const { height, hidden } = await heights(page);
    expect(height).toBeLessThan(310);
    expect(hidden).toBeGreaterThan(100);
    await frames.getByRole('button', { name: /How babies and relationships grow/ }).click();
    await frames
      .getByText(/independent starter set/i)
      .last()
      .scrollIntoViewIfNeeded();
    // The address of the page around the frame is unknown, so there is no link to copy.
    await frames.getByRole('button', { name: /First bonds/ }).click();
    await frames.getByText(label).first().waitFor();
    expect(await frames.getByRole('button', { name: /Copy link/ }).count()).toBe(0);
    await context.close();
  });

  test('several frames on a page each get their own height', async () => {
    const { page, complaints, context } = await visitBuilder('/two');
    for (const at of [0, 1, 2]) {
      await page.frameLocator('iframe').nth(at).getByRole('heading', { level: 2 }).waitFor();
      await expect.poll(() => heights(page, at)).toMatchObject({ hidden: 0 });
    }
    expect((await heights(page, 0)).height).not.toBe((await heights(page, 1)).height);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('the page ignores messages of other frames, and malformed ones', async () => {
    const { page, context } = await visitBuilder('/hostile');
    await page.frameLocator('iframe').first().getByRole('heading', { level: 2 }).waitFor();
    await expect.poll(() => heights(page, 0)).toMatchObject({ hidden: 0 });
    const before = [await heights(page, 0), await heights(page, 1)];
    const [, ours, theirs] = page.frames();
    const bad = [
      { type: 'imh-height', height: 9e9 },
      { type: 'imh-height', height: -5 },
      { type: 'imh-height', height: '900px' },
      { type: 'imh-height', height: NaN },
      { type: 'imh-opened', hash: 'javascript:alert(1)' },
      { type: 'imh-opened', hash: 5 },
      { type: 'imh-has' },
      { type: 'toString' },
      null,
      'imh-height',
    ];
    // From the other frame, even well-formed messages are ignored.
    await theirs!.evaluate(
      (messages) => messages.forEach((one) => parent.postMessage(one, '*')),
      [{ type: 'imh-hello' }, { type: 'imh-height', height: 5000 }, { type: 'imh-opened', hash: '#imh=theirs' }],
    );
    const heard = ours!.evaluate(
      () => new Promise((resolve) => addEventListener('message', ({ data }) => resolve(data), { once: true })),
    );
    await ours!.evaluate((messages) => messages.forEach((one) => parent.postMessage(one, '*')), bad);
    await ours!.evaluate(() => parent.postMessage({ type: 'imh-hello' }, '*'));
    // Messages keep their order: after this answer all others have been read.
    expect(await heard).toEqual({ type: 'imh-page', page: `${builder.origin}/hostile`, hash: '' });
    expect([await heights(page, 0), await heights(page, 1)]).toEqual(before);
    expect(page.url()).toBe(`${builder.origin}/hostile`);
    await context.close();
  });

  test('the frame accepts messages of its parent only, and no address of another site', async () => {
    const { page, frames, context } = await visitBuilder('/one');
    await frames.getByRole('heading', { level: 2 }).waitFor();
    const pageOf = () =>
      innerFrame(page).evaluate(() => document.querySelector('imh-competencies')!.getAttribute('page'));
    await expect.poll(pageOf).toBe(`${builder.origin}/one`);
    await page.evaluate(() => {
      for (const one of ['https://evil.example/', 'javascript:alert(1)', 'nonsense', 7])
        window.frames[0]!.postMessage({ type: 'imh-page', page: one, hash: '#imh=x' }, '*');
    });
    await innerFrame(page).evaluate(() => postMessage({ type: 'imh-page', page: `${location.origin}/own` }, '*'));
    await page.evaluate(() =>
      window.frames[0]!.postMessage({ type: 'imh-page', page: `${location.origin}/last`, hash: '' }, '*'),
    );
    await expect.poll(pageOf).toBe(`${builder.origin}/last`);
    await context.close();
  });
});

describe('links in a frame', () => {
  test('point to the page around the frame, and open the competency there', async () => {
    const { page, frames, context } = await visitBuilder('/one', ['clipboard-read', 'clipboard-write']);
    await frames.getByRole('button', { name: /How babies and relationships grow/ }).click();
    await frames.getByRole('button', { name: /First bonds/ }).click();
    await frames.getByRole('button', { name: `Copy link ${leaf.code} ${label}` }).click();
    await frames.getByText('Link copied').first().waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(`${builder.origin}/one#imh=${encodeURIComponent(leaf.id)}`);
    await page.goto('about:blank');
    await page.goto(link);
    await frames.getByText(label).first().waitFor();
    await expect
      .poll(() => innerFrame(page).evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent))
      .toContain(label);
    await context.close();
  });

  test('put the open competency into the page’s address, but never replace the page’s own hash', async () => {
    const open = async ({ frames }: { frames: FrameLocator }): Promise<void> => {
      await frames.getByRole('button', { name: /How babies and relationships grow/ }).click();
      await frames.getByRole('button', { name: /First bonds/ }).click();
      await frames
        .getByRole('button', { name: /How it shows in practice/ })
        .first()
        .click();
    };
    const plain = await visitBuilder('/one');
    const steps = await plain.page.evaluate(() => history.length);
    await open(plain);
    await expect.poll(() => plain.page.url()).toBe(`${builder.origin}/one#imh=${encodeURIComponent(leaf.id)}`);
    expect(await plain.page.evaluate(() => history.length)).toBe(steps);
    const anchored = await visitBuilder('/one#contact');
    await open(anchored);
    await anchored.frames.getByRole('button', { expanded: true, name: /How it shows in practice/ }).waitFor();
    await innerFrame(anchored.page).evaluate(() => new Promise(requestAnimationFrame));
    expect(anchored.page.url()).toBe(`${builder.origin}/one#contact`);
    await plain.context.close();
    await anchored.context.close();
  });

  test('open the competency in one frame only, if two frames contain it', async () => {
    const { page, context } = await visitBuilder(`/two#imh=${encodeURIComponent(leaf.id)}`);
    const open = (at: number) => page.frameLocator('iframe').nth(at).getByRole('button', { expanded: true }).count();
    await expect.poll(async () => (await open(0)) + (await open(2))).toBeGreaterThan(0);
    for (const at of [0, 2]) await page.frameLocator('iframe').nth(at).getByText('125 competencies').first().waitFor();
    await expect.poll(async () => (await open(0)) + (await open(2))).toBe(3);
    expect(Math.min(await open(0), await open(2))).toBe(0);
    await context.close();
  });

  test('are not offered if the page is itself in a frame', async () => {
    const { page, context } = await visitBuilder('/around');
    const inner = page.frameLocator('iframe').frameLocator('iframe');
    const hidden = (name: RegExp) => inner.getByRole('button', { name, includeHidden: true });
    await expect.poll(() => hidden(/How it shows in practice/).count()).toBeGreaterThan(50);
    expect(await hidden(/Copy link/).count()).toBe(0);
    await context.close();
  });
});

describe('a link for a rater', () => {
  const name = 'Name of the person you write about';
  const linkFor = (who: string): string =>
    linkWith(`${builder.origin}/form`, { name: who, relation: 'colleague', category: '', language: 'es' });

  test('fills in the form in its frame, and other frames do not receive it', async () => {
    const link = linkFor('Ana Pérez');
    const { page, complaints, context } = await visitBuilder(link.slice(builder.origin.length));
    const form = page.frameLocator('iframe').first();
    const spanish = form.getByLabel('Nombre de la persona sobre quien escribe');
    await spanish.waitFor();
    expect(await spanish.inputValue()).toBe('Ana Pérez');
    const other = page.frames()[2]!;
    await page.frameLocator('iframe').nth(1).getByRole('heading', { level: 2 }).waitFor();
    await other.evaluate(() => {
      addEventListener('message', ({ data }: MessageEvent<{ type: string; hash: string }>) => {
        document.body.dataset.heard = `${data.type} “${data.hash}”`;
      });
    });
    await page.evaluate((hash) => (location.hash = hash), linkFor('Berta').split('#')[1]!);
    await expect.poll(() => spanish.inputValue()).toBe('Berta');
    await expect.poll(() => other.evaluate(() => document.body.dataset.heard)).toBe('imh-page “”');
    expect(await other.evaluate(() => location.hash)).toBe('');
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('leaves the form empty if the address contains no such link', async () => {
    const { page, context } = await visitBuilder('/form#contact');
    const field = page.frameLocator('iframe').first().getByLabel(name);
    await field.waitFor();
    expect(await field.inputValue()).toBe('');
    await context.close();
  });
});

describe('the content of a frame', () => {
  test('loads its own files and the document only, under the strictest policy, and stores nothing', async () => {
    const { page, requests, complaints, context, violations } = await visit(
      '/dist/embed.html?src=/starter.json&theme=dark',
    );
    await page.getByRole('button', { name: 'Expand all' }).click();
    expect(requests.filter((path) => !/^\/dist\/chunks\/[\w-]+\.js$/.test(path)).sort()).toEqual([
      '/dist/embed.css',
      '/dist/embed.html?src=/starter.json&theme=dark',
      '/dist/embed.js',
      '/dist/imh-competencies.js',
      '/starter.json',
    ]);
    expect(complaints).toEqual([]);
    expect(await context.storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
    // The first-level heading belongs to the page around the frame.
    expect((await violations()).filter((one) => !one.startsWith('page-has-heading-one'))).toEqual([]);
    await context.close();
  });

  test('works in a sandboxed frame, where storage throws', async () => {
    const { page, frames, complaints, context } = await visitBuilder('/sandboxed');
    await frames.getByRole('button', { name: /How babies and relationships grow/ }).click();
    const storage = innerFrame(page).evaluate(() => localStorage.length);
    await expect(storage).rejects.toThrow(/sandboxed/);
    await expect.poll(() => heights(page)).toMatchObject({ hidden: 0 });
    expect(complaints).toEqual([]);
    await context.close();
  });

  test.each([
    ['another site', () => `src=${builder.origin}/theirs.json`, () => `${builder.origin}/theirs.json`],
    ['another site without its scheme', () => `src=//${builder.origin.slice(7)}/theirs.json`, () => 'imh-allow'],
    ['another site in backslashes', () => 'src=\\\\evil.example\\f.json', () => 'http://evil.example/f.json'],
    [
      'a second document elsewhere',
      () => 'src=/starter.json&trainings=https://evil.example/t.json',
      () => 'https://evil.example',
    ],
    ['a script', () => 'src=javascript:alert(1)', () => '“javascript:alert(1)” is not a web address'],
    ['data', () => 'src=data:application/json,{}', () => 'is not a web address'],
    ['a blob', () => `src=blob:${site.origin}/1`, () => 'is not a web address'],
    ['an unknown element', () => 'element=script&src=/starter.json', () => 'Known elements: competencies, self-check'],
  ])('is rejected with an explanation: %s', async (_, query, explanation) => {
    const { page, requests, complaints, context } = await visit(`/dist/embed.html?${query()}`);
    await page.getByRole('alert').getByText(explanation()).waitFor();
    expect(requests.filter((path) => !path.startsWith('/dist/'))).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('is rejected with an explanation in Spanish if the frame is in Spanish', async () => {
    const { page, context } = await visit(`/dist/embed.html?lang=es&src=${builder.origin}/theirs.json`);
    await page.getByRole('alert').getByText(`agreguen ${builder.origin} a la línea “imh-allow”`).waitFor();
    await context.close();
  });

  test('loads a document from a site that the publisher allows', async () => {
    const { page, complaints, context } = await visit(`/allowing?src=${builder.origin}/theirs.json`);
    await page.getByRole('heading', { name: 'Framework from elsewhere' }).waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('is not loaded if the site redirects to another site', async () => {
    const { page, complaints, context } = await visit('/dist/embed.html?src=/leads-away.json');
    await page.getByRole('alert').getByText('could not be loaded').waitFor();
    await page.getByRole('link', { name: 'Open in a new page' }).waitFor();
    expect(complaints.join()).toMatch(/connect-src/);
    await context.close();
  });

  test('takes its theme from its address, and ignores values that are not colors or lengths', async () => {
    const look =
      'theme=dark&accent=ffcc00&radius=0&density=0.8&font=Georgia, serif&mark=url(//evil.example)&space=calc(1px)';
    const { page, context } = await visit(`/dist/embed.html?src=/wi.json&${look}`);
    await page.getByRole('heading', { level: 2 }).waitFor();
    const style = await page.evaluate(() => ({
      written: document.documentElement.getAttribute('style'),
      scheme: getComputedStyle(document.body).colorScheme,
      font: getComputedStyle(document.querySelector('imh-competencies')!.shadowRoot!.querySelector('.frame')!)
        .fontFamily,
    }));
    expect(style).toEqual({
      written: '--imh-accent: #ffcc00; --imh-font: Georgia, serif; --imh-radius: 0; --imh-density: 0.8;',
      scheme: 'dark',
      font: 'Georgia, serif',
    });
    await context.close();
  });

  test('links to the site if JavaScript is off', async () => {
    const { page, context } = await site.visit('/dist/embed.html?src=/starter.json', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Go to the site' }).waitFor();
    await context.close();
  });
});

test('the page’s script is smaller than 1,000 bytes and runs under a strict policy', async () => {
  const { brotliCompressSync } = await import('node:zlib');
  expect(brotliCompressSync(await distFile('embed-host.js')).byteLength).toBeLessThan(1000);
  expect(strictPolicy).toContain("script-src 'self'");
});
