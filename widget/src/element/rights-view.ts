import { webAddress } from '@imh/core';
import { type OutlineContent, phrase } from '@imh/elements';
import { html, nothing } from 'lit';
import type { Common } from '../strings/strings-in.js';

/** The rights statement and trademarks: always visible and always printed. */
export function rightsView({ framework, heldBack, say }: OutlineContent, strings: Common) {
  const { rights = {}, trademarks } = framework;
  const { holder, url } = rights;
  const statement = say(rights.statement ?? (holder && `© ${holder}`));
  const marks = say(trademarks);
  const more = heldBack ? nothing : moreAt(url, strings);
  if (!statement.text && !marks.text && more === nothing) return nothing;
  return html`<div class="rights" part="rights">
    ${statement.text ? html`<p>${phrase(statement)}</p>` : nothing}
    ${marks.text ? html`<p>${phrase(marks)}</p>` : nothing} ${more}
  </div>`;
}

/**
 * Where to read the full text if rights hide some of it.
 * @param base what relative addresses in the document are resolved against
 */
export function heldBackView({ framework, heldBack, say }: OutlineContent, strings: Common, base: string) {
  if (!heldBack) return nothing;
  const { rights = {}, publisher } = framework;
  const { holder, licensee, url = publisher?.url } = rights;
  const owner = licensee ?? (say(publisher?.name).text || holder);
  const signIn = webAddress(rights.signIn, base);
  return html`<div class="held">
    <p>${strings.heldBack(owner)}</p>
    ${signIn ? html`<p><a href=${signIn}>${strings.signIn}</a></p>` : nothing} ${moreAt(url, strings)}
  </div>`;
}

function moreAt(url: string | undefined, strings: Common) {
  const address = webAddress(url);
  return address ? html`<p><a href=${address}>${strings.moreAt(new URL(address).host)}</a></p>` : nothing;
}
