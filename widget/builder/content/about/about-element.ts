import { type Category, type Framework, textIn } from '@imh/core';
import { actionStyles, controls, disabledStyles, tokens } from '@imh/elements';
import { css, html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { stepStyles } from '../../step/step-styles.js';
import type { AboutStrings } from '../../strings/en/about.js';
import {
  withCategory,
  withCategoryLabel,
  withId,
  withLanguage,
  withMainLanguage,
  withoutCategory,
  withPublisher,
  withTitle,
  withVersion,
} from '../editing/edit-framework.js';
import { FrameworkChangeEvent } from '../editing/framework-change-event.js';
import { languageName, offeredLanguages } from '../editing/language-names.js';
import { editedLanguages, mainLanguage, wordsIn } from '../editing/words.js';

const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;

/** Fields about the framework as a whole: title, association, languages, categories, id and version. */
export class AboutElement extends LitElement {
  static override properties: PropertyDeclarations = {
    framework: { attribute: false },
    words: { attribute: false },
    language: {},
    isUntitled: { attribute: false },
    isIdWrong: { state: true },
  };

  static override styles = [
    tokens,
    controls,
    actionStyles,
    disabledStyles,
    stepStyles,
    css`
      .about,
      .categories {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 0.9em;
      }
      .field {
        max-inline-size: none;
      }
      .pair {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
        gap: 0.9em;
        align-items: start;
      }
      .category {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0.5em;
      }
      summary {
        min-block-size: 24px;
        cursor: pointer;
      }
      details[open] > summary {
        margin-block-end: 0.75em;
      }
    `,
  ];

  framework!: Framework;
  words!: AboutStrings;
  language = 'en';
  /** The title was made up, because the file names none. */
  isUntitled = false;
  private isIdWrong = false;

  protected override render(): TemplateResult | typeof nothing {
    const { framework, words } = this;
    if (!framework || !words) return nothing;
    return html`<div class="about">
      ${this.#titles()}
      ${this.#field(
        words.publisher,
        framework.publisher ? textIn(framework.publisher.name, mainLanguage(framework)) : '',
        (value) => withPublisher(framework, value),
      )}
      <div class="pair">${this.#mainField()} ${this.#addField()}</div>
      ${this.#categories()} ${this.#identity()}
    </div>`;
  }

  #titles(): TemplateResult {
    const { framework, words } = this;
    const languages = editedLanguages(framework);
    return html`${languages.map((tag) => {
      const name = languages.length > 1 ? words.in(words.name, languageName(tag, this.language)) : words.name;
      return this.#field(name, wordsIn(framework.title, tag, framework), (value) => withTitle(framework, tag, value), {
        lang: tag,
        ...(this.isUntitled && tag === languages[0] ? { about: words.nameMissing } : {}),
      });
    })}`;
  }

  #field(
    name: string,
    value: string,
    edit: (value: string) => Framework,
    { lang, about }: { readonly lang?: string; readonly about?: string } = {},
  ): TemplateResult {
    return html`<label class="field"
      ><span class="label">${name}</span>
      <input
        autocomplete="off"
        lang=${lang || nothing}
        .value=${live(value)}
        @change=${(event: Event) => this.#change(edit(valueOf(event)), name)}
      />
      ${about ? html`<span class="quiet">${about}</span>` : nothing}
    </label>`;
  }

  #mainField(): TemplateResult {
    const { framework, words } = this;
    const main = mainLanguage(framework);
    const offered = main === '' || offeredLanguages.includes(main) ? offeredLanguages : [main, ...offeredLanguages];
    return html`<label class="field"
      ><span class="label">${words.main}</span>
      <select @change=${(event: Event) => this.#change(withMainLanguage(framework, valueOf(event)), words.main)}>
        ${main === '' ? html`<option value="" selected disabled>${words.mainUnknown}</option>` : nothing}
        ${offered.map((tag) => this.#option(tag, tag === main))}
      </select>
    </label>`;
  }

  #addField(): TemplateResult | typeof nothing {
    const { framework, words } = this;
    if (mainLanguage(framework) === '') return nothing;
    const languages = editedLanguages(framework);
    const names = languages.map((tag) => languageName(tag, this.language)).join(', ');
    return html`<label class="field"
      ><span class="label">${words.add}</span>
      <select
        @change=${(event: Event) => {
          const tag = valueOf(event);
          (event.target as HTMLSelectElement).value = '';
          if (tag) this.#change(withLanguage(framework, tag), words.add);
        }}
      >
        <option value="" selected>${words.choose}</option>
        ${offeredLanguages.filter((tag) => !languages.includes(tag)).map((tag) => this.#option(tag, false))}
      </select>
      <span class="quiet">${languages.length > 1 ? words.languages(names) : words.addAbout}</span>
    </label>`;
  }

  #option(tag: string, isSelected: boolean): TemplateResult {
    return html`<option value=${tag} ?selected=${isSelected}>${languageName(tag, this.language)}</option>`;
  }

  #categories(): TemplateResult {
    const { framework, words } = this;
    const { categories = [] } = framework;
    return html`<details>
      <summary>${words.categories}${categories.length > 0 ? ` (${categories.length})` : ''}</summary>
      <div class="categories">
        <p class="quiet">${words.categoriesAbout}</p>
        ${categories.map((category) => this.#category(category))}
        <div class="category">
          <label class="field"
            ><span class="label">${words.newCategory}</span>
            <input
              id="new-category"
              autocomplete="off"
              @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && this.#addCategory()}
            />
          </label>
        </div>
        <div class="actions">
          <button type="button" @click=${() => this.#addCategory()}>${words.addCategory}</button>
        </div>
      </div>
    </details>`;
  }

  #category({ id, label }: Category): TemplateResult {
    const { framework, words } = this;
    const main = mainLanguage(framework);
    const name = textIn(label, main);
    return html`<div class="category">
      <input
        autocomplete="off"
        aria-label=${words.category(name)}
        .value=${live(name)}
        @change=${(event: Event) =>
          this.#change(withCategoryLabel(framework, id, main, valueOf(event)), words.category(name))}
      />
      <button
        type="button"
        aria-label=${words.removeCategory(name)}
        @click=${() => this.#change(withoutCategory(framework, id), words.removeCategory(name))}
      >
        ${words.remove}
      </button>
    </div>`;
  }

  #addCategory(): void {
    const field = this.renderRoot.querySelector<HTMLInputElement>('#new-category')!;
    const next = withCategory(this.framework, field.value);
    if (next === this.framework) return;
    this.#change(next, this.words.addCategory);
    field.value = '';
    field.focus();
  }

  #identity(): TemplateResult {
    const { framework, words } = this;
    return html`<details>
      <summary>${words.more}</summary>
      <div class="about">
        <label class="field"
          ><span class="label">${words.id}</span>
          <input
            autocomplete="off"
            spellcheck="false"
            aria-describedby="id-about"
            aria-invalid=${this.isIdWrong ? 'true' : nothing}
            .value=${live(framework.id)}
            @change=${(event: Event) => this.#setId(event.target as HTMLInputElement)}
          />
          <span class="quiet" id="id-about" role=${this.isIdWrong ? 'alert' : nothing}
            >${this.isIdWrong ? words.idWrong : words.idAbout}</span
          >
        </label>
        ${this.#field(words.version, framework.version, (value) => withVersion(framework, value), {
          about: words.versionAbout,
        })}
      </div>
    </details>`;
  }

  #setId(field: HTMLInputElement): void {
    const next = withId(this.framework, field.value);
    this.isIdWrong = next === undefined;
    if (next) this.#change(next, this.words.id);
    else this.requestUpdate();
  }

  #change(next: Framework, field: string): void {
    if (next === this.framework) return this.requestUpdate();
    this.framework = next;
    /** @internal */
    this.dispatchEvent(new FrameworkChangeEvent(next, this.words.changed(field)));
  }
}
