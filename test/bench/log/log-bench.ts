import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type Chromium, launchChromium } from '../../support/chromium.js';
import { atMost, type Bar, ratioAtMost } from '../report/bars.js';
import { formatTable } from '../report/table.js';
import { type LogBenchOptions, readLogOptions } from './log-options.js';
import { bundleLogPages, serveLog } from './log-site.js';
import type { StorageBench } from './pages/storage-page.js';
import { keystrokes, memoryOf, watchLog } from './watch-log.js';

const few = 1000;
const openings = 7;
const queries = ['attachment', 'reflective supervision', 'lopez november 2019', 'crianza', 'wi-aimh course'];

type Figures = Record<string, number>;

/** Measures and prints every bar. @returns exit code: 0 if all are met */
export async function logBench(root: string, argv: readonly string[]): Promise<number> {
  let options: LogBenchOptions;
  try {
    options = readLogOptions(argv);
  } catch (error) {
    console.error((error as Error).message);
    return 2;
  }
  const scripts = await bundleLogPages(root);
  const figures: Figures = { entries: options.entries };
  Object.assign(figures, await measureStorage(scripts, options.entries));
  Object.assign(figures, await measurePage(join(root, 'extension/dist/chrome-mv3'), scripts, options.entries));
  const bars = barsOf(figures);
  print(bars);
  if (options.json) await writeFile(options.json, `${JSON.stringify({ figures, bars }, null, 2)}\n`);
  return bars.every(({ met }) => met) ? 0 : 1;
}

const args = ['--enable-precise-memory-info', '--js-flags=--expose-gc'];

async function call<Name extends keyof StorageBench>(
  page: Page,
  name: Name,
  ...given: Parameters<StorageBench[Name]>
): Promise<Awaited<ReturnType<StorageBench[Name]>>> {
  console.error(`storage: ${name} ${given.join(' ')}`);
  const asked = { name, given } as { name: string; given: unknown[] };
  return page.evaluate(
    ({ name: called, given: values }) =>
      (globalThis as unknown as { bench: Record<string, (...all: unknown[]) => Promise<never>> }).bench[called]!(
        ...values,
      ),
    asked,
  );
}

/** The store alone, without its second copy, against IndexedDB used by hand. */
async function measureStorage(scripts: ReadonlyMap<string, string>, entries: number): Promise<Figures> {
  const site = await serveLog(scripts);
  const browser = await launchChromium({ args });
  try {
    return await measureStore(await browser.openPage(`${site.origin}/storage`), entries);
  } finally {
    await browser.close();
    await site.close();
  }
}

async function measureStore(page: Page, entries: number): Promise<Figures> {
  page.setDefaultTimeout(0);
  await page.waitForFunction(() => 'bench' in globalThis);
  const imported = await call(page, 'importLog', entries);
  const importedRaw = await call(page, 'importRaw');
  const saves = await call(page, 'saves', 60);
  const coverage = await call(page, 'coverage', 15);
  const newest = await call(page, 'newestOfNode', 40);
  const exports = { ours: [] as number[], floor: [] as number[], peak: 0, longest: 0 };
  for (let round = 0; round < 3; round += 1) {
    const floor = await call(page, 'exportText', 'floor');
    const ours = await call(page, 'exportText', 'ours');
    exports.ours.push(ours.milliseconds);
    exports.floor.push(floor.milliseconds);
    exports.peak = Math.max(exports.peak, ours.peak);
    exports.longest = Math.max(exports.longest, ours.longest);
  }
  const handOver = await call(page, 'exportText', 'hand-over');
  const whole = await call(page, 'exportInOnePiece');
  return {
    'import ms': imported.milliseconds,
    'import, floor ms': importedRaw.milliseconds,
    'import, longest task ms': imported.longest,
    'save ms': median(saves.ours),
    'save, floor ms': median(saves.floor),
    'coverage ms': median(coverage.ours),
    'coverage counted by index ms': median(coverage.floor),
    'newest 50 of a competency ms': median(newest.ours),
    'newest 50 of a competency, floor ms': median(newest.floor),
    'export ms': median(exports.ours),
    'export, floor ms': median(exports.floor),
    'export, longest task ms': exports.longest,
    'export, peak MB': exports.peak,
    'export in one piece, peak MB': whole.peak,
    'hand-over ms': handOver.milliseconds,
    'hand-over, longest task ms': handOver.longest,
    'hand-over, peak MB': handOver.peak,
  };
}

