import { type CompetencyTag, type Framework, tagFor } from '@imh/core';
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { type OutlineContent, outlineContent } from '../outline/outline-content.js';
import { markStyles } from '../outline/outline-late-styles.js';
import { searchTerms } from '../outline/outline-search.js';
import { controls, tokens } from '../tokens.js';
import { chosenTagDetails } from './chosen-tag-view.js';
import { type Choice, groupsOf, isTagOf, renderOption } from './competency-picker-choices.js';
import { pickerStyles } from './competency-picker-styles.js';
import { type ListedChoices, PickerChoices } from './picker-choices.js';
import {
  CompetenciesPickedEvent,
  CompetencySearchTypedEvent,
  type FavoriteCompetency,
  FavoritesChangedEvent,
} from './picker-events.js';
import type { PickerWords } from './picker-words.js';

declare global {
  interface HTMLElementTagNameMap {
    'imh-competency-picker': CompetencyPickerElement;
  }
}

const none: ListedChoices = { choices: [], matches: 0, isSimilar: false };

/**
 * A combobox that searches one framework or several and allows several choices (ARIA Authoring Practices, editable
 * combobox with listbox popup). The list is part of the page's flow, so that it never covers the fields below. Text that
 * is typed but not chosen stays in the field, with a sentence, until it is cleared.
 */
export class CompetencyPickerElement extends LitElement {
  @property({ attribute: false }) framework?: Framework | undefined;
  /** Frameworks to search together, instead of `framework` alone. */
  @property({ attribute: false }) frameworks?: readonly Framework[] | undefined;
  @property({ attribute: false }) words!: PickerWords;
  /** Language of the interface and, where the framework has it, of its text. */
  @property() language = 'en';
  /** Limits the options to the competencies of this category. */
  @property() category?: string | undefined;
  @property({ attribute: false }) tags: readonly CompetencyTag[] = [];
  /** Tags of earlier entries, newest first: chosen recently, and the person's own areas. */
  @property({ attribute: false }) recent: readonly CompetencyTag[] = [];
  /** Without it, favorites are neither listed nor offered. */
  @property({ attribute: false }) favorites?: readonly FavoriteCompetency[] | undefined;
  /** Whether every node can be chosen, headings with children as well: a training may be about a whole area. */
  @property({ type: Boolean, attribute: 'has-headings' }) hasHeadings = false;
  /** Whether minutes can be entered for each competency. */
  @property({ type: Boolean, attribute: 'has-minutes' }) hasMinutes = false;
  /** The text of the search field. */
  @property({ attribute: false }) text = '';
  /** True if text that is not chosen keeps the entry from being saved. */
  @property({ type: Boolean }) invalid = false;

  @state() private open = false;
  @state() private active = -1;
  /** Key of the chosen tag whose details are shown. */
  @state() private detailed?: string | undefined;
  @query('input#input') private input?: HTMLInputElement;

  #contents: readonly OutlineContent[] = [];
  #choices = new PickerChoices([], undefined);
  #listed = none;

  override focus(): void {
    this.input?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const sources = ['framework', 'frameworks', 'category', 'hasHeadings'] as const;
    const hasOthers = sources.some((name) => changed.has(name));
    if (hasOthers || changed.has('language')) {
      const frameworks = this.frameworks ?? (this.framework ? [this.framework] : []);
      const { language } = this;
      // The frameworks are the person's own copies, with statements for members if the rights allow a copy of them.
      const isCopy = ({ rights }: Framework): boolean => rights?.personalCopy === true;
      this.#contents = frameworks.map((each) => outlineContent(each, { language, member: isCopy(each) }));
      this.#choices = new PickerChoices(this.#contents, this.category, this.hasHeadings);
    }
    this.#listed = this.open ? this.#list() : none;
    this.active = Math.min(this.active, this.#listed.choices.length - 1);
  }

  #list(): ListedChoices {
    return this.#choices.listed(this.text, { recent: this.recent, favorites: this.favorites ?? [] }, this.words);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('open') && this.open) this.renderRoot.querySelector('.popup')?.scrollIntoView({ block: 'nearest' });
  }

