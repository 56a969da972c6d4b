import { findQuote, type PageText, pageText, type QuoteMatch, type TextQuote } from '@imh/capture';
import { highlightName, type QuoteStatus } from './quote-status.js';

/** Characters of what is now in the place of a quote. */
const longest = 500;

/** Looks for quotes on a page, and highlights those that it finds. Nothing but their status leaves the page. */
export function findQuotes(page: Document, quotes: readonly TextQuote[]): QuoteStatus[] {
  // What is collapsed at the moment is looked at only for quotes that are not found elsewhere.
  const texts = [pageText(page), pageText(page, { isHiddenRead: true })];
  const places = quotes.map((quote) => bestPlace(texts, quote));
  highlight(page, places);
  return places.map(({ text, match }, at) => {
    const { exact } = quotes[at]!;
    if (match.kind !== 'changed') return { exact, kind: match.kind };
    return { exact, kind: 'changed', now: words(text.text.slice(match.start, match.end)) };
  });
}

interface QuotePlace {
  readonly text: PageText;
  readonly match: QuoteMatch;
}

function bestPlace(texts: readonly PageText[], quote: TextQuote): QuotePlace {
  const places = texts.map((text) => ({ text, match: findQuote(text.text, quote) }));
  return (
    places.find(({ match }) => match.kind === 'found') ??
    places.find(({ match }) => match.kind === 'changed') ??
    places[0]!
  );
}

const words = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, longest);

/** Changes nothing in the page's document. Browsers without this interface show no highlight. */
function highlight(page: Document, places: readonly QuotePlace[]): void {
  const { CSS: css, Highlight: highlightOf } = page.defaultView ?? {};
  if (!css || !('highlights' in css) || !highlightOf) return;
  const ranges = places.flatMap(({ text, match }) => {
    const range = match.kind === 'gone' ? undefined : text.rangeOf(match.start, match.end);
    return range ? [range] : [];
  });
  css.highlights.set(highlightName, new highlightOf(...ranges));
}
