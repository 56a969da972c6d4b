import type { EvidenceContent } from '@imh/core';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Chromium } from '../support/chromium.js';
import { axeFindings, button, changeSetting, entryOf, importEntries, launchExtension } from './extension-under-test.js';

let browser: Chromium;
let log: Page;

// A log of its own for each try: what is imported twice is not new.
beforeEach(async () => {
  browser = await launchExtension();
  log = await browser.openExtensionPage('/log.html');
});
afterEach(() => browser.close());

const year = new Date().getFullYear();
const renewal = 'MassAIMH: yearly renewal';
const progressAddress = () => browser.extensionUrl('/log.html#view=progress');

/** Opens the page afresh: going to the address that it already has does not load it again. */
const openProgress = async () => {
  await log.goto(progressAddress());
  await log.reload();
};

const viewClosed = () => log.getByRole('button', { name: new RegExp(`^View “${renewal}`) });

const openClosed = async () => {
  await openProgress();
  await viewClosed().click();
  await log.getByRole('article').waitFor();
};

/** What a printer gets: the text of the document, and the size of the PDF. Everything around it is hidden. */
async function printed(): Promise<{ text: string; bytes: number }> {
  await log.emulateMedia({ media: 'print' });
  const text = await log.getByRole('article').innerText();
  for (const around of ['Evidence log', 'Changed since it was closed', 'Cambios desde que se cerró']) {
    expect(await log.getByRole('heading', { name: around, includeHidden: true }).isVisible(), around).toBe(false);
  }
  expect(await log.getByRole('link', { name: 'Coverage' }).isVisible()).toBe(false);
  const { byteLength } = await log.pdf();
  await log.emulateMedia({ media: 'screen' });
  return { text, bytes: byteLength };
}

test('a closed period prints the same after edits, a deletion and a change of language', async () => {
  const content = (title: string): EvidenceContent => ({
    title,
    type: 'course',
    status: 'finished',
    dateCompleted: `${year}-01-01`,
    minutes: 90,
    attachments: [{ name: 'proof.pdf', sha256: 'ab'.repeat(32) }],
  });
  const [one, other] = [entryOf(content('Kept course')), entryOf(content('Deleted course'))];
  await importEntries(log, [one, other]);
  await changeSetting(log, 'chosen-requirements', ['urn:x-imh:requirements:mass-aimh-renewal']);
  await openProgress();
  await log.getByRole('link', { name: '3 of 15 h listed' }).waitFor();
  await button(log, `Close this period: ${renewal}`).click();
  await button(log, 'Close period').click();
  // Loading the page again before it is stored would take the click back.
  await viewClosed().waitFor();
  await openClosed();
  const before = await printed();
  expect(before.text).toContain('Kept course');
  expect(before.text).toContain(`proof.pdf (${'ab'.repeat(32)})`);
  expect(before.text).toContain('An informal count; your association decides.');
  expect(before.bytes).toBeGreaterThan(1000);
  expect(await axeFindings(log)).toEqual([]);

  const edited = { ...one.versions[0]!, version: crypto.randomUUID(), parents: [one.versions[0]!.version] };
  const deleted = { ...other.versions[0]!, version: crypto.randomUUID(), parents: [other.versions[0]!.version] };
  const { content: _content, ...deletion } = deleted;
  await importEntries(log, [
    { ...one, versions: [...one.versions, { ...edited, content: { ...content('Renamed course'), minutes: 600 } }] },
    { ...other, versions: [...other.versions, { ...deletion, deleted: true }] },
  ]);
  await openClosed();
  await log.getByText('“Deleted course” was deleted').waitFor();
  expect((await printed()).text).toBe(before.text);

  await changeSetting(log, 'language', 'es');
  await log.locator('html[lang=es]').waitFor();
  await openProgress();
  await log.getByRole('button', { name: new RegExp(`^Ver “${renewal}`) }).click();
  await log.getByRole('article').waitFor();
  expect((await printed()).text).toBe(before.text);
  expect(await browser.complaints()).toEqual([]);
});
