import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { findChrome } from '../support/find-browsers.mjs';
import { servePages } from '../support/page-server.js';
import { temporaryFolder } from '../support/temporary-folder.js';

/** Milliseconds: the longest task of the page while it imports and shows a package of five megabytes. */
const limit = 200;
/** Characters of the package that is made. */
const size = 5_000_000;

/**
 * Imports a CASE package into the built builder, in rounds, and measures the longest task of the page's own thread until
 * the live element shows all of it, and after an edit.
 * @returns the exit code: 1 if a median is above the limit
 */
export async function proveBuilder(root: string, argv: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...argv],
    options: { rounds: { type: 'string', default: '5' }, file: { type: 'string' }, json: { type: 'string' } },
  });
  // A file on the disk, as a person picks one: the content itself would reach the page by a long task of the test.
  const file = values.file ?? join(temporaryFolder('builder'), 'package.json');
  if (values.file === undefined) await writeFile(file, largePackage());
  const { size: bytes } = await stat(file);
  const found = findChrome();
  if ('missing' in found) throw new Error(found.missing);
  const browser = await chromium.launch({
    executablePath: found.path,
    chromiumSandbox: false,
    args: ['--disable-gpu'],
  });
  const host = await servePages(join(root, 'widget/dist'), { csp: null });
  const rounds: Round[] = [];
  try {
    for (let left = Number(values.rounds); left > 0; left -= 1) {
      // A new context, without a draft.
      const context = await browser.newContext({ viewport: { width: 1200, height: 800 } });
      const page = await context.newPage();
      await page.goto(`${host.origin}/builder.html#content`);
      rounds.push(await measure(page, file));
      await context.close();
    }
  } finally {
    await host.close();
    await browser.close();
  }
  const medians = {
    shown: medianOf(rounds.map(({ shown }) => shown)),
    longestInImport: medianOf(rounds.map(({ longestInImport }) => longestInImport)),
    longestInEdit: medianOf(rounds.map(({ longestInEdit }) => longestInEdit)),
  };
  const megabytes = (bytes / 1_000_000).toFixed(1);
  console.log(`A package of ${megabytes} MB, medians of ${rounds.length} rounds, in milliseconds`);
  console.log(`  from the file to its titles on the screen   ${Math.round(medians.shown)}`);
  console.log(`  longest task while it is imported and shown ${Math.round(medians.longestInImport)} (limit ${limit})`);
  console.log(`  longest task after an edit                  ${Math.round(medians.longestInEdit)} (limit ${limit})`);
  if (values.json) await writeFile(values.json, `${JSON.stringify({ megabytes, medians, rounds }, null, 2)}\n`);
  return Math.max(medians.longestInImport, medians.longestInEdit) > limit ? 1 : 0;
}

interface Round {
  readonly shown: number;
  readonly longestInImport: number;
  readonly longestInEdit: number;
}

declare global {
  interface Window {
    tasksOfBuilder?: number[];
  }
}

async function measure(page: Page, file: string): Promise<Round> {
  const field = page.locator('builder-file-input').first().locator('input[type=file]');
  await field.waitFor({ state: 'attached' });
  await page.evaluate(() => {
    window.tasksOfBuilder = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.tasksOfBuilder!.push(duration);
    }).observe({ type: 'longtask' });
  });
  const start = Date.now();
  await field.setInputFiles(file);
  const outline = page.locator('builder-preview imh-competencies .outline').first();
  await outline.waitFor({ timeout: 60_000 });
  const shown = Date.now() - start;
  const longestInImport = await longestOnceQuiet(page);
  const name = page.locator('builder-outline-table textarea.name').nth(2);
  await name.fill('Another name');
  await name.press('Enter');
  return { shown, longestInImport, longestInEdit: await longestOnceQuiet(page) };
}

/** The longest task so far, once the page has been idle for a while; 0 if none was longer than 50 ms. */
async function longestOnceQuiet(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let idle = 0;
    while (idle < 30) {
      const deadline = await new Promise<IdleDeadline>((resolve) => requestIdleCallback(resolve));
      idle = deadline.timeRemaining() > 10 ? idle + 1 : 0;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const longest = Math.max(0, ...window.tasksOfBuilder!);
    window.tasksOfBuilder = [];
    return longest;
  });
}

const medianOf = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** A CASE package of domains, areas and competencies, of about `size` characters. */
function largePackage(): string {
  const changed = '2026-01-01T00:00:00Z';
  const uuid = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
  const uri = (at: number) => `https://case.example/${uuid(at)}`;
  const link = (at: number) => ({ title: String(at), identifier: uuid(at), uri: uri(at) });
  const items: object[] = [];
  const associations: object[] = [];
  let length = 0;
  let last = 0;
  const add = (code: string, kind: string, parent: number, sequenceNumber: number): number => {
    const at = (last += 1);
    const fullStatement = `${kind} ${code}: supports families with patience and with respect for what they know already`;
    const item = { identifier: uuid(at), uri: uri(at), humanCodingScheme: code, CFItemType: kind, fullStatement };
    const identifier = uuid(1_000_000 + at);
    const ends = { originNodeURI: link(at), destinationNodeURI: link(parent) };
    items.push({ ...item, language: 'en', lastChangeDateTime: changed });
    associations.push({
      ...{ identifier, uri: uri(1_000_000 + at), associationType: 'isChildOf', sequenceNumber },
      ...{ ...ends, lastChangeDateTime: changed },
    });
    length += JSON.stringify([items.at(-1), associations.at(-1)]).length;
    return at;
  };
  for (let domain = 1; length < size; domain += 1) {
    const top = add(`${domain}`, 'Domain', 0, domain);
    for (let area = 1; area <= 10; area += 1) {
      const group = add(`${domain}.${area}`, 'Area', top, area);
      for (let at = 1; at <= 25; at += 1) add(`${domain}.${area}.${at}`, 'Competency', group, at);
    }
  }
  const document = { identifier: uuid(0), uri: uri(0), creator: 'Example Association', title: 'Large', language: 'en' };
  return JSON.stringify({
    CFDocument: { ...document, lastChangeDateTime: changed },
    CFItems: items,
    CFAssociations: associations,
  });
}
