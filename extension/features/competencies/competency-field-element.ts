import { type CompetencyTag, type Framework, tagFor } from '@imh/core';
import { CompetenciesPickedEvent, type FavoriteCompetency, type FavoritesChangedEvent, whenIdle } from '@imh/elements';
import type { Draft } from '@imh/storage';
import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { AppElement } from '../app-element.js';
import { nodeName } from '../entries/tag-names.js';
import { favoriteCompetencies, setFavoriteCompetencies } from '../settings.js';
import { competencyFieldStyles } from './competency-field-styles.js';
import { type TaggedEntry, taggedEntries } from './earlier-entries.js';
import { type PageSuggestion, siteName, suggestionKey, suggestionsFor } from './page-suggestions.js';
import { type NamedSuggestion, suggestionsView } from './suggestions-view.js';

/**
 * The competencies of a draft: the picker, and below it what fits the page. Suggestions are computed on this machine,
 * in idle time, and chosen only by the person.
 */
export class CompetencyFieldElement extends AppElement {
  @property({ attribute: false }) draft!: Draft;
  /** The framework that suggestions come from. */
  @property({ attribute: false }) framework?: Framework | undefined;
  /** Frameworks to search together, instead of `framework` alone. */
  @property({ attribute: false }) frameworks?: readonly Framework[] | undefined;
  @property() category?: string | undefined;
  /** True if text that is typed but not chosen keeps the entry from being saved. */
  @property({ type: Boolean }) invalid = false;

  @state() private earlier: readonly TaggedEntry[] = [];
  @state() private favorites: readonly FavoriteCompetency[] = [];
  @state() private suggestions: readonly PageSuggestion[] = [];
  @state() private showsAll = false;
  @state() private status = '';
  @query('imh-competency-picker') private picker?: HTMLElement;

  /** What the suggestions were computed from. */
  #computedFrom = '';
  #computing?: AbortController | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // After the form has been painted.
    whenIdle(() => {
      this.readOnChange(
        ({ what }) => what === 'items' || what === 'settings',
        () => this.#read(),
      );
      return true;
    }, this.signal);
  }

  override focus(): void {
    this.picker?.focus();
  }

  async #read(): Promise<void> {
    try {
      this.favorites = await favoriteCompetencies(this.store);
      this.earlier = await taggedEntries(this.store);
    } catch (error) {
      // The field works without them, and the form around it reports a log that cannot be used.
      if (!(error instanceof DOMException)) throw error;
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (changed.has('draft') && changed.get('draft')?.id !== this.draft.id) this.showsAll = false;
    const key = JSON.stringify([suggestionKey(this.draft), this.framework?.id, this.category, this.earlier.length]);
    if (key === this.#computedFrom) return;
    this.#computedFrom = key;
    this.#computing?.abort();
    this.#computing = new AbortController();
    const signal = AbortSignal.any([this.#computing.signal, this.signal]);
    whenIdle(() => {
      this.inBackground(() => this.#suggest(signal));
      return true;
    }, signal);
  }

  async #suggest(signal: AbortSignal): Promise<void> {
    const { draft, framework, category, earlier, app } = this;
    const found = framework
      ? await suggestionsFor({ draft, framework, category, earlier, language: app.language })
      : [];
    if (!signal.aborted) this.suggestions = found;
  }

  get #tags(): readonly CompetencyTag[] {
    return this.draft.content.competencies ?? [];
  }

  /** What is suggested and not chosen yet. */
  get #offered(): NamedSuggestion[] {
    const { framework, app, suggestions } = this;
    if (!framework) return [];
    return suggestions
      .filter(({ node }) => !this.#tags.some((tag) => tag.framework === framework.id && tag.node === node))
      .map((each) => ({
        ...each,
        name: nodeName(app, { framework: framework.id, node: each.node }),
        ...(each.through && each.throughFramework
          ? { throughName: nodeName(app, { framework: each.throughFramework, node: each.through }) }
          : {}),
      }))
      .filter(({ name }) => name !== '');
  }

  protected override render() {
    const { strings, draft } = this;
    return html`<imh-competency-picker
        has-minutes
        .framework=${this.framework}
        .frameworks=${this.frameworks}
        .words=${strings}
        .language=${strings.language}
        .category=${this.category}
        .tags=${this.#tags}
        .recent=${this.earlier.flatMap(({ tags }) => tags)}
        .favorites=${this.favorites}
        .text=${draft.typed?.['competencies'] ?? ''}
        .invalid=${this.invalid}
        @imh-favorites-changed=${({ favorites }: FavoritesChangedEvent) =>
          this.act(() => this.attempt(setFavoriteCompetencies(this.store, favorites)))}
      >
        <slot></slot>
      </imh-competency-picker>
      ${this.renderFailure()}
      ${
        this.framework
          ? suggestionsView(this.#offered, strings, {
              site: siteName(draft),
              showsAll: this.showsAll,
              add: (suggestion) => this.act(() => this.#add(suggestion)),
              showAll: () => (this.showsAll = true),
            })
          : nothing
      }
      <p class="visually-hidden" role="status">${this.status}</p>`;
  }

  async #add({ node, name }: NamedSuggestion): Promise<void> {
    const { framework } = this;
    if (!framework) return;
    const at = this.#offered.findIndex((each) => each.node === node);
    const tag: CompetencyTag = { ...tagFor(framework, node, this.app.language), source: 'suggestion' };
    /** @internal */
    this.dispatchEvent(new CompetenciesPickedEvent([...this.#tags, tag]));
    this.status = this.strings.suggestionAdded(name);
    await this.updateComplete;
    const buttons = this.renderRoot.querySelectorAll<HTMLElement>('.suggestion');
    // The next suggestion is where the added one was.
    (buttons[Math.min(at, buttons.length - 1)] ?? this.picker)?.focus();
  }

  static override styles = [...AppElement.styles, competencyFieldStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'competency-field': CompetencyFieldElement;
  }
}
