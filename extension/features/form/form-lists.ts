import type { EvidenceContent } from '@imh/core';
import { html, nothing } from 'lit';
import type { Strings } from '../../strings/index.js';

type Quote = NonNullable<EvidenceContent['quotes']>[number];

/** The quotes of an entry, each with a button to remove it. */
export function quoteList(quotes: readonly Quote[], strings: Strings, remove: (quote: Quote) => void) {
  if (quotes.length === 0) return nothing;
  return html`<div class="field">
    <p class="label" id="quotes">${strings.quotes}</p>
    <ul class="quotes" aria-labelledby="quotes">
      ${quotes.map(
        (quote) =>
          html`<li>
            <blockquote>${'exact' in quote ? quote.exact : nothing}</blockquote>
            <button class="plain small" type="button" @click=${() => remove(quote)}>${strings.removeQuote}</button>
          </li>`,
      )}
    </ul>
  </div>`;
}

/** Lists the source of each value in the page's own data, such as "og:title". */
export function foundList(found: Readonly<Record<string, string>>, strings: Strings) {
  const entries = Object.entries(found);
  if (entries.length === 0) return nothing;
  const names: Readonly<Record<string, unknown>> = strings;
  return html`<div class="field">
    <p class="label">${strings.foundIn}</p>
    <ul class="found">
      ${entries.map(([name, where]) => html`<li>${names[name] ?? name}: ${where}</li>`)}
    </ul>
  </div>`;
}
