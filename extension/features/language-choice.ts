import { html } from 'lit';
import { type InterfaceLanguage, interfaceLanguages } from '../strings/index.js';

/** Two buttons, each in its own language: English and Español. */
export function languageChoice(current: InterfaceLanguage, choose: (language: InterfaceLanguage) => void) {
  return html`<div class="row" role="group" aria-label="English / Español">
    ${interfaceLanguages.map(
      ({ id, name }) =>
        html`<button
          type="button"
          class="plain"
          lang=${id}
          aria-pressed=${id === current ? 'true' : 'false'}
          @click=${() => choose(id)}
        >
          ${name}
        </button>`,
    )}
  </div>`;
}
