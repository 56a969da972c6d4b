import { html, nothing } from 'lit';
import type { Strings } from '../../strings/index.js';
import { viewAddress } from '../log/view-address.js';

interface EmptyLog {
  readonly isWelcomed: boolean;
  readonly addFirst: () => void;
  /** Offered only if there is no framework. */
  readonly setUp: (() => void) | undefined;
}

/** Shown in place of the entries while there are none. */
export function emptyLog(strings: Strings, { isWelcomed, addFirst, setUp }: EmptyLog) {
  return html`<section class="card stack empty">
    <h2>${isWelcomed ? strings.logEmpty : strings.welcome}</h2>
    ${isWelcomed ? nothing : html`<p>${strings.welcomeText}</p>`}
    <p class=${isWelcomed ? '' : 'quiet'}>${strings.logEmptyHint}</p>
    <div class="row">
      <button type="button" class="primary" @click=${addFirst}>
        ${isWelcomed ? strings.addByHand : strings.addFirst}
      </button>
      ${setUp ? html`<button type="button" @click=${setUp}>${strings.threeQuestions}</button>` : nothing}
    </div>
    <p>
      ${strings.logEmptyPast} <a href=${viewAddress({ view: 'import' })}>${strings.logEmptySheet}</a> ·
      <a href=${viewAddress({ view: 'worklist' })}>${strings.logEmptyPapers}</a>
    </p>
  </section>`;
}
