import type { CompetencyTag, Framework } from '@imh/core';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { type Choice, groupsOf, renderOption } from './competency-picker-choices.js';
import {
  matchingOptions,
  ownAreaHeadings,
  type PickerOption,
  pickerOptions,
  tagFor,
} from './competency-picker-options.js';
import { type OutlineContent, outlineContent } from '../outline/outline-content.js';
import { fold, searchTerms } from '../outline/outline-search.js';
import { controls, tokens } from '../tokens.js';
import { pickerStyles } from './competency-picker-styles.js';
import { markStyles } from '../outline/outline-late-styles.js';

/** The picker's words in one language. */
export interface PickerWords {
  readonly competencies: string;
  readonly pickerPlaceholder: string;
  readonly pickerList: string;
  readonly pickerOutline: string;
  pickerNone(query: string): string;
  /** Warns that a text was typed, but nothing chosen. */
  pickerUnchosen(query: string): string;
  pickerCount(count: number): string;
  pickerOwnArea(area: string, domain: string): string;
  pickerRemove(label: string): string;
  pickerChosen(count: number): string;
}

/** The user has chosen or removed a competency; `tags` is the complete new choice. */
export class CompetenciesPickedEvent extends Event {
  readonly tags: readonly CompetencyTag[];
  constructor(tags: readonly CompetencyTag[]) {
    super('imh-competencies-picked', { bubbles: true, composed: true });
    this.tags = tags;
  }
}

declare global {
  interface HTMLElementEventMap {
    'imh-competencies-picked': CompetenciesPickedEvent;
  }
  interface HTMLElementTagNameMap {
    'imh-competency-picker': CompetencyPickerElement;
  }
}

/** Maximum number of rows in the list. The announced count tells the user that more match. */
const longestList = 200;

/**
 * A combobox that searches one framework and allows several choices (ARIA Authoring Practices, editable combobox with
 * listbox popup).
 */
export class CompetencyPickerElement extends LitElement {
  @property({ attribute: false }) framework?: Framework;
  @property({ attribute: false }) words!: PickerWords;
  /** Language of the interface and, where the framework has it, of its text. */
  @property() language = 'en';
  /** Limits the options to the competencies of this category. */
  @property() category?: string;
  @property({ attribute: false }) tags: readonly CompetencyTag[] = [];

  @state() private typed = '';
  @state() private open = false;
  @state() private active = -1;
  @query('input') private input?: HTMLInputElement;

  #content?: OutlineContent;
  #options: readonly PickerOption[] = [];
  #choices: readonly Choice[] = [];
  #matches = 0;

  override focus(): void {
    this.input?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('framework') || changed.has('language') || changed.has('category')) {
      this.#content = this.framework && outlineContent(this.framework, { language: this.language });
      this.#options = this.#content ? pickerOptions(this.#content, this.category) : [];
    }
    this.#choices = this.#choicesNow();
    this.active = Math.min(this.active, this.#choices.length - 1);
  }

