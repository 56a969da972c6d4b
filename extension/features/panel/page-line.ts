import type { Draft } from '@imh/storage';
import { html, nothing } from 'lit';
import type { Strings } from '../../strings/index.js';
import type { Place } from './draft-place.js';

/** Names the page that a draft belongs to, and where it is; nothing of another tab is part of the form. */
export function pageLine(draft: Draft, place: Place | undefined, strings: Strings) {
  const address = shortAddress(draft.page ?? draft.content.url ?? '');
  return html`${address ? html`<p class="page quiet">${strings.draftFor} <bdi>${address}</bdi></p>` : nothing}
    <div role="status">
      ${place === 'other tab' ? html`<p class="notice aside">${strings.draftElsewhere}</p>` : nothing}
      ${place === 'closed' ? html`<p class="notice aside">${strings.draftClosed}</p>` : nothing}
    </div>
    ${draft.privateWindow === undefined ? nothing : html`<p class="notice aside">${strings.privateDraft}</p>`}`;
}

/** Characters of an address that a line of the panel has room for, twice. */
const longest = 80;

/** "example.org/webinar" */
function shortAddress(address: string): string {
  const [, text = ''] = /^https?:\/\/(?:www\.)?(.*?)\/?$/i.exec(address) ?? [];
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
