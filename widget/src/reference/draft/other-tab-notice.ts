import { html, type TemplateResult } from 'lit';
import type { ReferenceFinishStrings } from '../../strings/reference-finish.js';

export { otherTabStyles } from './other-tab-styles.js';

/** Tells the rater that another tab has written other answers; visible wherever they are in the form, and announced. */
export function otherTabNotice({ otherTab }: ReferenceFinishStrings, show: () => void): TemplateResult {
  return html`<div class="notice other-tab">
    <p role="alert">${otherTab.isOpen}</p>
    <div class="actions"><button type="button" @click=${show}>${otherTab.show}</button></div>
  </div>`;
}
