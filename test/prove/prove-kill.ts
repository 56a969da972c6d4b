import { buildOutline, type Framework, type Outline } from '@imh/core';
import { starter } from '@imh/frameworks';
import type { Page } from 'playwright-core';
import { type Chromium, launchChromium } from '../support/chromium.js';
import { Acknowledged, type Report } from './acknowledged.js';
import { countersOffIn, halfWrittenIn, lostFromCopy, lostFromDatabase } from './compare.js';
import { type Damage, damageDatabase } from './damage.js';
import { type RawReading, readRaw } from './raw-reading.js';
import { writeInPage } from './write-in-page.js';

export interface Round {
  readonly round: number;
  /** What was done to the database after the kill. */
  readonly damage: Damage | 'none';
  /** The browser itself had no database any more, although nothing was done to it. */
  readonly isLostByBrowser: boolean;
  /** Acknowledged by the end of this round, in all rounds together. */
  readonly acknowledged: number;
  /** Versions that the database lacked and that came back from the second copy. */
  readonly restored: number;
  readonly lost: readonly string[];
  readonly halfWritten: readonly string[];
  readonly countersOff: readonly string[];
}

export interface ProofOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** What to do to the database after the kill of each round; its length is the number of rounds. */
  readonly rounds: readonly (Damage | 'none')[];
  readonly onRound?: (round: Round) => void;
}

const framework: Framework = starter;
/** Longest time from the first report of success to the kill, in milliseconds. */
const writingTime = 1500;

/**
 * Kills Chromium at random moments while the built extension writes, and reads what is there after each restart: first
 * before any page of the extension has run, then after the log has been opened.
 */
export async function proveKill({ extension, rounds, onRound }: ProofOptions): Promise<Round[]> {
  const outline = buildOutline(framework);
  const acknowledged = new Acknowledged();
  const results: Round[] = [];
  let browser = await launchChromium({ extension });
  const { profile } = browser;
  for (const [at, damage] of rounds.entries()) {
    await writeUntilKilled(browser, acknowledged, at);
    if (damage !== 'none') damageDatabase(profile, damage);
    browser = await launchChromium({ extension, profile });
    const round = { round: at + 1, damage, ...(await findingsOf(browser, acknowledged, outline, damage)) };
    results.push(round);
    onRound?.(round);
  }
  await browser.close();
  return results;
}

async function writeUntilKilled(browser: Chromium, acknowledged: Acknowledged, round: number): Promise<void> {
  const log = await openLog(browser);
  let exposed: Promise<unknown> | undefined;
  const begun = new Promise<void>((resolve) => {
    const acknowledge = (report: Report) => {
      acknowledged.add(report);
      resolve();
    };
    exposed = log.exposeFunction('acknowledge', acknowledge);
  });
  await exposed;
  const nodes = framework.nodes.map(({ id }) => id);
  const crash = log.evaluate(writeInPage, { framework: framework.id, nodes, round });
  const failed = crash.then(
    () => undefined,
    (error: unknown) => error,
  );
  await Promise.race([begun, failed]);
  await new Promise((resolve) => setTimeout(resolve, Math.random() * writingTime));
  await browser.killHard();
  const error = String(await failed);
  if (!/closed|crashed|detached/i.test(error)) throw new Error(`The page stopped writing by itself: ${error}`);
}

async function openLog(browser: Chromium): Promise<Page> {
  const log = await browser.openExtensionPage('/log.html');
  await log.locator('log-app').waitFor({ timeout: 60_000 });
  return log;
}

type Findings = Omit<Round, 'round' | 'damage'>;

async function findingsOf(
  browser: Chromium,
  wanted: Acknowledged,
  outline: Outline,
  damage: Round['damage'],
): Promise<Findings> {
  // An extension page without a program: it shares the storage and changes nothing.
  const reader = await browser.openExtensionPage('/manifest.json');
  const before = await readRaw(reader);
  const log = await openLog(browser);
  const after = await readRaw(reader);
  await log.close();
  await reader.close();
  const isLostByBrowser = damage === 'none' && wanted.count > 0 && !before.hasDatabase;
  const isWhole = damage === 'none' && !isLostByBrowser;
  const missing = after.versions.length - before.versions.length;
  return {
    isLostByBrowser,
    acknowledged: wanted.count,
    restored: missing,
    lost: [
      ...(isWhole ? lostFromDatabase(before, wanted) : []),
      ...lostFromCopy(before, wanted),
      ...lostFromDatabase(after, wanted),
      ...lostFromCopy(after, wanted),
      ...unreported(after, missing),
    ],
    halfWritten: [...(isWhole ? halfWrittenIn(before) : []), ...halfWrittenIn(after)],
    countersOff: [
      ...(isWhole ? countersOffIn(before, framework.id, outline) : []),
      ...countersOffIn(after, framework.id, outline),
    ],
  };
}

/** The person is told when anything was restored. */
function unreported(after: RawReading, missing: number): string[] {
  return missing > 0 && !after.settings['recovered'] ? ['the report that the log was restored'] : [];
}