  protected override render() {
    const { words } = this;
    return html`
      <label for="input">${words.competencies}</label>
      ${
        this.tags.length > 0
          ? html`<ul class="chosen" aria-label=${words.pickerChosen(this.tags.length)}>
              ${repeat(this.tags, keyOf, (tag) => this.#renderChosen(tag))}
            </ul>`
          : nothing
      }
      ${this.#contents.length > 0 ? this.#renderField() : html`<slot></slot>`} ${this.#renderUnchosen()}
      <p class="visually-hidden" role="status">${this.#status()}</p>
    `;
  }

  #renderField() {
    const { words } = this;
    const { choices, isSimilar } = this.#listed;
    const isOutline = this.#choices.headings.length > 0;
    return html`
      <input
        id="input"
        role="combobox"
        type="text"
        autocomplete="off"
        spellcheck="false"
        aria-autocomplete="list"
        aria-expanded=${choices.length > 0 ? 'true' : 'false'}
        aria-controls="list"
        aria-activedescendant=${this.active >= 0 ? `choice-${this.active}` : nothing}
        aria-describedby=${`${this.#hasUnchosen ? 'unchosen ' : ''}${isOutline ? 'outline ' : ''}keys`}
        aria-invalid=${this.invalid && this.#hasUnchosen ? 'true' : 'false'}
        placeholder=${words.pickerPlaceholder}
        .value=${this.text}
        @input=${this.#onInput}
        @keydown=${this.#onKey}
        @click=${this.#show}
        @blur=${this.#hide}
      />
      <p class="hint keys" id="keys" ?hidden=${!this.open}>${words.pickerKeys}</p>
      <p class="hint" ?hidden=${!isSimilar}>${words.pickerSimilar(this.text.trim())}</p>
      <div
        id="list"
        role="listbox"
        aria-multiselectable="true"
        aria-label=${words.pickerList}
        class="popup"
        tabindex="-1"
        ?hidden=${choices.length === 0}
        @mousedown=${keepFocus}
        @click=${this.#onListClick}
      >
        ${this.#renderChoices()}
      </div>
      <p class="popup none" ?hidden=${!this.open || choices.length > 0}>${words.pickerNone(this.text.trim())}</p>
      ${isOutline ? html`<p class="hint" id="outline">${words.pickerOutline}</p>` : nothing}
    `;
  }

  get #hasUnchosen(): boolean {
    return !this.open && this.text.trim() !== '';
  }

  /** Text that was typed looks as if it were chosen. */
  #renderUnchosen() {
    const { words, text, invalid } = this;
    if (!this.#hasUnchosen) return nothing;
    return html`<div class="unchosen ${invalid ? 'refused' : ''}">
      <p id="unchosen" role=${invalid ? 'alert' : 'status'}>
        ${invalid ? words.pickerRefused(text.trim()) : words.pickerUnchosen(text.trim())}
      </p>
      <button type="button" @click=${this.#clear}>${words.pickerClear}</button>
    </div>`;
  }

  #renderChosen(tag: CompetencyTag) {
    const label = this.#labelOf(tag);
    const key = keyOf(tag);
    const isOpen = this.detailed === key;
    return html`<li class=${isOpen ? 'detailed' : ''}>
      <div class="chip">
        <button
          type="button"
          class="name"
          aria-expanded=${isOpen ? 'true' : 'false'}
          aria-label=${this.words.pickerAbout(label)}
          @click=${() => (this.detailed = isOpen ? undefined : key)}
        >
          ${label}
        </button>
        <button
          type="button"
          class="remove"
          aria-label=${this.words.pickerRemove(label)}
          @click=${() => this.#remove(tag)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true"><path d="m4 4 8 8m0-8-8 8" /></svg>
        </button>
      </div>
      ${isOpen ? html`<div class="details">${this.#renderDetails(tag)}</div>` : nothing}
    </li>`;
  }

  #renderDetails(tag: CompetencyTag) {
    const { favorites } = this;
    const content = this.#contents.find(({ framework }) => framework.id === tag.framework);
    const isFavorite = favorites?.some((each) => each.framework === tag.framework && each.node === tag.node) ?? false;
    const canBeFavorite = favorites && tag.node !== undefined && tag.localArea === undefined;
    return chosenTagDetails(tag, content, this.words, {
      ...(this.hasMinutes ? { setMinutes: (minutes) => this.#setMinutes(tag, minutes) } : {}),
      ...(canBeFavorite ? { toggleFavorite: () => this.#setFavorite(tag, !isFavorite) } : {}),
      isFavorite,
    });
  }

  #renderChoices() {
    const terms = searchTerms(this.text);
    return groupsOf(this.#listed.choices).map(
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
      aria-selected=${this.tags.some((tag) => isTagOf(tag, choice)) ? 'true' : 'false'}
      aria-label=${'isNew' in choice && choice.isNew ? this.words.pickerOwnArea(choice.area, choice.under.label) : nothing}
    >
      ${
        'option' in choice
          ? renderOption(choice.option, terms)
          : choice.isNew
            ? choice.under.label
            : html`<span>${choice.area}</span><span class="text">${choice.under.label}</span>`
      }
    </div>`;
  }

  #status(): string {
    const text = this.text.trim();
    if (!this.open || text === '') return '';
    const { matches, isSimilar } = this.#listed;
    if (matches === 0) return this.words.pickerNone(text);
    return isSimilar ? this.words.pickerSimilar(text) : this.words.pickerCount(matches);
  }

  #labelOf(tag: CompetencyTag): string {
    const option = this.#choices.options.find((one) => one.id === tag.node && one.framework === tag.framework);
    const name = option ? [option.code, option.label].filter(Boolean).join(' ') : (tag.label ?? tag.node ?? '');
    return tag.localArea ? `${name}: ${tag.localArea}` : name;
  }

  /** Adds or removes a choice, and closes the list: a second Enter must not choose what happens to be first in it. */
  #toggle(choice: Choice | undefined): void {
    if (!choice) return;
    const others = this.tags.filter((tag) => !isTagOf(tag, choice));
    this.#pick(others.length < this.tags.length ? others : [...this.tags, this.#tagOf(choice)]);
    this.#setText('');
    this.#hide();
  }

  #tagOf(choice: Choice): CompetencyTag {
    const place = 'option' in choice ? choice.option : choice.under;
    const { framework } = this.#contents.find((content) => content.framework.id === place.framework)!;
    return tagFor(framework, place.id, this.language, 'option' in choice ? undefined : choice.area);
  }

  #remove(tag: CompetencyTag): void {
    this.#pick(this.tags.filter((one) => one !== tag));
    this.focus();
  }

  #setMinutes(tag: CompetencyTag, minutes: number | undefined): void {
    const { minutes: _before, ...rest } = tag;
    this.#pick(
      this.tags.map((one) => (one === tag ? { ...rest, ...(minutes === undefined ? {} : { minutes }) } : one)),
    );
  }

  #setFavorite({ framework, node }: CompetencyTag, isFavorite: boolean): void {
    const others = (this.favorites ?? []).filter((each) => each.framework !== framework || each.node !== node);
    this.favorites = isFavorite ? [...others, { framework, node: node! }] : others;
    /** @internal */
    this.dispatchEvent(new FavoritesChangedEvent(this.favorites));
  }

  #pick(tags: readonly CompetencyTag[]): void {
    this.tags = tags;
    /** @internal */
    this.dispatchEvent(new CompetenciesPickedEvent(tags));
  }

  #setText(text: string): void {
    if (text === this.text) return;
    this.text = text;
    /** @internal */
    this.dispatchEvent(new CompetencySearchTypedEvent(text));
  }

  #clear(): void {
    this.#setText('');
    this.focus();
  }

