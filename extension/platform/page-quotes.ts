import type { TextQuote } from '@imh/capture';
import { browser } from 'wxt/browser';
import { putQuotesToFind } from './quotes-to-find.js';

/**
 * Looks for quotes in a tab that the user has just clicked on, and highlights those that are found.
 * @param css style of the highlight
 * @returns what the script in the page found, or undefined if the browser refuses
 */
export async function findQuotesInTab(tabId: number, quotes: readonly TextQuote[], css: string): Promise<unknown> {
  const target = { tabId };
  try {
    await browser.scripting.executeScript({ target, func: putQuotesToFind, args: [[...quotes]] });
    await browser.scripting.insertCSS({ target, css });
    const [injected] = await browser.scripting.executeScript({ target, files: ['/find-quotes.js'] });
    return injected?.result;
  } catch {
    // The grant ended, because the tab has gone to another page meanwhile.
    return undefined;
  }
}
