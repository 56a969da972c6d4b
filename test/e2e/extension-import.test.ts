import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { stringsIn } from '../extension/strings-in.js';
import type { Chromium } from '../support/chromium.js';
import {
  button,
  chooseFile,
  entryOf,
  importEntries,
  launchExtension,
  logOf,
  stored,
  storedData,
} from './extension-under-test.js';

const { importRefused } = stringsIn('en');
let browser: Chromium;
let log: Page;
let before: Awaited<ReturnType<typeof storedData>>;

beforeAll(async () => {
  browser = await launchExtension();
  log = await browser.openExtensionPage('/log.html');
  await importEntries(log, [entryOf({ title: 'Already here' })]);
});
beforeEach(async () => {
  before = await storedData(log);
});
afterAll(() => browser.close());

const whole = logOf([entryOf({ title: 'A' }), entryOf({ title: 'B' })]);
const text = JSON.stringify(whole, null, 2);
const changed = (
  change: (copy: { entries: { versions: { content: object }[] }[] } & Record<string, unknown>) => void,
) => {
  const copy = JSON.parse(text) as Parameters<typeof change>[0];
  change(copy);
  return JSON.stringify(copy);
};
/** Bytes without a pattern, the same in each run. */
const noise = Uint8Array.from({ length: 5_000_000 }, (_, at) => (at * 2_654_435_761) >>> 24);

describe('a file that is not a log', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['an empty file', '', 'The file is empty.'],
    ['white space alone', ' \n\t', 'The file is empty.'],
    [
      'a sign-in page',
      '<!DOCTYPE html><html><title>Sign in</title><script>alert(1)</script>',
      'A web page was returned instead of the file.',
    ],
    ['half a file', text.slice(0, text.length / 2), 'it cannot be read as JSON'],
    ['a list', '[1, 2]', 'This file is not an evidence log.'],
    [
      'another kind of document',
      '{"format":"imh-framework","formatVersion":1}',
      'The file is marked “imh-framework”. This page needs an evidence log',
    ],
    ['a file of something else', '{"statements":[]}', 'The file is not marked as an evidence log'],
    [
      'a log of a newer version',
      changed((copy) => (copy['formatVersion'] = 2)),
      '(file format 2; this page reads format 1). Update this extension and try again.',
    ],
    [
      'a log with an invalid id',
      changed((copy) => Object.assign(copy.entries[1]!, { id: '7' })),
      'The file has an error: entries[1].id.',
    ],
    [
      'a log without entries',
      changed((copy) => Reflect.deleteProperty(copy, 'entries')),
      'The file has an error: entries.',
    ],
    ['five million bytes of noise', noise, 'it cannot be read as JSON'],
  ])('%s is refused with a reason, and nothing is stored', async (_what, body, sentence) => {
    await chooseFile(log, 'chosen <b>file</b>.json', body);
    const alert = log.getByRole('dialog').getByRole('alert');
    await alert.waitFor();
    const explanation = (await alert.innerText()).trim();
    expect(explanation).toContain(sentence);
    expect(explanation).toContain(importRefused('chosen <b>file</b>.json'));
    expect(await storedData(log)).toEqual(before);
    await button(log, 'Close').click();
    await log.getByRole('dialog').waitFor({ state: 'hidden' });
  });
});

describe('a log', () => {
  test('is previewed before it is added; nothing is stored until then', async () => {
    await chooseFile(log, 'log.json', text);
    await log.getByText('A log exported on October 1, 2026 with 2 entries.').waitFor();
    await log.getByText('2 are new.').waitFor();
    expect(await storedData(log)).toEqual(before);
    await button(log, 'Cancel').click();
    await log.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await storedData(log)).toEqual(before);
  });

  test('is read with a byte order mark and Windows line endings, and adds nothing a second time', async () => {
    const body = `\ufeff${text.replaceAll('\n', '\r\n')}`;
    await chooseFile(log, 'log.json', body);
    await button(log, 'Add to my log').click();
    await log.getByText('Added 2 entries').waitFor();
    await button(log, 'Close').click();
    await button(log, 'A').waitFor();
    const after = await storedData(log);
    await chooseFile(log, 'log.json', body);
    await log.getByText('Everything in this file is already in your log.').waitFor();
    await button(log, 'Add to my log').click();
    await button(log, 'Close').click();
    expect(await storedData(log)).toEqual(after);
  });

  test('with an address that would run a script is previewed without it, and shows it as text', async () => {
    const harmful = changed((copy) =>
      Object.assign(copy.entries[0]!.versions[0]!.content, { url: 'javascript:alert(1)' }),
    );
    await chooseFile(log, 'log.json', harmful);
    await log.getByText('the web address “javascript:alert(1)” cannot be read').waitFor();
    expect(await log.getByRole('dialog').getByRole('link').count()).toBe(0);
    await button(log, 'Cancel').click();
    expect(await storedData(log)).toEqual(before);
  });

  test('with markup in its fields shows the markup as text', async () => {
    const title = '<img src=x onerror="document.title=\'harmed\'"> {{7*7}} ${1} ‮txt';
    await importEntries(log, [
      entryOf({ title, provider: title, note: title, url: 'https://example.org/<'.replace('<', '%3C') }),
    ]);
    await button(log, title).click();
    expect(await log.locator('img').count()).toBe(0);
    expect(await log.title()).toBe('Evidence log');
  });

  test('that is exported and imported in a fresh browser is the same log there', async () => {
    await button(log, 'Export').click();
    const downloading = log.waitForEvent('download');
    await button(log, 'Backup').click();
    const { default: fs } = await import('node:fs');
    const body = fs.readFileSync(await (await downloading).path(), 'utf8');
    const fresh = await launchExtension();
    const there = await fresh.openExtensionPage('/log.html');
    await chooseFile(there, 'backup.json', body);
    await button(there, 'Add to my log').click();
    await button(there, 'Close').click();
    const [here, copy] = [await stored(log), await stored(there)];
    expect(copy['versions']).toEqual(here['versions']);
    expect(copy['counters']).toEqual(here['counters']);
    await fresh.close();
  });

  test('prints nothing to the console', async () => {
    expect(await browser.complaints()).toEqual([]);
  });
});
