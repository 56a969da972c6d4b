import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { EvidenceContent, EvidenceLog } from '@imh/core';
import type { Page } from 'playwright-core';
import { builtExtension } from '../support/built-extension.js';
import { type Chromium, type ChromiumOptions, launchChromium } from '../support/chromium.js';

export function launchExtension(options: ChromiumOptions = {}): Promise<Chromium> {
  return launchChromium({ extension: builtExtension.chrome, locale: 'en', ...options });
}

/** The real click, and the panel that it opens or fills. */
export async function pointAt(browser: Chromium, page: Page): Promise<Page> {
  await browser.clickToolbar(page);
  return browser.sidePanel();
}

export const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

/** A page that says a little of itself. */
export const trainingPage = (title: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:title" content="${title}"><meta property="og:site_name" content="A provider"></head><body><main><h1>${title}</h1><p id="words">Serve and return builds trust. It takes two.</p></main></body></html>`;

const databaseName = 'imh-evidence-log';

/** Everything that the log has on the disk, by store, as the browser tells it and not as our own code does. */
export function stored(extensionPage: Page): Promise<Record<string, unknown[]>> {
  return extensionPage.evaluate(async (name) => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error!);
      });
    const database = await asked(indexedDB.open(name));
    const result: Record<string, unknown[]> = {};
    for (const store of database.objectStoreNames)
      result[store] = await asked(database.transaction(store).objectStore(store).getAll());
    database.close();
    return result;
  }, databaseName);
}

/** Writes a setting as another page of the extension would, and tells the open ones. */
export async function changeSetting(extensionPage: Page, key: string, value: unknown): Promise<void> {
  await extensionPage.evaluate(
    async ([name, setting, wanted]) => {
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error!);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('settings', 'readwrite');
          transaction.objectStore('settings').put(wanted, setting);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      });
      const channel = new BroadcastChannel(name);
      channel.postMessage({ what: 'settings', ids: [setting] });
      channel.close();
    },
    [databaseName, key, value] as const,
  );
}

/** A log as it stands in a file. */
export function logOf(entries: EvidenceLog['entries']): EvidenceLog {
  const head = { format: 'imh-evidence-log', formatVersion: 1, machine: 'another', purpose: 'backup' } as const;
  return { ...head, exportedAt: '2026-10-01T08:00:00Z', entries };
}

/** An entry with one version. */
export function entryOf(content: EvidenceContent, id: string = crypto.randomUUID()): EvidenceLog['entries'][number] {
  const version = {
    version: crypto.randomUUID(),
    parents: [],
    at: '2026-09-01T08:00:00Z',
    machine: 'another',
    content,
  };
  return { id, versions: [version] };
}

/** Chooses a file as the person would in the browser's own window, which no program can operate. */
export async function chooseFile(log: Page, name: string, body: string | Uint8Array): Promise<void> {
  await log
    .locator('log-backup input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(body) });
}

/** Imports a log and closes the dialog. */
export async function importEntries(log: Page, entries: EvidenceLog['entries']): Promise<void> {
  await chooseFile(log, 'log.json', JSON.stringify(logOf(entries)));
  await button(log, 'Add to my log').click();
  await button(log, 'Close').click();
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong on a page, one line each. Injected by the protocol: the page's own policy refuses a script tag. */
export async function axeFindings(page: Page): Promise<string[]> {
  if (!(await page.evaluate("typeof axe === 'object'"))) await page.evaluate(axeSource);
  const violations = await page.evaluate<{ id: string; help: string; nodes: { html: string; target: unknown }[] }[]>(
    "axe.run(document, {resultTypes: ['violations']}).then(({violations}) => violations)",
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, target }) => `${id}: ${help}: ${JSON.stringify(target)} ${html.slice(0, 160)}`),
  );
}

/** What sticks out sideways: the page itself, or things beyond its edge. */
export function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page: ${scrollWidth} px in ${clientWidth} px`);
    const look = (root: Document | ShadowRoot) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) look(element.shadowRoot);
        if (!element.checkVisibility() || element.closest('.visually-hidden, .bar')) continue;
        const { left, right, width } = element.getBoundingClientRect();
        if (width > 1 && (right > innerWidth + 1 || left < -1))
          found.push(
            `<${element.localName} id="${element.id}" class="${element.className}"> to ${Math.round(right)} px`,
          );
      }
    };
    look(document);
    return found;
  });
}
