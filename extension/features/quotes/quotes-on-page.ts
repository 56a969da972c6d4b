import type { TextQuote } from '@imh/capture';
import { findQuotesInTab } from '../../platform/page-quotes.js';
import { highlightName, type QuoteStatus } from './quote-status.js';

const css = `::highlight(${highlightName}) { background-color: #ffe08a; color: #1f1d1a; }`;

/** What has become of kept quotes on the page in a tab; empty if the page cannot be looked at. */
export async function quotesOnPage(tab: number, quotes: readonly TextQuote[]): Promise<readonly QuoteStatus[]> {
  if (quotes.length === 0) return [];
  return ((await findQuotesInTab(tab, quotes, css)) as readonly QuoteStatus[] | undefined) ?? [];
}
