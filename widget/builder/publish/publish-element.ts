import type { Places } from '@imh/publish';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { StepElement } from '../step/step-element.js';
import { type PublishStrings, publishStrings } from '../strings/publish.js';
import type { Publishing, Work } from '../work/work.js';
import { placesView } from './places-view.js';
import { addressFault, isElsewhere, planOf, type PublishingPlan, usesFolder } from './publication-of.js';
import { publishStyles } from './publish-styles.js';
import { PublishedWay } from './published-way.js';

interface Choice<Value> {
  readonly name: 'show' | 'way';
  readonly title: string;
  readonly values: readonly Value[];
  readonly chosen: Value;
  readonly recommended?: Value | undefined;
}

/** "Publish": the ways that the site allows, what to download and paste, and what visitors will see. */
export class PublishElement extends StepElement<PublishStrings> {
  static override styles = [...[StepElement.styles].flat(), publishStyles];

  readonly #published = new PublishedWay(this);
  #plan: PublishingPlan | undefined;

  protected override loadWords(language: string): Promise<PublishStrings> {
    return publishStrings(language);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!changed.has('work')) return;
    this.#plan = planOf(this.work);
    this.#published.show(this.#plan);
  }

  protected override renderStep(work: Work, words: PublishStrings): TemplateResult {
    const plan = this.#plan;
    if (!plan) {
      return html`<div class="step">
        <h1>${words.title}</h1>
        <p class="lead">${words.empty}</p>
        <p><a href="#content">${words.toContent}</a></p>
      </div>`;
    }
    const { shows, ways, way, publication } = plan;
    const show = { name: 'show', title: words.show, values: shows, chosen: publication.show } as const;
    const how = { name: 'way', title: words.way, values: ways, chosen: way, recommended: ways[0] } as const;
    return html`<div class="step">
      <h1>${words.title}</h1>
      ${work.site ? nothing : html`<p class="notice">${words.noSite} <a href="#site">${words.toSite}</a></p>`}
      ${shows.length > 1 ? this.#choices(show, words.shows, words) : nothing} ${this.#languages(plan, words)}
      ${this.#choices(how, words.ways, words)}
      ${placesView(plan, words, (places) => this.#place(places, words.ways[way].name))} ${this.#result(plan, words)}
      <builder-views .plan=${plan} .published=${this.#published.value} .words=${words}></builder-views>
    </div>`;
  }

  #choices<Value extends string>(
    { name, title, values, chosen, recommended }: Choice<Value>,
    names: Readonly<Record<Value, { readonly name: string; readonly about: string }>>,
    words: PublishStrings,
  ): TemplateResult {
    return html`<fieldset>
      <legend><h2>${title}</h2></legend>
      <div class="choices">
        ${values.map(
          (value) =>
            html`<label class="choice">
              <input
                type="radio"
                name=${name}
                .checked=${value === chosen}
                @change=${() => this.#answer({ [name]: value }, names[value].name)}
              />
              <strong>${names[value].name}</strong>
              <span class="quiet">${names[value].about}</span>
              ${value === recommended ? html`<span class="badge">${words.recommended}</span>` : nothing}
            </label>`,
        )}
      </div>
    </fieldset>`;
  }

  #languages({ languages, publication }: PublishingPlan, words: PublishStrings): TemplateResult | typeof nothing {
    if (languages.length < 2) return nothing;
    const names = new Intl.DisplayNames(words.language, { type: 'language' });
    return html`<div class="field">
      <label for="language">${words.pageLanguage}</label>
      <select
        id="language"
        @change=${({ target }: Event) =>
          this.#answer({ language: (target as HTMLSelectElement).value }, words.pageLanguage)}
      >
        ${languages.map(
          (tag) =>
            html`<option value=${tag} ?selected=${tag === publication.language}>${names.of(tag) ?? tag}</option>`,
        )}
      </select>
    </div>`;
  }

  #result(plan: PublishingPlan, words: PublishStrings): TemplateResult | typeof nothing {
    if (usesFolder(plan) && addressFault(plan.publication.places?.folder ?? '', isElsewhere(plan))) return nothing;
    const { state } = this.#published;
    if (state.state === 'failed') {
      return html`<div class="notice fault" role="alert">
        <p>${words.missingFile(state.file.name)}</p>
        <button type="button" @click=${() => this.#published.show(plan)}>${words.again}</button>
      </div>`;
    }
    if (state.state !== 'done') return html`<p class="quiet" role="status">${words.loading}</p>`;
    return html`<builder-published .plan=${plan} .published=${state.published} .words=${words}></builder-published>`;
  }

  #place(places: Places, name: string): void {
    this.#answer({ places: { ...this.work.publishing?.places, ...places } }, name);
  }

  #answer(answer: Publishing, name: string): void {
    const { publishing } = this.work;
    this.change({ ...this.work, publishing: { ...publishing, ...answer } }, this.words!.chosen(name));
  }
}
