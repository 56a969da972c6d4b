import type { Browser, BrowserContextOptions, CDPSession, Page } from 'playwright-core';
import type { Watch } from './watch.js';

export interface Conditions {
  /** Slowdown of the processor; 1 for none. */
  readonly cpu: number;
  /** 150 ms latency, 1.6 Mbit/s down. */
  readonly slow4g: boolean;
}

export const noThrottle: Conditions = { cpu: 1, slow4g: false };
export const slowCpu: Conditions = { cpu: 4, slow4g: false };
export const slowPhone: Conditions = { cpu: 4, slow4g: true };

export interface Visit {
  readonly page: Page;
  readonly session: CDPSession;
  /** Every path that the page requested, in order, except the page itself. */
  readonly loaded: readonly string[];
  /** Console errors and warnings, uncaught errors, failed requests. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

export interface VisitOptions {
  readonly origin: string;
  readonly path: string;
  readonly watch: Watch;
  readonly probe: string;
  readonly conditions: Conditions;
  readonly context?: BrowserContextOptions;
  /** Called before the navigation. */
  readonly prepare?: (session: CDPSession) => Promise<void>;
}

/** Opens a page in a new context with an empty cache; the probe runs before the page's own scripts. */
export async function visit(browser: Browser, options: VisitOptions): Promise<Visit> {
  const { origin, path, watch, probe, conditions } = options;
  const context = await browser.newContext({ viewport: { width: 1100, height: 800 }, ...options.context });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  // Starts the renderer process, which is not part of what is measured.
  await page.goto(`${origin}/blank`);
  const session = await context.newCDPSession(page);
  const loaded: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.isNavigationRequest()) loaded.push(request.url().replace(origin, ''));
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await throttle(session, conditions);
  await session.send('Page.enable');
  await session.send('Page.addScriptToEvaluateOnNewDocument', {
    source: `window.benchWatch = ${JSON.stringify(watch)};${probe}`,
  });
  await options.prepare?.(session);
  await page.goto(origin + path, { waitUntil: 'commit' });
  return { page, session, loaded, complaints, close: () => context.close() };
}

async function throttle(session: CDPSession, { cpu, slow4g }: Conditions): Promise<void> {
  if (cpu > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  if (!slow4g) return;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
}

/** Bytes in use after garbage collection: `script` is the JavaScript heap, `all` adds the DOM. */
export async function heapOf({ session }: Visit): Promise<{ script: number; all: number }> {
  await session.send('HeapProfiler.enable');
  // Twice: objects that the first collection finalizes may hold others.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const usage = (await session.send('Runtime.getHeapUsage')) as { usedSize: number; embedderHeapUsedSize?: number };
  return { script: usage.usedSize, all: usage.usedSize + (usage.embedderHeapUsedSize ?? 0) };
}
