import { type EvidenceContent, type Framework, textIn } from '@imh/core';
import { CompetencyPickerElement } from '@imh/elements';
import type { Draft, ItemRecord } from '@imh/storage';
import { html, nothing, type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import type { PanelFocus } from '../../platform/messages.js';
import { onPanelFocus, panelFocus, showInPanel } from '../../platform/panel.js';
import { currentWindowId, openPage } from '../../platform/tabs.js';
import { AppElement } from '../app.js';
import { type DraftActionEvent, DraftListElement } from '../draft-list-element.js';
import { EvidenceFormElement } from '../form/evidence-form-element.js';
import type { EvidenceSavedEvent } from '../form/saved-event.js';
import { SetUpElement } from '../first-run/set-up-element.js';
import { languageChoice } from '../language-choice.js';
import { emptyDraft, momentOf } from '../read-page/new-draft.js';
import { currentAim, setWelcomed, showFramework, shownFramework, wasWelcomed } from '../settings.js';
import { dayInWords, fillReport } from './fill-report.js';
import { panelStyles } from './panel-styles.js';

/** What the panel shows below its head. */
type View =
  | { readonly kind: 'start' }
  | { readonly kind: 'form' }
  | { readonly kind: 'set-up' }
  | { readonly kind: 'unreadable'; readonly focus: Extract<PanelFocus, { kind: 'unreadable' }> }
  | { readonly kind: 'saved'; readonly record: ItemRecord; readonly draft: Draft };

/** The side panel: the page that was pointed at, as a form; what is unfinished; and what was just saved. */
export class PanelAppElement extends AppElement {
  @state() private view: View = { kind: 'start' };
  @state() private draft?: Draft | undefined;
  @state() private drafts: Draft[] = [];
  @state() private kept: ItemRecord[] = [];
  @state() private framework?: Framework | undefined;
  @state() private category?: string | undefined;
  @state() private welcomed = true;
  @state() private status = '';
  @state() private ready = false;
  #windowId = -1;
  #ownFocusAt = 0;
  #isContinued = false;

  override async connectedCallback(): Promise<void> {
    super.connectedCallback();
    const { signal } = this;
    this.store.listen((change) => {
      if (change.what === 'drafts') void this.#readDrafts();
      else if (change.what !== 'items') void this.#readSettings();
    }, signal);
    this.#windowId = (await currentWindowId()) ?? -1;
    onPanelFocus(this.#windowId, (focus) => void this.#follow(focus), signal);
    await this.#readSettings();
    await this.#follow(await panelFocus(this.#windowId));
    this.ready = true;
  }

  async #readSettings(): Promise<void> {
    this.framework = await shownFramework(this.store);
    this.category = (await currentAim(this.store))?.aim.category;
    this.welcomed = await wasWelcomed(this.store);
  }

  async #readDrafts(): Promise<void> {
    this.drafts = await this.store.drafts();
    if (this.draft) this.draft = (await this.store.draft(this.draft.id)) ?? this.draft;
  }

  /** Shows what the last click in this window has led to. Nothing else ever changes the form. */
  async #follow(focus: PanelFocus | undefined): Promise<void> {
    this.drafts = await this.store.drafts();
    if (focus?.kind === 'unreadable') {
      this.view = { kind: 'unreadable', focus };
      return;
    }
    const draft = focus && (await this.store.draft(focus.draft));
    // What this panel has asked for itself is shown already, with its own words about it.
    if (draft && focus.at !== this.#ownFocusAt) await this.#show(draft);
  }

  async #show(draft: Draft): Promise<void> {
    this.draft = draft;
    this.view = { kind: 'form' };
    this.kept = draft.entry ? [] : await this.store.entriesOfPage([draft.content.url, draft.content.canonicalUrl]);
    this.#isContinued = draft.touched;
    this.status = this.#reportOf(draft);
  }

  #reportOf(draft: Draft): string {
    return this.#isContinued ? this.strings.continued : fillReport(draft, this.strings);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // In another language the report is another sentence; the draft is the same.
    if (changed.has('app') && this.draft) this.status = this.#reportOf(this.draft);
  }

  protected override render() {
    const { strings } = this;
    return html`
      <header class="row">
        <h1>${strings.name}</h1>
        <button type="button" class="plain" @click=${() => openPage('/log.html')}>${strings.openLog}</button>
      </header>
      <main>${this.ready ? this.#renderView() : html`<p class="quiet">${strings.loading}</p>`}</main>
      <footer>
        ${this.#renderDrafts()}
        <div class="row foot">
          ${languageChoice(this.app)}
          <button type="button" class="plain" @click=${() => (this.view = { kind: 'set-up' })}>${strings.setUp}</button>
        </div>
      </footer>
    `;
  }

  #renderView() {
    switch (this.view.kind) {
      case 'form':
        return this.#renderForm();
      case 'saved':
        return this.#renderSaved(this.view.record, this.view.draft);
      case 'unreadable':
        return this.#renderUnreadable(this.view.focus);
      case 'set-up':
        return html`<set-up .app=${this.app} @set-up-done=${this.#setUpDone}></set-up>`;
      case 'start':
        return this.welcomed ? this.#renderStart() : this.#renderWelcome();
    }
  }

  #renderWelcome() {
    const { strings } = this;
    return html`<section class="stack welcome">
      <h2>${strings.welcome}</h2>
      <p>${strings.welcomeText}</p>
      <div class="row">
        <button type="button" class="primary" @click=${this.#begin}>${strings.addFirst}</button>
      </div>
      <p class="quiet">${strings.evidenceExplained}</p>
    </section>`;
  }

  #renderStart() {
    const { strings } = this;
    return html`<section class="stack welcome">
      ${this.status ? html`<p class="notice" role="status">${this.status}</p>` : nothing}
      <p>${strings.clickToolbar}</p>
      <p class="quiet">${strings.clickToolbarWhy}</p>
      <div class="row"><button type="button" @click=${() => this.#addByHand()}>${strings.addByHand}</button></div>
    </section>`;
  }

  #renderUnreadable(focus: Extract<PanelFocus, { kind: 'unreadable' }>) {
    const { strings } = this;
    const content = { ...(focus.title ? { title: focus.title } : {}), ...(focus.url ? { url: focus.url } : {}) };
    return html`<section class="stack welcome">
      <p class="notice warn" role="alert">${strings.unreadable[focus.why]}</p>
      <p class="quiet">${strings.clickToolbar}</p>
      <div class="row">
        <button type="button" @click=${() => this.#addByHand(focus.why === 'pdf' ? content : {})}>
          ${strings.addByHand}
        </button>
      </div>
    </section>`;
  }

  #renderForm() {
    const { strings } = this;
    const [kept] = this.kept;
    return html`
      ${this.welcomed ? nothing : this.#renderWelcomeStrip()}
      <p class="status quiet" role="status">${this.status}</p>
      ${
        kept
          ? html`<p class="notice">
              ${strings.alreadyKept(dayInWords(kept.date, strings.language))}
              <button type="button" class="plain" @click=${() => openPage(`/log.html#${kept.id}`)}>
                ${strings.openEntry}
              </button>
            </p>`
          : nothing
      }
      <evidence-form
        .app=${this.app}
        .draft=${this.draft}
        .framework=${this.framework}
        .category=${this.category}
        @evidence-saved=${this.#saved}
      >
        ${this.framework ? nothing : this.#renderNoFramework()}
      </evidence-form>
    `;
  }

  /** On a first click the form comes first: two clicks were promised. The questions can wait. */
  #renderWelcomeStrip() {
    const { strings } = this;
    return html`<section class="card strip" aria-label=${strings.newHere}>
      <h2>${strings.welcome}</h2>
      ${languageChoice(this.app)}
      <div class="row">
        <button type="button" class="plain" @click=${() => (this.view = { kind: 'set-up' })}>
          ${strings.threeQuestions}
        </button>
        <button type="button" class="plain" @click=${() => setWelcomed(this.store)}>${strings.notNow}</button>
      </div>
    </section>`;
  }

  #renderNoFramework() {
    const { strings } = this;
    return html`<div slot="no-framework" class="stack">
      <p class="quiet">${strings.pickerNoFramework}</p>
      <div>
        <label class="label" for="framework">${strings.frameworkShown}</label>
        <select id="framework" @change=${this.#chooseFramework}>
          <option value="">${strings.pickerSetUp}</option>
          ${this.store.frameworks.map(
            (one) => html`<option value=${one.id}>${textIn(one.title, strings.language)}</option>`,
          )}
        </select>
      </div>
    </div>`;
  }

  #chooseFramework(event: Event): void {
    const id = (event.target as HTMLSelectElement).value;
    if (id) void showFramework(this.store, id);
  }

  #renderSaved(record: ItemRecord, draft: Draft) {
    const { strings } = this;
    const content = record.content as EvidenceContent;
    return html`<section class="stack welcome" role="status">
        <h2 class="done" id="saved" tabindex="-1"><span aria-hidden="true">✓</span> ${strings.saved}</h2>
        <p>${strings.savedDetail(content.title)}</p>
        ${content.competencies?.length ? nothing : html`<p class="quiet">${strings.savedUntagged}</p>`}
      </section>
      <div class="row">
        <button type="button" class="primary" @click=${() => openPage(`/log.html#${record.id}`)}>
          ${strings.openLog}
        </button>
        <button type="button" @click=${() => this.#undo(record, draft)}>${strings.undo}</button>
      </div>
      <p class="quiet next">${strings.clickToolbar}</p>
      <div class="row">
        <button type="button" class="plain" @click=${() => this.#addByHand()}>${strings.addAnother}</button>
      </div>`;
  }

  #renderDrafts() {
    const shown = this.view.kind === 'form' ? this.draft?.id : undefined;
    return html`<draft-list
      .app=${this.app}
      .drafts=${this.drafts.filter((draft) => draft.id !== shown)}
      @draft-action=${this.#actOnDraft}
    ></draft-list>`;
  }

  async #begin(): Promise<void> {
    await setWelcomed(this.store);
    this.view = { kind: 'set-up' };
  }

  async #setUpDone(): Promise<void> {
    await setWelcomed(this.store);
    await this.#readSettings();
    if (this.draft) this.view = { kind: 'form' };
    else {
      this.view = { kind: 'start' };
      this.status = this.strings.setUpDone;
    }
  }

  async #addByHand(content: Draft['content'] = {}): Promise<void> {
    const draft = emptyDraft(momentOf(new Date(), this.store.newId()), content);
    await this.store.keepDraft(draft);
    await this.#focusOn(draft);
    await this.updateComplete;
    this.renderRoot.querySelector('evidence-form')?.focus();
  }

  async #focusOn(draft: Draft): Promise<void> {
    this.#ownFocusAt = Date.now();
    await showInPanel(this.#windowId, { kind: 'draft', draft: draft.id, at: this.#ownFocusAt });
    await this.#show(draft);
  }

  async #actOnDraft({ action, draft }: DraftActionEvent): Promise<void> {
    if (action === 'continue') return this.#focusOn(draft);
    await this.store.dropDraft(draft.id);
    this.status = this.strings.discarded;
  }

  async #saved(event: EvidenceSavedEvent): Promise<void> {
    this.view = { kind: 'saved', record: event.record, draft: event.draft };
    this.draft = undefined;
    this.drafts = await this.store.drafts();
    await this.updateComplete;
    // The button that had the focus is gone with the form: what can be done now is one Tab away.
    this.renderRoot.querySelector<HTMLElement>('#saved')?.focus();
  }

  async #undo(record: ItemRecord, draft: Draft): Promise<void> {
    // What undo takes back is this save: an entry that was there before goes back to what it said.
    const earlier = draft.entry && (await this.store.history('entry', record.id));
    const content = earlier?.versions.find((version) => draft.entry?.parents.includes(version.version))?.content;
    const undone = await this.store.save({ kind: 'entry', id: record.id, parents: record.heads, content });
    if (!undone.ok) return;
    const takenBack = !draft.entry || draft.entry.takenBack === true;
    const entry = { id: record.id, parents: undone.value.heads, takenBack };
    const again: Draft = { ...draft, entry, touched: true, changedAt: new Date().toISOString() };
    await this.store.keepDraft(again);
    await this.#focusOn(again);
    this.status = this.strings.undone;
  }

  static override styles = [...AppElement.styles, panelStyles];

  static define(tag = 'panel-app', registry = customElements): void {
    CompetencyPickerElement.define();
    EvidenceFormElement.define();
    SetUpElement.define();
    DraftListElement.define();
    if (!registry.get(tag)) registry.define(tag, this);
  }
}