/** The page of the built extension, in one profile with a short log and one with a long one. */
async function measurePage(extension: string, scripts: ReadonlyMap<string, string>, entries: number): Promise<Figures> {
  const launching = () => launchChromium({ args, extension, locale: 'en' });
  const small = await launching();
  const large = await launching();
  try {
    await seed(small, scripts, few);
    const imported = await seed(large, scripts, entries);
    return { 'import with its second copy ms': imported, ...(await measureOpened(small, large)) };
  } finally {
    await large.close();
    await small.close();
  }
}

async function seed(browser: Chromium, scripts: ReadonlyMap<string, string>, entries: number): Promise<number> {
  console.error(`page: import ${entries}`);
  // A file of the extension that opens no log.
  const page = await browser.openExtensionPage('/manifest.json');
  page.setDefaultTimeout(0);
  await page.evaluate(scripts.get('/seed.js')!);
  const milliseconds = await page.evaluate<number>(`seedLog(${entries})`);
  await page.close();
  return milliseconds;
}

async function measureOpened(small: Chromium, large: Chromium): Promise<Figures> {
  const opened = { small: [] as number[], large: [] as number[] };
  for (let round = 0; round < openings; round += 1) {
    console.error(`page: opening ${round + 1} of ${openings}`);
    opened.small.push((await open(small)).first);
    opened.large.push((await open(large)).first);
  }
  const [few1, many] = [await open(small, true), await open(large, true)];
  return {
    'first rows ms': median(opened.large),
    'first rows of 1,000 entries ms': median(opened.small),
    'index read ms': many.read,
    'keystroke to painted, p95 ms': quantile(many.keys, 0.95),
    'keystroke to painted, median ms': median(many.keys),
    'longest task of the page ms': many.longest,
    'memory MB': many.memory,
    'memory of 1,000 entries MB': few1.memory,
  };
}

async function open({ context, extensionUrl }: Chromium, isWhole = false) {
  const page = await context.newPage();
  page.setDefaultTimeout(0);
  await watchLog(page);
  await page.goto(extensionUrl('/log.html'));
  const first = await (await page.waitForFunction(() => window.firstRows)).jsonValue();
  if (!isWhole) {
    await page.close();
    return { first: first!, read: 0, memory: 0, keys: [], longest: 0 };
  }
  const read = await (await page.waitForFunction(() => window.readAt)).jsonValue();
  const memory = await memoryOf(page);
  const keys = await keystrokes(page, queries);
  const longest = await page.evaluate(() => Math.max(0, ...window.longTasks));
  await page.close();
  return { first: first!, read: read!, memory, keys, longest };
}

function barsOf(f: Figures): Bar[] {
  return [
    ratioAtMost('first rows', f['first rows ms'], f['first rows of 1,000 entries ms'], 3, 'that of 1,000'),
    atMost('filter or search keystroke to painted, p95', f['keystroke to painted, p95 ms'], 50, 'ms'),
    ratioAtMost(
      'coverage by counters',
      f['coverage ms'],
      f['coverage counted by index ms'],
      1 / 200,
      'counting by index',
    ),
    ratioAtMost('save with counters', f['save ms'], f['save, floor ms'], 1.5),
    ratioAtMost(
      'newest 50 of a competency',
      f['newest 50 of a competency ms'],
      f['newest 50 of a competency, floor ms'],
      1.5,
    ),
    ratioAtMost('export', f['export ms'], f['export, floor ms'], 1.2),
    ratioAtMost('memory of an export', f['export, peak MB'], f['export in one piece, peak MB'], 0.2, 'one piece'),
    ratioAtMost('memory of a hand-over', f['hand-over, peak MB'], f['export in one piece, peak MB'], 0.2, 'one piece'),
    ratioAtMost('import', f['import ms'], f['import, floor ms'], 1.3),
    atMost('longest task of an export', f['export, longest task ms'], 50, 'ms'),
    atMost('longest task of a hand-over', f['hand-over, longest task ms'], 50, 'ms'),
    atMost('longest task of an import', f['import, longest task ms'], 100, 'ms'),
    atMost('longest task of the page', f['longest task of the page ms'], 100, 'ms'),
    ratioAtMost('memory of the page', f['memory MB'], f['memory of 1,000 entries MB'], 3, 'that of 1,000'),
  ];
}

function print(bars: readonly Bar[]): void {
  const rows = bars.map(({ met, name, limit, measured }) => [met ? 'met' : 'MISSED', name, limit, measured]);
  console.log(formatTable({ title: 'Bars of the log', columns: ['', 'what', 'limit', 'measured'], rows }));
  const missed = bars.filter(({ met }) => !met).length;
  console.log(`\n${bars.length - missed} bars met, ${missed} missed`);
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}
