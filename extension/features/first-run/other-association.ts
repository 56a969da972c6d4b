import { html } from 'lit';
import type { Strings } from '../../strings/index.js';

/** Asks for the name of an association whose framework does not come with the extension. */
export function otherAssociation(strings: Strings, name: string | undefined, onName: (name: string) => void) {
  return html`<div class="stack own">
    <div class="field">
      <label for="association-name">${strings.associationName}</label>
      <input
        id="association-name"
        type="text"
        .value=${name ?? ''}
        @input=${(event: Event) => onName((event.target as HTMLInputElement).value.trim())}
      />
    </div>
    <p class="notice">${strings.associationUnknown}</p>
  </div>`;
}
