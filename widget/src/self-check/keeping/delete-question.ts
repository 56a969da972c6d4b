import { html, type TemplateResult } from 'lit';
import type { SelfCheckKeepingStrings } from '../../strings/self-check-keeping.js';

/** Asks before everything is deleted. */
export function deleteQuestion(
  words: SelfCheckKeepingStrings,
  canceled: () => void,
  confirmed: () => void,
): TemplateResult {
  return html`<p id="delete"><strong>${words.deleteTitle}</strong> ${words.deleteWhat}</p>
    <div class="buttons" role="group" aria-labelledby="delete">
      <button type="button" @click=${canceled}>${words.deleteNo}</button>
      <button type="button" class="primary" @click=${confirmed}>${words.deleteYes}</button>
    </div>`;
}
