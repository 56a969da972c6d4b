import { likelyIdentifiers } from '@imh/core';
import { html, nothing } from 'lit';
import type { Strings } from '../../strings/index.js';

/** A gentle warning below a text that may identify a child or a family. It never keeps anybody from saving. */
export function identifierNotice(text: string, strings: Strings) {
  const found = likelyIdentifiers(text).map(({ found }) => `“${found}”`);
  return html`<p class=${found.length > 0 ? 'notice warn' : ''} role="status">
    ${found.length > 0 ? strings.mayIdentify(found.join(', ')) : nothing}
  </p>`;
}
