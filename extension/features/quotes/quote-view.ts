import { addressOfQuote } from '@imh/capture';
import { webAddress } from '@imh/core';
import { html, nothing } from 'lit';
import type { Strings } from '../../strings/index.js';
import type { KeptQuote } from './quote-status.js';

/** A kept quote, with a link that opens its page at these words. */
export function quoteView(quote: KeptQuote, pageAddress: string | undefined, strings: Strings) {
  if (!('exact' in quote)) return nothing;
  const { exact, prefix, suffix } = quote as Extract<KeptQuote, { exact: string }>;
  const page = webAddress(pageAddress ?? '');
  return html`<figure class="quote">
    <blockquote dir="auto">${exact}</blockquote>
    ${
      page
        ? html`<a href=${addressOfQuote(page, { exact, prefix, suffix })} target="_blank" rel="noopener noreferrer"
            >${strings.quoteOpen}</a
          >`
        : nothing
    }
  </figure>`;
}
