import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { type Chromium, launchChromium } from '../../support/chromium.js';
import { eventually } from '../../support/eventually.js';
import { type PageServer, servePages } from '../../support/page-server.js';
import { atMost, type Bar, ratioAtMost, written } from '../report/bars.js';
import { median, summary } from '../report/statistics.js';
import { formatTable } from '../report/table.js';
import { writeEmptyPanel } from './empty-panel.js';
import { type PanelBenchOptions, readPanelOptions } from './panel-options.js';

/** An extension under test, with a tab of its own that sees its panel. */
interface Subject {
  readonly name: 'ours' | 'floor';
  readonly id: string;
  readonly probe: Page;
}

type Samples = Record<string, number[]>;

/** Measures and prints the bars. @returns exit code: 0 if all are met */
export async function panelBench(root: string, argv: readonly string[]): Promise<number> {
  let options: PanelBenchOptions;
  try {
    options = readPanelOptions(argv);
  } catch (error) {
    console.error((error as Error).message);
    return 2;
  }
  // Playwright must not attach to the panel: it would pause it at its start.
  delete process.env['PW_CHROMIUM_ATTACH_TO_OTHER'];
  const pages = pagesOf(options.pages);
  const server = await servePages(pages);
  const browser = await launchChromium({
    extension: join(root, 'extension/dist/chrome-mv3'),
    locale: 'en',
    loadBy: 'protocol',
  });
  try {
    const samples = await measure(browser, server, Object.keys(pages), options.rounds);
    const bars = barsOf(samples);
    print(samples, bars);
    if (options.json) await writeFile(options.json, `${JSON.stringify({ samples, bars }, null, 2)}\n`);
    return bars.some(({ met }) => !met) ? 1 : 0;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Pages with structured data, by their path. */
function pagesOf(folder: string | undefined): Record<string, string> {
  if (folder !== undefined) {
    const files = readdirSync(folder).filter((file) => file.endsWith('.html'));
    return Object.fromEntries(files.map((file) => [`/${file}`, readFileSync(join(folder, file), 'utf8')]));
  }
  const kinds = { article: 'Article', video: 'VideoObject', event: 'Event', course: 'Course' };
  return Object.fromEntries(Object.entries(kinds).map(([name, type]) => [`/${name}`, generated(name, type)]));
}

function generated(name: string, type: string): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': type,
    name: `A training about ${name}`,
    headline: `A training about ${name}`,
    author: [{ '@type': 'Person', name: 'Ana Robles' }],
    datePublished: '2026-05-14',
    startDate: '2026-05-14T10:00:00-05:00',
    duration: 'PT1H30M',
    publisher: { '@type': 'Organization', name: 'Riverbend Journal' },
  };
  const text = '<p>Serve and return builds trust. It takes two, and it takes time.</p>'.repeat(200);
  return `<!doctype html><html lang="en"><head><title>${data.name}</title><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><h1>${data.name}</h1>${text}</body></html>`;
}

async function measure(
  browser: Chromium,
  server: PageServer,
  paths: readonly string[],
  rounds: number,
): Promise<Samples> {
  const protocol = await browser.context.browser()!.newBrowserCDPSession();
  const empty = await protocol.send('Extensions.loadUnpacked', { path: writeEmptyPanel() });
  const subjects: readonly Subject[] = [
    {
      name: 'floor',
      id: empty.id,
      probe: await browser.openPage(`chrome-extension://${empty.id}/probe.html`),
    },
    { name: 'ours', id: browser.extensionId, probe: await browser.openExtensionPage('/manifest.json') },
  ];
  const samples: Samples = {};
  for (const path of paths) {
    const page = await browser.openPage(`${server.origin}${path}`);
    // The first round of each page warms the caches of the browser, and is not counted.
    for (let round = 0; round <= rounds; round += 1) {
      for (const subject of subjects) {
        for (const worker of ['awake', 'asleep'] as const) {
          if (worker === 'asleep') await stopWorkers(protocol, subject.id);
          const milliseconds = await click(protocol, subject, page);
          if (round > 0) (samples[`${subject.name}, worker ${worker}`] ??= []).push(milliseconds);
        }
      }
      console.error(`${path}: round ${round} of ${rounds}`);
    }
    await page.close();
  }
  return samples;
}

