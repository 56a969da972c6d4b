import { html, nothing } from 'lit';
import type { Strings } from '../../strings/index.js';
import type { QuoteStatus } from './quote-status.js';

/** "Your 2 quotes: 1 found, 1 no longer on the page.", with the kept words of those that are not there any more. */
export function quoteReport(statuses: readonly QuoteStatus[], strings: Strings) {
  if (statuses.length === 0) return nothing;
  const ofKind = (kind: QuoteStatus['kind']) => statuses.filter((status) => status.kind === kind);
  const [changed, gone] = [ofKind('changed'), ofKind('gone')];
  const counts = [
    [ofKind('found').length, strings.quotesFound],
    [changed.length, strings.quotesChanged],
    [gone.length, strings.quotesGone],
  ] as const;
  const parts = counts.flatMap(([count, words]) => (count > 0 ? [words(count)] : []));
  return html`<section class="notice quotes-report" role="status">
    <p>${strings.quotesOnPage(statuses.length, parts.join(', '))}</p>
    ${changed.map(
      ({ exact, now }) =>
        html`<div class="kept">
          <p class="quiet">${strings.quoteChanged}</p>
          <blockquote dir="auto">${exact}</blockquote>
          <p class="quiet">${strings.quoteNow}</p>
          <blockquote dir="auto">${now}</blockquote>
        </div>`,
    )}
    ${gone.map(
      ({ exact }) =>
        html`<div class="kept">
          <p class="quiet">${strings.quoteGone}</p>
          <blockquote dir="auto">${exact}</blockquote>
        </div>`,
    )}
  </section>`;
}
