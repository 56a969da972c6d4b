import type { Framework } from '@imh/core';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { StepElement } from '../step/step-element.js';
import { type ContentStrings, contentStrings } from '../strings/content.js';
import { withFramework } from '../work/answers.js';
import type { Work } from '../work/work.js';
import { contentStyles } from './content-styles.js';
import type { Given, GivenEvent } from './input/input-events.js';
import { FileReading } from './reading/file-reading.js';
import type { ReadFile } from './reading/read-file.js';
import { readingErrorView } from './report/reading-error-view.js';
import { reportView } from './report/report-view.js';

/** "Your framework": brings in a file or a text, and shows the table to edit beside the live element. */
export class ContentElement extends StepElement<ContentStrings> {
  static override properties: PropertyDeclarations = {
    ...StepElement.properties,
    found: { state: true },
  };

  static override styles = [...[StepElement.styles].flat(), contentStyles];

  /** What was read last, for its report; not part of the draft. */
  private found: ReadFile | undefined;
  readonly #reading = new FileReading(this);

  protected override loadWords(language: string): Promise<ContentStrings> {
    return contentStrings(language);
  }

  protected override renderStep(work: Work, words: ContentStrings): TemplateResult {
    const { framework } = work;
    return html`<div class="step" @builder-given=${(event: GivenEvent) => void this.#take(event.given)}>
      ${framework ? this.#draft(framework, words) : this.#empty(words)}
    </div>`;
  }

  #empty(words: ContentStrings): TemplateResult {
    return html`<div class="step">
      <h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
      ${this.#progress(words)}
      <builder-file-input .words=${words.input}></builder-file-input>
    </div>`;
  }

  #progress(words: ContentStrings): TemplateResult | typeof nothing {
    const reading = this.#reading.state;
    if (reading.state === 'failed') return readingErrorView(reading.error, reading.given, words);
    if (reading.state === 'none') return nothing;
    const { progress } = reading;
    const label = progress.phase === 'loading' ? words.loading : words.understanding;
    return html`<div class="notice" role="status">
      <label>${label} <progress .value=${progress.phase === 'loading' ? progress.share : nothing}></progress></label>
      <button type="button" @click=${() => this.#reading.cancel()}>${words.cancel}</button>
    </div>`;
  }

  #draft(framework: Framework, words: ContentStrings): TemplateResult {
    return html`${this.#progress(words)} ${this.found ? reportView(this.found, words) : nothing}
      <section aria-labelledby="preview">
        <h2 id="preview">${words.preview}</h2>
        <p class="quiet">${words.previewAbout}</p>
        <builder-preview .language=${words.language} .framework=${framework}></builder-preview>
      </section>`;
  }

  async #take(given: Given): Promise<void> {
    const read = await this.#reading.read(given, {});
    if (!read) return;
    this.found = read;
    const words = this.words!;
    this.change(withFramework(this.work, read.framework), words.read(given.name ?? words.pastedText));
  }
}