  #onInput(event: Event): void {
    this.#setText((event.target as HTMLInputElement).value);
    this.open = true;
    // Enter chooses only what has every word: never something similar, and never the person's own area name, which is
    // usually a search that found nothing.
    const { choices, isSimilar } = this.#list();
    const [first] = choices;
    const isSure = first && ('isNew' in first ? !first.isNew : !isSimilar);
    this.active = this.text.trim() !== '' && isSure ? 0 : -1;
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const last = this.#listed.choices.length - 1;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (!this.open) this.open = true;
      else this.active = this.active < 0 ? (step > 0 ? 0 : last) : (this.active + step + last + 1) % (last + 1 || 1);
      void this.#showActive();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (this.open && !event.repeat) this.#toggle(this.#listed.choices[this.active]);
      else if (this.text.trim() !== '') this.open = true;
    } else if (event.key === 'Escape' && this.open) {
      event.stopPropagation();
      // Keeps a dialog around the field open: Escape closes only the list.
      event.preventDefault();
      this.#hide();
    } else if (event.key === 'Tab' && this.open) {
      this.#hide();
      // At once: the browser looks for the next field now, and must not find the list.
      this.performUpdate();
    } else if (event.key === 'Backspace' && this.text === '' && this.tags.length > 0 && !event.repeat) {
      this.#pick(this.tags.slice(0, -1));
    }
  }

  async #showActive(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector(`#choice-${this.active}`)?.scrollIntoView({ block: 'nearest' });
  }

  #onListClick(event: Event): void {
    const chosen = (event.target as Element).closest<HTMLElement>('[role=option]');
    if (chosen) this.#toggle(this.#listed.choices[Number(chosen.dataset['index'])]);
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

function keyOf({ framework, node, localArea }: CompetencyTag): string {
  return JSON.stringify([framework, node, localArea]);
}

/** A click in the list must not move the focus out of the field: that closes the list before the click arrives. */
function keepFocus(event: Event): void {
  event.preventDefault();
}