  #choicesNow(): Choice[] {
    if (!this.open || !this.#content) return [];
    const matches = matchingOptions(this.#options, this.typed);
    this.#matches = matches.length;
    const choices: Choice[] = matches.slice(0, longestList).map((option) => ({ option }));
    const area = this.typed.trim();
    if (area) choices.push(...ownAreaHeadings(this.#content).map((under) => ({ area, under })));
    return choices;
  }

  protected override render() {
    const { words } = this;
    const isOutline = this.#content !== undefined && ownAreaHeadings(this.#content).length > 0;
    return html`
      <label for="input">${words.competencies}</label>
      ${
        this.tags.length > 0
          ? html`<ul class="chosen" aria-label=${words.pickerChosen(this.tags.length)}>
              ${repeat(this.tags, keyOf, (tag) => this.#renderChosen(tag))}
            </ul>`
          : nothing
      }
      ${
        this.framework
          ? html`<div class="box">
                <input
                  id="input"
                  role="combobox"
                  type="text"
                  autocomplete="off"
                  spellcheck="false"
                  aria-autocomplete="list"
                  aria-expanded=${this.open && this.#choices.length > 0 ? 'true' : 'false'}
                  aria-controls="list"
                  aria-activedescendant=${this.active >= 0 ? `choice-${this.active}` : nothing}
                  aria-describedby=${isOutline ? 'outline' : nothing}
                  placeholder=${words.pickerPlaceholder}
                  .value=${this.typed}
                  @input=${this.#onInput}
                  @keydown=${this.#onKey}
                  @click=${this.#show}
                  @blur=${this.#hide}
                />
                <div
                  id="list"
                  role="listbox"
                  aria-multiselectable="true"
                  aria-label=${words.pickerList}
                  class="popup"
                  tabindex="-1"
                  ?hidden=${!this.open || this.#choices.length === 0}
                  @mousedown=${keepFocus}
                  @click=${this.#onListClick}
                >
                  ${this.#renderChoices()}
                </div>
                <p class="popup none" ?hidden=${!this.open || this.#choices.length > 0}>
                  ${words.pickerNone(this.typed.trim())}
                </p>
              </div>
              ${
                !this.open && this.typed.trim()
                  ? html`<p class="unchosen" role="status">${words.pickerUnchosen(this.typed.trim())}</p>`
                  : nothing
              }
              ${isOutline ? html`<p class="hint" id="outline">${words.pickerOutline}</p>` : nothing}`
          : html`<slot></slot>`
      }
      <p class="visually-hidden" role="status">${this.#status()}</p>
    `;
  }

  #renderChosen(tag: CompetencyTag) {
    const label = this.#labelOf(tag);
    return html`<li>
      <span>${label}</span>
      <button type="button" aria-label=${this.words.pickerRemove(label)} @click=${() => this.#remove(tag)}>
        <svg viewBox="0 0 16 16" aria-hidden="true"><path d="m4 4 8 8m0-8-8 8" /></svg>
      </button>
    </li>`;
  }

  #renderChoices() {
    const terms = searchTerms(this.typed);
    return groupsOf(this.#choices).map(
      ({ heading, from, choices }) =>
        html`<div role="group" aria-label=${heading || nothing}>
          ${heading ? html`<p class="heading" aria-hidden="true">${heading}</p>` : nothing}
          ${choices.map((choice, at) => this.#renderChoice(choice, from + at, terms))}
        </div>`,
    );
  }

  #renderChoice(choice: Choice, index: number, terms: readonly string[]) {
    return html`<div
      role="option"
      id=${`choice-${index}`}
      data-index=${index}
      class=${index === this.active ? 'active' : ''}
      aria-selected=${this.#isChosen(choice) ? 'true' : 'false'}
    >
      ${'option' in choice ? renderOption(choice.option, terms) : this.words.pickerOwnArea(choice.area, choice.under.label)}
    </div>`;
  }

  #status(): string {
    if (!this.open || this.typed.trim() === '') return '';
    return this.#matches === 0 ? this.words.pickerNone(this.typed.trim()) : this.words.pickerCount(this.#matches);
  }

  #labelOf(tag: CompetencyTag): string {
    const option = this.#options.find((one) => one.id === tag.node && tag.framework === this.framework?.id);
    const name = option ? [option.code, option.label].filter(Boolean).join(' ') : (tag.label ?? tag.node ?? '');
    return tag.localArea ? `${name}: ${tag.localArea}` : name;
  }

  #isChosen(choice: Choice): boolean {
    if (!('option' in choice)) return false;
    return this.tags.some((tag) => this.#isFor(tag, choice.option.id));
  }

  #isFor(tag: CompetencyTag, node: string): boolean {
    return tag.framework === this.framework?.id && tag.node === node && tag.localArea === undefined;
  }

  #toggle(choice: Choice | undefined): void {
    if (!choice || !this.framework) return;
    if (!('option' in choice)) {
      const isPresent = this.tags.some(
        (tag) => tag.node === choice.under.id && fold(tag.localArea ?? '') === fold(choice.area),
      );
      if (!isPresent) this.#pick([...this.tags, tagFor(this.framework, choice.under.id, this.language, choice.area)]);
    } else if (this.#isChosen(choice)) {
      this.#pick(this.tags.filter((tag) => !this.#isFor(tag, choice.option.id)));
    } else {
      this.#pick([...this.tags, tagFor(this.framework, choice.option.id, this.language)]);
    }
    this.typed = '';
    // A second Enter must not choose what happens to be first in the whole list.
    this.active = -1;
  }

  #remove(tag: CompetencyTag): void {
    this.#pick(this.tags.filter((one) => one !== tag));
    this.focus();
  }

  #pick(tags: readonly CompetencyTag[]): void {
    this.tags = tags;
    /** @internal */
    this.dispatchEvent(new CompetenciesPickedEvent(tags));
  }

  #onInput(event: Event): void {
    this.typed = (event.target as HTMLInputElement).value;
    this.open = true;
    // The user's own area name is never chosen by a mere Enter: it is usually a search that found nothing.
    this.active = this.typed.trim() && matchingOptions(this.#options, this.typed).length > 0 ? 0 : -1;
  }

  #onKey(event: KeyboardEvent): void {
    const last = this.#choices.length - 1;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (!this.open) this.open = true;
      else this.active = this.active < 0 ? (step > 0 ? 0 : last) : (this.active + step + last + 1) % (last + 1 || 1);
      void this.#showActive();
    } else if (event.key === 'Enter' && this.open) {
      event.preventDefault();
      this.#toggle(this.#choices[this.active]);
    } else if (event.key === 'Escape' && this.open) {
      event.stopPropagation();
      // Keeps a dialog around the field open: Escape closes only the list.
      event.preventDefault();
      this.#hide();
    } else if (event.key === 'Backspace' && this.typed === '' && this.tags.length > 0) {
      this.#pick(this.tags.slice(0, -1));
    }
  }

  async #showActive(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector(`#choice-${this.active}`)?.scrollIntoView({ block: 'nearest' });
  }

  #onListClick(event: Event): void {
    const chosen = (event.target as Element).closest<HTMLElement>('[role=option]');
    if (chosen) this.#toggle(this.#choices[Number(chosen.dataset['index'])]);
  }

  #show(): void {
    this.open = true;
  }

  #hide(): void {
    this.open = false;
    this.active = -1;
  }

  static override styles = [tokens, controls, markStyles, pickerStyles];
}

function keyOf(tag: CompetencyTag): string {
  return JSON.stringify([tag.framework, tag.node, tag.localArea]);
}

/** A click in the list must not move the focus out of the field: that closes the list before the click arrives. */
function keepFocus(event: Event): void {
  event.preventDefault();
}
