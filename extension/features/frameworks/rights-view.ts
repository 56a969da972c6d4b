import { type Rights, type Text, textIn, webAddress } from '@imh/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { Strings } from '../../strings/index.js';
import type { FrameworkCandidate } from './framework-candidate.js';

/** Who holds the rights, in the words of the document. */
export function rightsView(
  { rights, language }: { readonly rights?: Rights | undefined; readonly language?: string | undefined },
  strings: Strings,
): TemplateResult | typeof nothing {
  if (!rights) return html`<p class="quiet">${strings.rightsNone}</p>`;
  const { holder, licensee, statement } = rights;
  const words = (text: Text | undefined) => textIn(text, strings.language, language);
  const address = webAddress(rights.url);
  return html`<div class="rights">
    ${holder ? html`<p>${licensee ? strings.rightsHeld(holder, licensee) : strings.rightsOf(holder)}</p>` : nothing}
    ${statement ? html`<p>${words(statement)}</p>` : nothing}
    ${
      address
        ? html`<p><a href=${address} target="_blank" rel="noopener noreferrer">${strings.rightsMore}</a></p>`
        : nothing
    }
  </div>`;
}

/** What would be kept in the log, as far as the rights allow it and the document contains it. */
export function keptSentence(
  { framework: { rights }, isReduced, members }: FrameworkCandidate,
  strings: Strings,
): string {
  if (isReduced) return strings.keepsTitles;
  if (members === 'signed-out') return strings.keepsOutline;
  return rights?.personalCopy ? strings.keepsPersonalCopy : strings.keepsAll;
}
