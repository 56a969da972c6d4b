// Loaded for a guide from a spreadsheet of which some cells could not be used.
import { type GuideFault, guideFaultSentence } from '@imh/formats/guide';
import { html, type LitElement, nothing } from 'lit';
import { LateWords } from '../element/late-words.js';
import { type GuideTableStrings, guideTableStrings } from '../strings/guide-table.js';

/** What the people who keep a guide should know about its spreadsheet; closed, because readers need none of it. */
export class TableFaults {
  readonly #strings: LateWords<GuideTableStrings>;

  constructor(host: LitElement) {
    this.#strings = new LateWords(host, guideTableStrings);
  }

  prepare(language: string): Promise<unknown> {
    return this.#strings.load(language);
  }

  render(faults: readonly GuideFault[], language: string) {
    const strings = this.#strings.in(language);
    if (!strings || faults.length === 0) return nothing;
    return html`<details class="table-faults">
      <summary>${strings.summary(faults.length)}</summary>
      <p class="quiet">${strings.explain}</p>
      <ul>
        ${faults.map((fault) => html`<li dir="auto">${guideFaultSentence(fault, strings)}</li>`)}
      </ul>
    </details>`;
  }
}
