import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import type { Source } from '@imh/capture';
import { type Field, fields, type SavedPage, savedPages, score, type Verdict } from '../../capture/real-pages.js';
import { launch } from '../browser/launch.js';
import { formatTable } from '../report/table.js';
import { captureBars, judged, sum, type Counts, type Tally, type Tool, tools } from './capture-bars.js';
import { readCaptureOptions } from './capture-options.js';
import { metascraper } from './metascraper.js';
import { scorePeer } from './peer-values.js';
import type { PeerAnswer } from './peers-page.js';

/** One page with the values and verdicts of each tool. */
interface PageResult {
  readonly page: string;
  /** Milliseconds of our reader on the parsed page, the median of five times. */
  readonly took: number;
  readonly tools: Record<Tool, { readonly values: object; readonly verdicts: Partial<Record<Field, Verdict>> }>;
}

/** Reads each page with each tool, and prints and judges what they found. @returns exit code: 0 if every bar is met */
export async function captureBench(root: string, argv: readonly string[]): Promise<number> {
  let options;
  try {
    options = readCaptureOptions(argv);
  } catch (error) {
    console.error((error as Error).message);
    return 2;
  }
  const folder = options.pages ?? join(process.env['IMH_DATA'] ?? join(root, '../shared/data'), 'pages');
  const pages = savedPages(folder);
  if (!pages) {
    console.error(`No such folder: ${folder}. Name one with --pages DIR.`);
    return 2;
  }
  const results = await readAll(root, pages);
  const tally = tallied(results);
  const bars = captureBars(tally);
  print(tally, results);
  for (const { name, limit, measured, met } of bars)
    console.log(`${met ? 'met   ' : 'MISSED'}  ${name}: ${measured}, limit ${limit}`);
  if (options.json)
    await writeFile(options.json, `${JSON.stringify({ tools: tally, bars, pages: results }, null, 2)}\n`);
  return bars.every(({ met }) => met) ? 0 : 1;
}

async function readAll(root: string, pages: readonly SavedPage[]): Promise<PageResult[]> {
  const browser = await launch();
  try {
    const tab = await browser.newPage();
    await tab.addScriptTag({ content: await bundled(join(root, 'packages/capture/src/index.ts'), 'capture') });
    await tab.addScriptTag({ content: await bundled(join(root, 'test/bench/capture/peers-page.ts'), 'peers') });
    const results: PageResult[] = [];
    for (const { name, html, url, expected } of pages) {
      if (!expected) continue;
      const { source: ours, took } = await readOurs(tab, html, url);
      const found = {
        defuddle: await answerOf('defuddle', name, () => readPeer(tab, 'defuddle', html, url)),
        readability: await answerOf('readability', name, () => readPeer(tab, 'readability', html, url)),
        metascraper: await answerOf('metascraper', name, () => metascraper(html, url)),
      };
      const scored = Object.entries(found).map(([tool, values]) => [
        tool,
        { values, verdicts: scorePeer(values, expected) },
      ]);
      results.push({
        page: name,
        took,
        tools: { ours: { values: ours, verdicts: score(ours, expected) }, ...Object.fromEntries(scored) },
      });
    }
    return results;
  } finally {
    await browser.close();
  }
}

/** A peer that fails on a page found nothing on it; the failure is printed. */
async function answerOf(peer: string, page: string, read: () => Promise<PeerAnswer>): Promise<PeerAnswer> {
  try {
    return await read();
  } catch (error) {
    console.error(`${peer} failed on ${page}: ${(error as Error).message.split('\n')[0]}`);
    return {};
  }
}

async function bundled(entry: string, globalName: string): Promise<string> {
  const bundle = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName,
    target: 'es2022',
    charset: 'ascii',
    logLevel: 'warning',
  });
  return bundle.outputFiles[0]!.text;
}

/** Pages are parsed in a blank one, so that their scripts and network never run. */
function readOurs(tab: Page, html: string, url: string): Promise<{ source: Source; took: number }> {
  return tab.evaluate(
    ([text, address]) => {
      const { capture } = globalThis as unknown as { capture: typeof import('@imh/capture') };
      const document = new DOMParser().parseFromString(text, 'text/html');
      const times = Array.from({ length: 5 }, () => {
        const start = performance.now();
        capture.readSource(document, address);
        return performance.now() - start;
      }).sort((a, b) => a - b);
      return { source: capture.readSource(document, address), took: times[2] ?? 0 };
    },
    [html, url] as const,
  );
}

function readPeer(tab: Page, peer: 'defuddle' | 'readability', html: string, url: string): Promise<PeerAnswer> {
  return tab.evaluate(
    ([name, text, address]) =>
      (globalThis as unknown as { peers: typeof import('./peers-page.js') }).peers[name](text, address),
    [peer, html, url] as const,
  );
}

function tallied(results: readonly PageResult[]): Tally {
  const count = (tool: Tool): Counts =>
    Object.fromEntries(
      fields.map((field) => {
        const counts = { right: 0, partial: 0, missing: 0, wrong: 0 };
        for (const { tools: each } of results) {
          const verdict = each[tool].verdicts[field];
          if (verdict) counts[verdict] += 1;
        }
        return [field, counts];
      }),
    ) as Counts;
  return Object.fromEntries(tools.map((tool) => [tool, count(tool)])) as Tally;
}

function print(tally: Tally, results: readonly PageResult[]): void {
  const cell = ({ right, partial, missing, wrong }: Record<Verdict, number>) =>
    `${right} / ${partial} / ${missing} / ${wrong}`;
  const rows = tools.map((tool) => {
    const counts = tally[tool];
    const all = { right: 0, partial: 0, missing: 0, wrong: 0 };
    for (const verdict of Object.keys(all) as Verdict[]) all[verdict] = sum(counts, verdict);
    return [tool, ...fields.map((field) => cell(counts[field])), cell(all)];
  });
  const title = `${results.length} pages, ${judged(tally.ours)} values: right / partial / missing / wrong`;
  console.log(formatTable({ title, columns: ['tool', ...fields, 'all'], rows }));
  const times = results.map(({ took }) => took).sort((a, b) => a - b);
  const middle = times[Math.floor(times.length / 2)] ?? 0;
  console.log(`Reading a page takes ${middle.toFixed(1)} ms (median), ${(times.at(-1) ?? 0).toFixed(1)} ms at most.`);
  const missed = results.flatMap(({ page, tools: { ours } }) =>
    fields
      .filter((field) => (ours.verdicts[field] ?? 'right') !== 'right')
      .map((field) => `  ${page}: ${field} ${ours.verdicts[field]}`),
  );
  console.log(`\nNot right in ours:\n${missed.join('\n') || '  nothing'}\n`);
}
