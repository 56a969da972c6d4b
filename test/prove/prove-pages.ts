import { buildOutline, type Outline } from '@imh/core';
import { starter } from '@imh/frameworks';
import type { Page } from 'playwright-core';
import { type Chromium, launchChromium } from '../support/chromium.js';
import { Acknowledged, type Report } from './acknowledged.js';
import { copyOffIn, countersOffIn, halfWrittenIn, lostFromCopy, lostFromDatabase, nodeIndexOffIn } from './compare.js';
import { editInPage } from './edit-in-page.js';
import { type RawReading, readRaw } from './raw-reading.js';

/** `crashed`: the process of the page ends, with all other pages of the extension; `closed`: without an unload event. */
export const pageEnds = ['crashed', 'closed'] as const;
export type PageEnd = (typeof pageEnds)[number];

export const pageProblems = ['lost', 'halfWritten', 'countersOff', 'nodeIndexOff', 'copyOff'] as const;

export interface KilledPage extends Readonly<Record<(typeof pageProblems)[number], readonly string[]>> {
  readonly page: number;
  readonly end: PageEnd;
  /** Acknowledged by this page. */
  readonly acknowledged: number;
  /** Live entries afterwards. */
  readonly entries: number;
}

export interface PagesOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** How many pages are killed, one after another, on one log. */
  readonly pages: number;
  readonly onPage?: (page: KilledPage) => void;
}

/** Longest time from the first report of success to the kill, in milliseconds. */
const editingTime = 800;

/**
 * Kills pages of the log at random moments while they change it, and reads what they leave behind: before any other page
 * of the extension runs, and after one has opened the log and brought the second copy up to date.
 */
export async function provePages({ extension, pages, onPage }: PagesOptions): Promise<KilledPage[]> {
  const outline = buildOutline(starter);
  const wanted = new Acknowledged();
  const results: KilledPage[] = [];
  const browser = await launchChromium({ extension });
  try {
    for (let page = 1; page <= pages; page += 1) {
      const end = pageEnds[page % pageEnds.length]!;
      const before = wanted.count;
      await editUntilKilled(browser, wanted, page, end);
      const found = await findingsOf(browser, wanted, outline);
      const result = { page, end, acknowledged: wanted.count - before, ...found };
      results.push(result);
      onPage?.(result);
    }
  } finally {
    await browser.close();
  }
  return results;
}

async function editUntilKilled(browser: Chromium, wanted: Acknowledged, round: number, end: PageEnd): Promise<void> {
  const log = await openLog(browser);
  let begin: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  await log.exposeFunction('acknowledge', (report: Report) => {
    wanted.add(report);
    begin();
  });
  const nodes = starter.nodes.map(({ id }) => id);
  const failed = log.evaluate(editInPage, { framework: starter.id, nodes, round }).then(
    () => 'It ended.',
    (error: unknown) => String(error),
  );
  await Promise.race([begun, failed]);
  await new Promise((resolve) => setTimeout(resolve, Math.random() * editingTime));
  await killPage(log, end);
  const error = await failed;
  if (!/closed|crashed|detached/i.test(error)) throw new Error(`The page stopped editing by itself: ${error}`);
}

async function killPage(page: Page, end: PageEnd): Promise<void> {
  if (end === 'crashed') {
    const crashed = page.waitForEvent('crash');
    const protocol = await page.context().newCDPSession(page);
    // Never answered: the process that would answer is gone.
    protocol.send('Page.crash').catch(() => undefined);
    await crashed;
  }
  await page.close({ runBeforeUnload: false });
}

async function openLog(browser: Chromium): Promise<Page> {
  const log = await browser.openExtensionPage('/log.html');
  await log.locator('log-app').waitFor({ timeout: 60_000 });
  return log;
}

async function findingsOf(browser: Chromium, wanted: Acknowledged, outline: Outline) {
  // An extension page without a program: it shares the storage and changes nothing.
  const reader = await browser.openExtensionPage('/manifest.json');
  const before = await readRaw(reader);
  const log = await openLog(browser);
  await log.evaluate(async () => {
    type App = { app: { store: { copied(): Promise<void> } } };
    await (document.querySelector('log-app') as unknown as App).app.store.copied();
  });
  const after = await readRaw(reader);
  await log.close();
  await reader.close();
  const inBoth = (check: (raw: RawReading) => string[]) => [...check(before), ...check(after)];
  return {
    entries: after.items.filter(({ kind, deleted }) => kind === 'entry' && !deleted).length,
    lost: [...inBoth((raw) => lostFromDatabase(raw, wanted)), ...lostFromCopy(after, wanted)],
    halfWritten: inBoth(halfWrittenIn),
    countersOff: inBoth((raw) => countersOffIn(raw, starter.id, outline)),
    nodeIndexOff: inBoth((raw) => nodeIndexOffIn(raw, starter.id, outline)),
    copyOff: copyOffIn(after),
  };
}
