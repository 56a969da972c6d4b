import { html, type TemplateResult } from 'lit';
import { StepElement } from '../step/step-element.js';
import { type SiteStrings, siteStrings } from '../strings/site.js';
import { type Site, sites, type Work } from '../work/work.js';

/** "What is your site made with?": only the steps of that platform follow. */
export class SiteElement extends StepElement<SiteStrings> {
  protected override loadWords(language: string): Promise<SiteStrings> {
    return siteStrings(language);
  }

  protected override renderStep(work: Work, words: SiteStrings): TemplateResult {
    return html`<div class="step">
      <p class="lead">${words.promise}</p>
      <fieldset>
        <legend><h1>${words.question}</h1></legend>
        <div class="choices">${sites.map((site) => this.#choice(site, work, words))}</div>
      </fieldset>
    </div>`;
  }

  #choice(site: Site, work: Work, words: SiteStrings): TemplateResult {
    const { name, about } = words.site[site];
    return html`<label class="choice">
      <input
        type="radio"
        name="site"
        .checked=${work.site === site}
        @change=${() => this.change({ ...work, site }, words.changed(name))}
      />
      <strong>${name}</strong>
      <span class="quiet">${about}</span>
    </label>`;
  }
}
