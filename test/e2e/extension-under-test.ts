import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { EvidenceContent, EvidenceLog } from '@imh/core';
import type { Page } from 'playwright-core';
import { builtExtension } from '../support/built-extension.js';
import { type Chromium, type ChromiumOptions, launchChromium } from '../support/chromium.js';

export function launchExtension(options: ChromiumOptions = {}): Promise<Chromium> {
  return launchChromium({ extension: builtExtension.chrome, locale: 'en', ...options });
}

/** Clicks the real toolbar button, and returns the panel that the click opens or fills. */
export async function pointAt(browser: Chromium, page: Page): Promise<Page> {
  await browser.clickToolbar(page);
  return browser.sidePanel();
}

/** The row of an entry in the log. */
export const entryNamed = (page: Page, title: string) =>
  page.getByRole('row').filter({ has: page.getByRole('button', { name: title, exact: true }) });
export const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

/** A page with some data about itself. */
export const trainingPage = (title: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:title" content="${title}"><meta property="og:site_name" content="A provider"></head><body><main><h1>${title}</h1><p id="words">Serve and return builds trust. It takes two.</p></main></body></html>`;

const databaseName = 'imh-evidence-log';

/** Empties the database and its second copy, and closes all tabs: the next test starts as after an installation, without another browser. */
export async function startAfresh(browser: Chromium): Promise<void> {
  const page = await browser.openExtensionPage('/log.html');
  // A log that is still being opened would take the empty database for a lost one.
  await page.locator('log-app').waitFor({ state: 'attached' });
  for (const other of browser.context.pages()) if (other !== page) await other.close();
  await page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error!);
        opening.onsuccess = () => {
          const stores = [...opening.result.objectStoreNames];
          const transaction = opening.result.transaction(stores, 'readwrite');
          for (const store of stores) transaction.objectStore(store).clear();
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    databaseName,
  );
  // Otherwise the log would be restored from its second copy.
  await page.evaluate('chrome.storage.local.clear()');
  await page.goto('about:blank');
}

/** All records in the database by object store, read with the browser's own interface instead of our code. */
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

/** The same without the second copy's own account of what it has copied, which changes a moment after the data. */
export async function storedData(extensionPage: Page): Promise<Record<string, unknown[]>> {
  return { ...(await stored(extensionPage)), copy: [], outbox: [] };
}

/** Writes a setting as another page of the extension does, and notifies the open pages. */
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

/** A log as a file contains it. */
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

/** Chooses a file in the dialog of the browser. */
export async function chooseFile(log: Page, name: string, body: string | Uint8Array): Promise<void> {
  const choosing = log.waitForEvent('filechooser');
  await button(log, 'Import').click();
  await (await choosing).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(body) });
}

/** Imports entries and closes the dialog. */
export async function importEntries(log: Page, entries: EvidenceLog['entries']): Promise<void> {
  await chooseFile(log, 'log.json', JSON.stringify(logOf(entries)));
  await button(log, 'Add to my log').click();
  await button(log, 'Close').click();
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Violations that axe finds on a page, a line each. Evaluated, because the page's policy blocks a script element.
 * @param rules of axe; default: all that it checks by default
 */
export async function axeFindings(page: Page, rules?: readonly string[]): Promise<string[]> {
  const options = {
    resultTypes: ['violations'],
    elementRef: true,
    ...(rules && {
      runOnly: { type: 'rule', values: rules },
      rules: Object.fromEntries(rules.map((rule) => [rule, { enabled: true }])),
    }),
  };
  if (!(await page.evaluate("typeof axe === 'object'"))) await page.evaluate(axeSource);
  const violations = await page.evaluate<{ id: string; help: string; nodes: { html: string; target: unknown }[] }[]>(
    `axe.run(document, ${JSON.stringify(options)}).then(${reachable})`,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, target }) => `${id}: ${help}: ${JSON.stringify(target)} ${html.slice(0, 160)}`),
  );
}

/** Violations without targets that a modal dialog makes inert: axe takes what it covers for targets that are too small. */
const reachable = `({ violations }) => {
  const roots = [document];
  for (const root of roots)
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
  const modal = roots.flatMap((root) => [...root.querySelectorAll('dialog:modal')]).at(-1);
  const isReachable = (element) => {
    for (let at = element; at; at = at.parentNode ?? at.host) if (at === modal) return true;
    return !modal;
  };
  return violations.map(({ id, help, nodes }) => ({
    id,
    help,
    nodes: nodes
      .filter(({ element }) => id !== 'target-size' || isReachable(element))
      .map(({ html, target }) => ({ html, target })),
  }));
}`;

/** Lists what overflows horizontally: the page itself, or elements beyond its edge. */
export function horizontalOverflow(page: Page): Promise<string[]> {
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
