import { html } from 'lit';
import { interfaceLanguages } from '../strings/index.js';
import type { App } from './app.js';
import { setLanguage } from './settings.js';

/** English or Español: two buttons that say, each in its own language, what they do. */
export function languageChoice({ store, language }: App) {
  return html`<div class="row" role="group" aria-label="English / Español">
    ${interfaceLanguages.map(
      ({ id, name }) =>
        html`<button
          type="button"
          class="plain"
          lang=${id}
          aria-pressed=${id === language ? 'true' : 'false'}
          @click=${() => void setLanguage(store, id)}
        >
          ${name}
        </button>`,
    )}
  </div>`;
}
