import { html, nothing } from 'lit';
import type { Strings } from '../../strings/index.js';
import { viewAddress } from '../log/view-address.js';

/** A link to the trash, if it contains something. */
export function trashLink(count: number, strings: Strings) {
  if (count === 0) return nothing;
  return html`<p><a href=${viewAddress({ view: 'trash' })}>${strings.trashLink(count)}</a></p>`;
}
