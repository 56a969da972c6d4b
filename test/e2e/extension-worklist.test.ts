import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { EvidenceContent } from '@imh/core';
import type { Chromium } from '../support/chromium.js';
import { certificatesOf, dropOnWorklist, printCertificates, type PrintedFile } from './certificate-pages.js';
import { axeFindings, button, field, launchExtension, stored } from './extension-under-test.js';

const certificates = certificatesOf(9);
let browser: Chromium;
let log: Page;
let files: PrintedFile[];

beforeAll(async () => {
  browser = await launchExtension();
  files = await printCertificates(browser.context, certificates);
  log = await browser.openExtensionPage('/log.html#view=worklist');
});
afterAll(() => browser.close());

const left = (count: number) => log.getByRole('heading', { name: `${count} left in the worklist`, exact: true });

const entries = async () =>
  (await stored(log))['items']!.flatMap((item) => {
    const { kind, content } = item as { kind: string; content: EvidenceContent };
    return kind === 'entry' ? [content] : [];
  });

test('dropped certificates become drafts, and are saved one after the other', async () => {
  await dropOnWorklist(log, files);
  await left(9).waitFor({ timeout: 60_000 });
  expect(await axeFindings(log)).toEqual([]);

  // Three today …
  for (let count = 9; count > 6; count -= 1) {
    await left(count).waitFor();
    await button(log, 'Save evidence').click();
  }
  await left(6).waitFor();

  // … and the rest another day.
  await log.close();
  log = await browser.openExtensionPage('/log.html');
  await log.getByRole('link', { name: '6 left in the worklist' }).click();
  for (let count = 6; count > 0; count -= 1) {
    await left(count).waitFor();
    await button(log, 'Save evidence').click();
  }
  await log.getByRole('heading', { name: 'The worklist is empty.' }).waitFor();

  const saved = (await entries()).map(({ title, dateCompleted, minutes, provider, attachments }) => ({
    title,
    date: dateCompleted,
    hours: minutes! / 60,
    provider,
    files: attachments!.map(({ name }) => name),
  }));
  const expected = certificates.map(({ title, date, hours, provider }, at) => ({
    title,
    date,
    hours,
    provider,
    files: [`certificate ${at + 1}.pdf`],
  }));
  const byTitle = (a: { title?: string | undefined }, b: { title?: string | undefined }) =>
    (a.title ?? '').localeCompare(b.title ?? '');
  expect(saved.sort(byTitle)).toEqual(expected.sort(byTitle));
  expect((await stored(log))['attachments']).toHaveLength(9);

  // The link to what was saved shows exactly these entries.
  await log.getByRole('link', { name: '6 entries saved' }).click();
  expect(await browser.complaints()).toEqual([]);
});

test('the same files are recognized, and nothing is added', async () => {
  await log.goto(browser.extensionUrl('/log.html#view=worklist'));
  await dropOnWorklist(log, files.slice(0, 2));
  await log.getByText('Nothing was added.').waitFor();
  await log.getByText('“certificate 1.pdf” is in your log already: Serve and Return in Everyday Life.').waitFor();
});

test('certificates dropped among spreadsheets are passed to the worklist', async () => {
  const [file] = await printCertificates(browser.context, [
    {
      title: 'Rest and Routine',
      shown: 'May 2, 2018',
      date: '2018-05-02',
      hours: 2,
      provider: 'Harbor Family Institute',
    },
  ]);
  await log.goto(browser.extensionUrl('/log.html#view=import'));
  await log.locator('log-import input[type=file]').first().setInputFiles([file!]);
  await left(1).waitFor();
  expect(new URL(log.url()).hash).toBe('#view=worklist');
  await log.getByRole('heading', { name: 'Rest and Routine' }).waitFor();
  await button(log, 'Save evidence').click();
  await log.getByRole('heading', { name: 'The worklist is empty.' }).waitFor();
});

test('a photo is a draft that says it has no text; a badge is announced by its issuer; an e-mail is pasted', async () => {
  await log.goto(browser.extensionUrl('/log.html#view=worklist'));
  const image = await log.screenshot({ type: 'jpeg', clip: { x: 0, y: 0, width: 200, height: 100 } });
  const badge = {
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: { name: 'Universidad Abierta' },
    awardedDate: '2024-03-01',
    credentialSubject: {
      achievement: { name: 'Apego y juego', alignment: [{ targetName: 'Play', targetCode: 'P.1' }] },
    },
  };
  await log.locator('paper-drop input[type=file]').setInputFiles([
    { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: image },
    { name: 'badge.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(badge)) },
  ]);
  await left(2).waitFor();
  await log.getByText('This file has no text that can be read').waitFor();
  await log.getByRole('img', { name: 'Preview of photo.jpg' }).waitFor();
  await field(log, 'Title').fill('From a photo');
  await button(log, 'Save evidence').click();
  await left(1).waitFor();
  await log
    .getByText('According to the badge, it was issued by Universidad Abierta. This log has not verified the badge.')
    .waitFor();
  await log.getByText('P.1 Play').waitFor();

  await log.getByText('Add more files, or paste an e-mail').click();
  await log.getByText('Paste an e-mail', { exact: true }).click();
  await log
    .getByRole('textbox', { name: 'Text of the e-mail' })
    .fill('Thank you for attending Babies and Screens on June 6, 2022. It was 90 minutes long.');
  await button(log, 'Add to the worklist').click();
  await left(2).waitFor();
  await button(log, 'Next').click();
  await log.getByRole('heading', { name: 'Babies and Screens' }).waitFor();
  const photo = (await entries()).find(({ title }) => title === 'From a photo')!;
  expect(photo.dateCompleted).toBeUndefined();
  expect(photo.attachments).toHaveLength(1);
  expect(await browser.complaints()).toEqual([]);
});