async function stopWorkers(protocol: CDPSession, id: string): Promise<void> {
  await eventually('the worker to stop', async () => {
    const { targetInfos } = await protocol.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
    const own = targetInfos.filter(({ url }) => url.startsWith(`chrome-extension://${id}/`));
    for (const { targetId } of own) await protocol.send('Target.closeTarget', { targetId });
    return own.length === 0;
  });
}

/** Opens the panel by a click on the toolbar button. @returns milliseconds until its content is painted */
async function click(protocol: CDPSession, { id, probe, name }: Subject, page: Page): Promise<number> {
  await page.bringToFront();
  const { targetInfos } = await protocol.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const target = targetInfos.find(({ url }) => url === page.url());
  if (!target) throw new Error(`No tab shows ${page.url()}`);
  const start = performance.timeOrigin + performance.now();
  await protocol.send('Extensions.triggerAction', { id, targetId: target.targetId });
  const painted = await eventually(`the panel of ${name} to be painted`, () => probe.evaluate(paintedAt));
  await probe.evaluate(closePanel);
  await eventually('the panel to close', () => probe.evaluate(isPanelClosed));
  return painted - start;
}

// These run in a tab of the extension: it sees the panel, without a debugger in it.
interface Views {
  chrome: { extension: { getViews(): (Window & typeof globalThis)[] } };
}

/** When the panel was painted, in milliseconds since 1970; undefined until then. */
function paintedAt(): number | undefined {
  const views = (globalThis as unknown as Views).chrome.extension.getViews().filter((view) => view !== window);
  for (const view of views) {
    const [mark] = view.performance.getEntriesByName('imh-form-painted');
    if (mark) return view.performance.timeOrigin + mark.startTime;
  }
  return undefined;
}
function closePanel(): void {
  for (const view of (globalThis as unknown as Views).chrome.extension.getViews()) if (view !== window) view.close();
}
function isPanelClosed(): boolean {
  return (globalThis as unknown as Views).chrome.extension.getViews().every((view) => view === window);
}

/** Milliseconds that are short enough, however fast an empty panel is. */
const shortEnough = 150;

/** Met if either limit is met. */
function barsOf(samples: Samples): Bar[] {
  return ['awake', 'asleep'].map((worker) => {
    const [ours, floor] = ['ours', 'floor'].map((name) => median(samples[`${name}, worker ${worker}`] ?? []));
    const name = `click to filled form, worker ${worker}`;
    const ratio = ratioAtMost(name, ours, floor, 2.5, 'an empty panel');
    const time = atMost(name, ours, shortEnough, 'ms');
    return { ...ratio, limit: `${ratio.limit}, or ${time.limit}`, met: ratio.met || time.met };
  });
}

function print(samples: Samples, bars: readonly Bar[]): void {
  const rows = Object.entries(samples).map(([name, times]) => {
    const { median: middle, lower, upper } = summary(times);
    return [name, `${written(middle)} (${written(lower)}–${written(upper)})`, String(times.length)];
  });
  console.log(formatTable({ title: 'Toolbar click to painted, ms', columns: ['', 'median', 'clicks'], rows }));
  const barRows = bars.map(({ met, name, limit, measured }) => [met ? 'met' : 'MISSED', name, limit, measured]);
  console.log(formatTable({ title: 'Bars of the panel', columns: ['', 'what', 'limit', 'measured'], rows: barRows }));
  const missed = bars.filter(({ met }) => !met).length;
  console.log(`\n${bars.length - missed} bars met, ${missed} missed`);
}
