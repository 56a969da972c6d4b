import { LightDomElement, type Phrase, phrase } from '@imh/elements';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type CategoryFinderStrings, categoryFinderStrings } from '../../strings/category-finder.js';
import { finderStyles } from './finder-styles.js';
import { type Answers, closestCategories, type Question, questions } from './closest-categories.js';

/** A few plain questions, and the two categories that come closest. Answers are kept only while the page is open. */
export class CategoryFinderElement extends LightDomElement {
  static override styles = finderStyles;

  @property() language = 'en';
  /** Ids of the categories of the page. */
  @property({ attribute: false }) ids: readonly string[] = [];
  @property({ attribute: false }) nameOf!: (id: string) => Phrase;
  /** A sentence about a category, if the framework has one. */
  @property({ attribute: false }) descriptionOf!: (id: string) => Phrase;
  /** Shows some categories side by side. */
  @property({ attribute: false }) show!: (ids: readonly string[]) => void;

  @state() private words: CategoryFinderStrings | undefined;
  @state() private answers: Answers = {};

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('language')) void this.#translate();
  }

  protected override render(): unknown {
    const { words } = this;
    if (!words) return nothing;
    return html`<p class="quiet">${words.note}</p>
      ${questions.map((question) => this.#questionView(question, words))}
      <div role="status">${this.#resultView(words)}</div>`;
  }

  #questionView(question: Question, words: CategoryFinderStrings): TemplateResult {
    const { ask, answers } = words.questions[question];
    const choose = (answer: string): void => void (this.answers = { ...this.answers, [question]: answer });
    return html`<fieldset class="question">
      <legend>${ask}</legend>
      ${Object.entries(answers).map(
        ([answer, label]) =>
          html`<label>
            <input
              type="radio"
              name=${question}
              value=${answer}
              .checked=${this.answers[question] === answer}
              @change=${() => choose(answer)}
            />
            ${label}
          </label>`,
      )}
    </fieldset>`;
  }

  #resultView(words: CategoryFinderStrings): TemplateResult {
    const closest = closestCategories(this.answers, this.ids);
    if (!closest) return html`<p class="quiet">${words.unanswered}</p>`;
    const [one, other] = closest.map((id) => this.nameOf(id).text);
    const described = closest.filter((id) => this.descriptionOf(id).text);
    return html`<p class="closest">${words.closest(one!, other!)}</p>
      ${
        described.length > 0
          ? html`<ul class="who">
              ${described.map((id) => html`<li>${phrase(this.nameOf(id))}: ${phrase(this.descriptionOf(id))}</li>`)}
            </ul>`
          : nothing
      }
      <p>${words.readBoth}</p>
      <button type="button" class="primary" @click=${() => this.show(this.ids.filter((id) => closest.includes(id)))}>
        ${words.showBoth}
      </button>`;
  }

  async #translate(): Promise<void> {
    const { language } = this;
    const words = await categoryFinderStrings(language);
    if (language === this.language) this.words = words;
  }

  static define(tag = 'imh-category-finder', registry = customElements): void {
    if (!registry.get(tag)) registry.define(tag, this);
  }
}
