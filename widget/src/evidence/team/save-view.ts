import { html, type TemplateResult } from 'lit';
import type { EvidenceTeamStrings } from '../../strings/evidence-team.js';

/** What a lead does with the figures in the end. */
export function saveView(words: EvidenceTeamStrings, save: () => void): TemplateResult {
  return html`<section class="no-print">
    <h3 class="section">${words.saveTitle}</h3>
    <p class="quiet">${words.saveHint}</p>
    <div class="ways">
      <button type="button" class="primary" @click=${() => print()}>${words.print}</button>
      <button type="button" @click=${save}>${words.saveSums}</button>
    </div>
  </section>`;
}
