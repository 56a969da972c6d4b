import { browser, type Browser } from 'wxt/browser';
import type { PageReading, Unreadable } from './messages.js';

export type Tab = Browser.tabs.Tab;

/**
 * Reads the tab that the user has just clicked on (`activeTab`). The browser refuses any other tab; the result then
 * contains the reason.
 */
export async function readTab(tab: Tab): Promise<PageReading | { kind: 'unreadable'; why: Unreadable }> {
  const why = unreadableAddress(tab.url ?? '');
  if (why) return { kind: 'unreadable', why };
  try {
    const reading = await injectReader(tab.id!);
    return reading ?? { kind: 'unreadable', why: 'no-access' };
  } catch (error) {
    const why = refusal(String(error as Error));
    // Firefox shows a PDF in its own page, which extensions may not read, without naming that reason.
    return { kind: 'unreadable', why: why === 'no-access' && /\.pdf($|[?#])/i.test(tab.url ?? '') ? 'pdf' : why };
  }
}

/** Pauses before the second, third and fourth attempt, in milliseconds. */
const pauses = [60, 150, 400];

/**
 * About one click in twenty reaches the worker before Chromium 156 applies the permission that the click grants
 * (November 2026). Trying again a moment later succeeds; without a permission the refusal stays the same.
 */
async function injectReader(tabId: number): Promise<PageReading | undefined> {
  for (const pause of [...pauses, undefined]) {
    try {
      const [injected] = await browser.scripting.executeScript({ target: { tabId }, files: ['/read-page.js'] });
      return injected?.result as PageReading | undefined;
    } catch (error) {
      if (pause === undefined || refusal(String(error as Error)) !== 'no-access') throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return undefined;
}

function unreadableAddress(address: string): Unreadable | undefined {
  const [, scheme = '', rest = ''] = /^([a-z-]+):(.*)$/i.exec(address) ?? [];
  if (/^(chrome|edge|brave|about|view-source|devtools|chrome-search|resource)$/i.test(scheme)) return 'browser-page';
  if (/^(chrome-extension|moz-extension)$/i.test(scheme)) return 'extension-page';
  if (scheme === 'file') return 'file';
  if (/^\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org)(\/|$)/i.test(rest))
    return 'store';
  return undefined;
}

function refusal(message: string): Unreadable {
  if (/error page|chrome-error/i.test(message)) return 'error-page';
  if (/chrome:\/\/|about:|browser.?s? (internal|own)/i.test(message)) return 'browser-page';
  if (/gallery|webstore/i.test(message)) return 'store';
  return 'no-access';
}

/** True for a page of this extension, such as the log. */
export function isOwnPage(tab: Tab): boolean {
  return (tab.url ?? '').startsWith(browser.runtime.getURL('/'));
}

export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path as '/log.html') });
}
