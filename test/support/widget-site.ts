import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { exampleGuide, massAimh, requirementSets, starter, wiAimh, wiMa } from '@imh/frameworks';
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { findChrome } from './find-browsers.mjs';
import { type Answer, type PageServer, type Route, servePages } from './page-server.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const axe = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** As strict as a site can be: nothing inline, nothing from elsewhere, no string that becomes code or markup. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

export const moduleScript = '<script type="module" src="/dist/imh-competencies.js"></script>';
export const classicScript = '<script src="/dist/imh-competencies.iife.js"></script>';

/** A page of an association's site. */
export const sitePage = (body: string, head = moduleScript, lang = 'en'): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
  <title>Association</title>${head}</head><body><main><h1>Ours</h1>${body}</main></body></html>`;

export const json = (value: unknown): Answer => ({ type: 'application/json', body: JSON.stringify(value) });
export const css = (body: string): Answer => ({ type: 'text/css', body });

export interface Visit {
  readonly page: Page;
  /** Console errors and warnings, uncaught errors, policy violations. */
  readonly complaints: string[];
  /** Paths on the site, whole addresses elsewhere. */
  readonly requests: string[];
  readonly context: BrowserContext;
  /** What axe finds on the page or within a selector. It runs in an isolated world, which the page's policy ignores. */
  violations(within?: string, rules?: readonly string[]): Promise<string[]>;
}

/**
 * The rules of axe whose result may differ between light and dark, or between languages. A state gets the whole of axe
 * once; its variants get these.
 */
export const contrast = ['color-contrast', 'link-in-text-block'];
export const targetSize = ['target-size'];

export interface WidgetSite {
  readonly origin: string;
  readonly browser: Browser;
  readonly server: PageServer;
  /** A path on the site, or a whole address. */
  visit(path: string, options?: Parameters<Browser['newContext']>[0]): Promise<Visit>;
  close(): Promise<void>;
}

/** Serves the built files at `/dist`, our documents at `/starter.json` and so on, and the given pages. */
export async function openWidgetSite(pages: Readonly<Record<string, Route>>): Promise<WidgetSite> {
  if (!existsSync(`${root}widget/dist/imh-competencies.js`))
    throw new Error('The widget is not built: npm run build:widget');
  const found = findChrome();
  if ('missing' in found) throw new Error(found.missing);
  const browser = await chromium.launch({
    executablePath: found.path,
    chromiumSandbox: false,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const server = await servePages(`${root}widget`, {
    csp: strictPolicy,
    // A sandboxed frame has an opaque origin.
    cors: true,
    routes: {
      '/favicon.ico': { type: 'image/x-icon' },
      '/starter.json': json(starter),
      '/wi.json': json(wiAimh),
      '/ma.json': json(massAimh),
      '/wi-ma.json': json(wiMa),
      '/guide.json': json(exampleGuide),
      '/requirements.json': json(requirementSets[0]),
      ...pages,
    },
  });
  return {
    origin: server.origin,
    browser,
    server,
    visit: (path, options) => visit(browser, server, path, options),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

async function visit(
  browser: Browser,
  server: PageServer,
  path: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1100, height: 800 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => requests.push(request.url().replace(server.origin, '')));
  await page.goto(new URL(path, server.origin).href);
  return { page, complaints, requests, context, violations: axeOn(page, context) };
}

/** Loads axe once into each document that the page shows. */
function axeOn(page: Page, context: BrowserContext): Visit['violations'] {
  let loaded: { session: CDPSession; contextId: number; loader: string } | undefined;

  async function load() {
    const session = loaded?.session ?? (await context.newCDPSession(page));
    const { frameTree } = await session.send('Page.getFrameTree');
    if (loaded?.loader === frameTree.frame.loaderId) return loaded;
    const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
    });
    await session.send('Runtime.evaluate', { expression: axe, contextId });
    loaded = { session, contextId, loader: frameTree.frame.loaderId };
    return loaded;
  }

  return async (within, rules) => {
    const { session, contextId } = await load();
    const options = {
      resultTypes: ['violations'],
      ...(rules && {
        runOnly: { type: 'rule', values: rules },
        rules: Object.fromEntries(rules.map((rule) => [rule, { enabled: true }])),
      }),
    };
    const { result } = await session.send('Runtime.evaluate', {
      expression: `axe.run(${within ? JSON.stringify({ include: [[within]] }) : 'document'}, ${JSON.stringify(options)}).then(({violations}) => violations.map(({id, nodes}) => id + ': ' + nodes.map(({html}) => html).join(' ')))`,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (!Array.isArray(result.value)) throw new Error(`axe did not run: ${result.description ?? ''}`);
    return result.value as string[];
  };
}
