import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtExtension } from '../support/built-extension.js';
import type { Chromium } from '../support/chromium.js';
import { StandInRecordStore } from '../support/stand-in-record-store.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { axeFindings, button, entryOf, field, importEntries, launchExtension } from './extension-under-test.js';

// The built extension sends statements to a record store on this computer, through its own content security policy.

const year = new Date().getFullYear();
const recordStore = new StandInRecordStore();
let address: string;
let browser: Chromium;
let log: Page;

beforeAll(async () => {
  address = await recordStore.start();
  browser = await launchExtension({ extension: withPermission() });
  log = await browser.openExtensionPage('/log.html');
  await importEntries(log, [
    entryOf({ title: 'Listening to babies', status: 'finished', dateCompleted: `${year}-01-01`, minutes: 75 }),
    entryOf({ title: 'Sleep', status: 'finished', dateCompleted: `${year}-01-02`, note: 'word-of-the-note' }),
    entryOf({ title: 'Not yet', status: 'planned', dateStart: `${year + 1}-01-01` }),
  ]);
});
afterAll(async () => {
  await browser.close();
  await recordStore.stop();
});

/** The built extension as after a yes to the browser's question, which no driver can answer. */
function withPermission(): string {
  const folder = temporaryFolder('extension');
  cpSync(builtExtension.chrome, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  writeFileSync(path, JSON.stringify({ ...manifest, host_permissions: ['http://localhost/*'] }));
  return folder;
}

test('finished entries are sent to a record store, and again without doubles', async () => {
  await button(log, 'Export').click();
  await button(log, 'Hand over').click();
  await log.getByRole('radio', { name: 'Send to a learning record store' }).check();
  await field(log, 'Address').fill(address);
  await field(log, 'Key').fill('key');
  await log.getByLabel('Secret').fill('wrong');
  await button(log, 'Test the connection').click();
  await log.getByText('The record store does not know this key or this secret (401).').waitFor();
  await log.getByLabel('Secret').fill('secret');
  await button(log, 'Test the connection').click();
  await log.getByText('answers and accepts your key').waitFor();
  expect(recordStore.statements.size).toBe(0);

  const send = button(log, /^Send 2 statements to localhost:/);
  await send.click();
  await log.getByText('2 statements are in the record store').waitFor();
  const sent = JSON.stringify([...recordStore.statements.values()]);
  expect(sent).toContain('Listening to babies');
  expect(sent).toContain('PT1H15M');
  expect(sent).not.toContain('word-of-the-note');
  expect(sent).not.toContain('Not yet');
  expect(await axeFindings(log)).toEqual([]);

  const ids = [...recordStore.statements.keys()];
  await send.click();
  await log.getByText('2 statements are in the record store').waitFor();
  expect([...recordStore.statements.keys()]).toEqual(ids);
  // The browser prints each refused request; of ours, nothing else is printed.
  expect((await browser.complaints()).filter((line) => !line.includes('401'))).toEqual([]);
});
