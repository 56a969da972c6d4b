import { browser, type Browser } from 'wxt/browser';
import type { PageReading, Unreadable } from './messages.js';

export type Tab = Browser.tabs.Tab;

/**
 * Reads the tab that the person has just pointed at (`activeTab`). Anything else is refused by the browser, and comes
 * back as the reason why.
 */
export async function readTab(tab: Tab): Promise<PageReading | { kind: 'unreadable'; why: Unreadable }> {
  const why = unreadableAddress(tab.url ?? '');
  if (why) return { kind: 'unreadable', why };
  try {
    const [injected] = await browser.scripting.executeScript({
      target: { tabId: tab.id! },
      files: ['/read-page.js'],
    });
    const reading = injected?.result as PageReading | undefined;
    return reading ?? { kind: 'unreadable', why: 'no-access' };
  } catch (error) {
    const why = refusal(String(error));
    // Firefox shows a PDF in a page of its own that no extension may enter, and says no more than that.
    return { kind: 'unreadable', why: why === 'no-access' && /\.pdf($|[?#])/i.test(tab.url ?? '') ? 'pdf' : why };
  }
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

export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path as '/log.html') });
}

export async function currentWindowId(): Promise<number | undefined> {
  return (await browser.windows.getCurrent()).id;
}
