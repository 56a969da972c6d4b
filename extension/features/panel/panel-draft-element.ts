import type { EvidenceContent, Framework } from '@imh/core';
import type { Draft } from '@imh/storage';
import { html, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { DraftFocus } from '../../platform/messages.js';
import { AppElement } from '../app-element.js';
import { DraftActionChosenEvent } from '../drafts/draft-list-element.js';
import type { SaveRequestedEvent } from '../form/save-requested-event.js';
import { quoteReport } from '../quotes/quote-report.js';
import { type QuoteStatus, wordQuotes } from '../quotes/quote-status.js';
import { quotesOnPage } from '../quotes/quotes-on-page.js';
import { showFramework } from '../settings.js';
import type { Place } from './draft-place.js';
import { fillReport } from './fill-report.js';
import { markPainted } from './mark-painted.js';
import { panelDraftStyles } from './panel-draft-styles.js';
import { pageLine } from './page-line.js';
import { noFrameworkView, saveQuestion } from './panel-views.js';

/** The draft that the panel shows: the page that it belongs to, what was filled in, what is kept of it, and its form. */
export class PanelDraftElement extends AppElement {
  @property({ attribute: false }) draft!: Draft;
  /** The click, or the choice in the panel, that the draft is shown for. */
  @property({ attribute: false }) focused!: DraftFocus;
  /** Where the page of the draft is. */
  @property({ attribute: false }) place?: Place | undefined;
  @property({ attribute: false }) framework?: Framework | undefined;
  @property() category?: string | undefined;
  /** Whether the elements that surround the form are registered. */
  @property({ attribute: false }) hasRest = true;
  /** Replaces the sentence about what was filled in. */
  @property() remark?: string | undefined;

  @state() private quotes: readonly QuoteStatus[] = [];
  /** True while the user is asked whether a private page may be saved. */
  @state() private asksToSave = false;
  /** Not changed by typing, so that it is announced once. */
  @state() private status = '';
  /** The framework that was chosen here, until the setting has arrived. */
  @state() private chosen?: Framework | undefined;
  #isSaveAllowed = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('framework') && this.framework) this.chosen = undefined;
    if (changed.has('focused') || changed.has('app') || changed.has('remark')) this.status = this.#statusNow();
    if (!changed.has('focused')) return;
    const before = changed.get('focused');
    if (before?.draft !== this.focused.draft) this.quotes = [];
    this.asksToSave = false;
    this.#isSaveAllowed = false;
    this.failure = '';
    this.inBackground(() => this.#readQuotes(this.draft, this.focused));
  }

  protected override updated(): void {
    markPainted(this.focused.at);
  }

  /** Focuses the first field once it is rendered. */
  async focusFirst(): Promise<void> {
    await this.updateComplete;
    const form = this.renderRoot.querySelector('evidence-form');
    await form?.updateComplete;
    form?.focus();
  }

  async #readQuotes(draft: Draft, focused: DraftFocus): Promise<void> {
    const { url, urlIsPartial, canonicalUrl } = draft.content;
    const kept = draft.entry || urlIsPartial ? [] : await this.store.entriesOfPage([url, canonicalUrl]);
    if (this.focused !== focused) return;
    // Only the click allows to look at the page.
    if (focused.tab === undefined) return;
    const contents = kept.map(({ content }) => content as EvidenceContent);
    const quotes = wordQuotes(focused.isContinued ? [...contents, draft.content] : contents);
    const statuses = await quotesOnPage(focused.tab, quotes);
    if (this.focused === focused) this.quotes = statuses;
  }

  #statusNow(): string {
    const { strings, draft, focused, remark } = this;
    const { isContinued, isQuoted } = focused;
    const report = remark ?? (isContinued ? strings.continued : fillReport(draft, strings));
    return isQuoted ? `${report} ${strings.quoted}`.trim() : report;
  }

  protected override render() {
    const { strings, draft } = this;
    const framework = this.chosen ?? this.framework;
    return html`
      ${pageLine(draft, this.place, strings)}
      <p class="status quiet" role="status">${this.status}</p>
      ${this.renderFailure()} ${quoteReport(this.quotes, strings)}
      ${this.hasRest ? html`<page-documents .app=${this.app} .read=${this.focused.at}></page-documents>` : nothing}
      <evidence-form
        .app=${this.app}
        .draft=${draft}
        .framework=${framework}
        .category=${this.category}
        .hasClock=${true}
        .hasRest=${this.hasRest}
        @imh-save-requested=${this.#onSaveRequested}
      >
        ${
          this.hasRest
            ? html`<announced-competencies slot="announced" .app=${this.app} .draft=${draft}></announced-competencies>`
            : nothing
        }
        ${
          framework
            ? nothing
            : noFrameworkView(strings, this.store.frameworks, (event) => this.act(() => this.#chooseFramework(event)))
        }
        ${this.#renderBesideSave()}
      </evidence-form>
    `;
  }

  #renderBesideSave() {
    const { strings } = this;
    if (this.asksToSave)
      return saveQuestion(strings, { save: () => this.#savePrivate(), cancel: () => (this.asksToSave = false) });
    return html`<button slot="beside-save" type="button" class="plain" @click=${this.#discard}>
      ${strings.discardThis}
    </button>`;
  }

  #discard(): void {
    /** @internal */
    this.dispatchEvent(new DraftActionChosenEvent('discard', this.draft));
  }

  /** Nothing of a private page is written to the disk before the user has agreed. */
  #onSaveRequested(event: SaveRequestedEvent): void {
    if (this.draft.privateWindow === undefined || this.#isSaveAllowed) return;
    event.preventDefault();
    this.inBackground(() => this.#askToSave());
  }

  async #askToSave(): Promise<void> {
    this.asksToSave = true;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#save-private')?.focus();
  }

  #savePrivate(): void {
    this.asksToSave = false;
    this.#isSaveAllowed = true;
    this.renderRoot.querySelector('evidence-form')!.submit();
  }

  async #chooseFramework(event: Event): Promise<void> {
    const { value } = event.target as HTMLSelectElement;
    if (value === '') return;
    this.chosen = this.store.framework(value);
    await this.updateComplete;
    // This field is replaced by one in the form, in which the choice can go on.
    await this.renderRoot.querySelector('evidence-form')?.focusFramework();
    // If it was stored, it is replaced when the setting arrives: without either, the field would vanish under the person.
    if (!(await this.attempt(showFramework(this.store, value)))) this.chosen = undefined;
  }

  static override styles = [...AppElement.styles, panelDraftStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'panel-draft': PanelDraftElement;
  }
}
