import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { EvidenceLog } from '@imh/core';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtExtension } from '../support/built-extension.js';
import { type Firefox, type FirefoxPage, launchFirefox } from '../support/firefox.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { certificatePage, certificatesOf } from './certificate-pages.js';

const [certificate] = certificatesOf(1);
const downloads = temporaryFolder('downloads');
const options = {
  extension: builtExtension.firefox,
  prefs: { 'intl.accept_languages': 'en', 'browser.download.folderList': 2, 'browser.download.dir': downloads },
};

let browser: Firefox;
beforeAll(async () => {
  browser = await launchFirefox(options);
});
afterAll(() => browser.close());

/** A PDF as Firefox prints it, in base64. */
async function printedIn({ bidi }: Firefox, page: FirefoxPage, html: string): Promise<string> {
  await page.evaluate(`document.write(${JSON.stringify(html)}), document.close()`);
  return (await bidi.send<{ data: string }>('browsingContext.print', { context: page.context })).data;
}

/** Drops a file on the worklist. */
function drop(log: FirefoxPage, name: string, base64: string): Promise<void> {
  return log.evaluate(`(() => {
    const bytes = Uint8Array.from(atob(${JSON.stringify(base64)}), (character) => character.charCodeAt(0));
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([bytes], ${JSON.stringify(name)}, { type: 'application/pdf' }));
    const roots = [document];
    for (const root of roots)
      for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
    const place = roots.flatMap((root) => [...root.querySelectorAll('.drop')])[0];
    place.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, composed: true, cancelable: true }));
  })()`);
}

/** Media types of the attachments in the database, read without our code. */
function keptAttachments(log: FirefoxPage): Promise<string[]> {
  return log.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('imh-evidence-log');
        opening.onerror = () => reject(opening.error!);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('attachments').objectStore('attachments').getAll();
          reading.onerror = () => reject(reading.error!);
          reading.onsuccess = () => resolve((reading.result as { blob: Blob }[]).map(({ blob }) => blob.type));
        };
      }),
  );
}

describe('the log in Firefox', () => {
  test('reads a certificate that is dropped on the worklist', async () => {
    const pdf = await printedIn(browser, await browser.openPage('about:blank'), certificatePage(certificate!, 0));
    const log = await browser.openExtensionPage('/log.html#view=worklist');
    await log.locate('paper-drop').text();
    await drop(log, 'certificate.pdf', pdf);
    await log.getByRole('heading', '1 left in the worklist').text();
    const valueOf = (name: string) => log.getByRole('textbox', name).text();
    expect(await valueOf('Title')).toBe(certificate!.title);
    expect(await valueOf('Date completed')).toBe(certificate!.date);
    expect(await valueOf('Hours')).toBe(String(certificate!.hours));
    expect(await valueOf('Provider')).toBe(certificate!.provider);
    await log.getByRole('button', 'Save evidence').click();
    await log.getByRole('heading', 'The worklist is empty.').text();
    expect(await browser.complaints()).toEqual([]);
  });

  test('hands over a file with its certificate as a download', async () => {
    const log = await browser.openExtensionPage('/log.html');
    await log.getByRole('button', 'Export').click();
    await log.getByRole('button', 'Hand over').click();
    await log.getByRole('textbox', 'Your name').fill('Ana Vega');
    await log.getByRole('radio', 'ZIP with certificates').click();
    await log.getByRole('button', 'Save file').click();
    const name = () => readdirSync(downloads).find((file) => /^evidence-Ana-Vega-[\d-]+\.zip$/.test(file));
    await expect.poll(name).toBeDefined();
    const path = join(downloads, name()!);
    // Firefox first creates an empty file under the name.
    await expect.poll(() => readFileSync(path).length).toBeGreaterThan(1000);
    const files = unzipSync(readFileSync(path));
    const handedOver = JSON.parse(new TextDecoder().decode(files['log.json'])) as EvidenceLog;
    expect(handedOver.subject).toMatchObject({ name: 'Ana Vega' });
    expect(handedOver.entries.map(({ versions }) => versions.at(-1)!.content?.title)).toEqual([certificate!.title]);
    expect(Object.keys(files).filter((file) => file.endsWith('.pdf'))).toHaveLength(1);
    expect(await browser.complaints()).toEqual([]);
  });

  test('has its entries and certificates again after Firefox has lost the database', async () => {
    const { profile } = browser;
    await browser.close();
    const folder = join(
      profile,
      'storage',
      'default',
      `moz-extension+++${new URL(browser.extensionOrigin).host}`,
      'idb',
    );
    expect(existsSync(folder)).toBe(true);
    rmSync(folder, { recursive: true });

    browser = await launchFirefox({ ...options, profile });
    const log = await browser.openExtensionPage('/log.html');
    expect(await log.locate('[role=status].notice p').text()).toContain('1 entry was restored from its second copy');
    await log.getByRole('button', certificate!.title).click();
    expect(await keptAttachments(log)).toEqual(['application/pdf']);
    expect(await browser.complaints()).toEqual([]);
  });
});
