import type { TextQuote } from '@imh/capture';
import type { EvidenceContent } from '@imh/core';

export type KeptQuote = NonNullable<EvidenceContent['quotes']>[number];

/** Name under which found quotes are highlighted on their page. */
export const highlightName = 'competency-evidence-quotes';

/** What has become of a kept quote on its page. */
export interface QuoteStatus {
  readonly exact: string;
  readonly kind: 'found' | 'changed' | 'gone';
  /** The words that are now in its place; only if it was changed. */
  readonly now?: string;
}

/** The quotes that are words of a page, not moments of a recording; each once. */
export function wordQuotes(contents: readonly Partial<EvidenceContent>[]): TextQuote[] {
  const quotes = contents.flatMap((content) => content.quotes ?? []);
  const words = quotes.filter((quote): quote is Extract<KeptQuote, { exact: string }> => 'exact' in quote);
  return [...new Map(words.map((quote) => [`${quote.prefix ?? ''} ${quote.exact}`, quote])).values()];
}
