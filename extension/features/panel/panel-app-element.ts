import { type EvidenceContent, formatDate, type Framework } from '@imh/core';
import type { Draft, ItemRecord } from '@imh/storage';
import { html, nothing, type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import type { PanelFocus } from '../../platform/messages.js';
import { onPanelFocus, panelFocus, showInPanel } from '../../platform/panel.js';
import { currentWindowId, openPage } from '../../platform/tabs.js';
import type { InterfaceLanguage } from '../../strings/index.js';
import { AppElement } from '../app-element.js';
import type { DraftActionChosenEvent } from '../drafts/draft-list-element.js';
import type { EvidenceSavedEvent } from '../form/evidence-saved-event.js';
import { languageChoice } from '../language-choice.js';
import { viewAddress } from '../log/view-address.js';
import { emptyDraft, momentOf } from '../read-page/new-draft.js';
import { currentAim, setLanguage, setWelcomed, showFramework, shownFramework, wasWelcomed } from '../settings.js';
import { fillReport } from './fill-report.js';
import { noFrameworkView, savedView, startView, unreadableView, welcomeStrip, welcomeView } from './panel-views.js';
import { panelStyles } from './panel-styles.js';
import { draftAfterUndo, undoSave } from './undo-save.js';

/** What the panel shows below its header. */
type View =
  | { readonly kind: 'start' }
  | { readonly kind: 'form' }
  | { readonly kind: 'set-up' }
  | { readonly kind: 'unreadable'; readonly focus: Extract<PanelFocus, { kind: 'unreadable' }> }
  | { readonly kind: 'saved'; readonly record: ItemRecord; readonly draft: Draft };

/** The side panel: a form filled from the page that the user clicked on, unfinished drafts, and what was just saved. */
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

  override connectedCallback(): void {
    super.connectedCallback();
    this.store.listen((change) => {
      if (change.what === 'drafts') this.inBackground(() => this.#readDrafts());
      else if (change.what !== 'items') this.inBackground(() => this.#readSettings());
    }, this.signal);
    this.inBackground(() => this.#open());
  }

  async #open(): Promise<void> {
    this.#windowId = (await currentWindowId()) ?? -1;
    onPanelFocus(this.#windowId, (focus) => this.inBackground(() => this.#follow(focus)), this.signal);
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

  /** Shows the result of the last click in this window. Nothing else ever replaces the form. */
  async #follow(focus: PanelFocus | undefined): Promise<void> {
    this.drafts = await this.store.drafts();
    if (focus?.kind === 'unreadable') {
      this.view = { kind: 'unreadable', focus };
      return;
    }
    const draft = focus && (await this.store.draft(focus.draft));
    // A draft that this panel has opened itself is already shown, with its own status.
    if (draft && focus.at !== this.#ownFocusAt) await this.#show(draft);
  }

  async #show(draft: Draft): Promise<void> {
    this.draft = draft;
    this.view = { kind: 'form' };
    const { url, urlIsPartial, canonicalUrl } = draft.content;
    this.kept = draft.entry || urlIsPartial ? [] : await this.store.entriesOfPage([url, canonicalUrl]);
    this.#isContinued = draft.touched;
    this.status = this.#reportOf(draft);
  }

  #reportOf(draft: Draft): string {
    return this.#isContinued ? this.strings.continued : fillReport(draft, this.strings);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // The draft is unchanged, but the report must be in the new language.
    if (changed.has('app') && this.draft) this.status = this.#reportOf(this.draft);
  }

  protected override render() {
    const { strings } = this;
    return html`
      <header class="row">
        <h1>${strings.name}</h1>
        <button type="button" class="plain" @click=${() => this.#openLog('')}>${strings.openLog}</button>
      </header>
      <main>
        <recovered-notice .app=${this.app}></recovered-notice>
        ${this.renderFailure()} ${this.ready ? this.#renderView() : html`<p class="quiet">${strings.loading}</p>`}
      </main>
      <footer>
        ${this.#renderDrafts()}
        <div class="row foot">
          ${this.#renderLanguages()}
          <button type="button" class="plain" @click=${() => (this.view = { kind: 'set-up' })}>${strings.setUp}</button>
        </div>
      </footer>
    `;
  }

  #renderLanguages() {
    const choose = (language: InterfaceLanguage) => this.act(() => this.attempt(setLanguage(this.store, language)));
    return languageChoice(this.app.language, choose);
  }

  #renderView() {
    const { strings } = this;
    const addByHand = (content?: Draft['content']) => this.act(() => this.#addByHand(content));
    switch (this.view.kind) {
      case 'form':
        return this.#renderForm();
      case 'saved':
        return this.#renderSaved(this.view.record, this.view.draft);
      case 'unreadable':
        return unreadableView(strings, this.view.focus, addByHand);
      case 'set-up':
        return html`<set-up
          .app=${this.app}
          @imh-set-up-finished=${() => this.act(() => this.#onSetUpFinished())}
        ></set-up>`;
      case 'start':
        return this.welcomed
          ? startView(strings, this.status, addByHand)
          : welcomeView(strings, () => this.act(() => this.#begin()));
    }
  }

  #renderForm() {
    const { strings } = this;
    const [kept] = this.kept;
    return html`
      ${
        this.welcomed
          ? nothing
          : welcomeStrip(strings, this.#renderLanguages(), {
              begin: () => (this.view = { kind: 'set-up' }),
              notNow: () => this.act(() => this.attempt(setWelcomed(this.store))),
            })
      }
      <p class="status quiet" role="status">${this.status}</p>
      ${
        kept
          ? html`<p class="notice">
              ${strings.alreadyKept(formatDate(strings.language, kept.date))}
              <button type="button" class="plain" @click=${() => this.#openLog(kept.id)}>${strings.openEntry}</button>
            </p>`
          : nothing
      }
      <evidence-form
        .app=${this.app}
        .draft=${this.draft}
        .framework=${this.framework}
        .category=${this.category}
        @imh-evidence-saved=${(event: EvidenceSavedEvent) => this.act(() => this.#onSaved(event))}
      >
        ${
          this.framework
            ? nothing
            : noFrameworkView(strings, this.store.frameworks, (event) => this.act(() => this.#chooseFramework(event)))
        }
      </evidence-form>
    `;
  }

  async #chooseFramework(event: Event): Promise<void> {
    const { value } = event.target as HTMLSelectElement;
    if (value === '') return;
    this.framework = this.store.framework(value);
    await this.updateComplete;
    // This field is replaced by one in the form, in which the choice can go on.
    await this.renderRoot.querySelector('evidence-form')?.focusFramework();
    if (!(await this.attempt(showFramework(this.store, value)))) this.framework = undefined;
  }

  #renderSaved(record: ItemRecord, draft: Draft) {
    return savedView(this.strings, record.content as EvidenceContent, {
      openLog: () => this.#openLog(record.id),
      undo: () => this.act(() => this.#undo(record, draft)),
      addAnother: () => this.act(() => this.#addByHand()),
    });
  }

  #renderDrafts() {
    const shown = this.view.kind === 'form' ? this.draft?.id : undefined;
    return html`<worklist-notice .app=${this.app} @click=${this.#onWorklist}></worklist-notice>
      <draft-list
        .app=${this.app}
        .drafts=${this.drafts.filter((draft) => draft.id !== shown)}
        @imh-draft-action-chosen=${(event: DraftActionChosenEvent) => this.act(() => this.#onDraftAction(event))}
      ></draft-list>`;
  }

  /** The panel has no room for the worklist, and its own link would load the log in it. */
  #onWorklist(event: Event): void {
    event.preventDefault();
    this.act(() => openPage(`/log.html${viewAddress({ view: 'worklist' })}`));
  }

  /** @param id of the entry to expand, or empty */
  #openLog(id: string): void {
    this.act(() => openPage(`/log.html${id && `#${id}`}`));
  }

  async #begin(): Promise<void> {
    await this.attempt(setWelcomed(this.store));
    this.view = { kind: 'set-up' };
  }

  async #onSetUpFinished(): Promise<void> {
    await this.attempt(setWelcomed(this.store));
    await this.#readSettings();
    if (this.draft) this.view = { kind: 'form' };
    else {
      this.view = { kind: 'start' };
      this.status = this.strings.setUpDone;
    }
  }

  async #addByHand(content: Draft['content'] = {}): Promise<void> {
    const draft = emptyDraft(momentOf(new Date(), this.store.newId()), content);
    await this.#keepDraft(draft);
    await this.#focusOn(draft);
    await this.updateComplete;
    this.renderRoot.querySelector('evidence-form')?.focus();
  }

  /** The form shows the draft even if it could not be stored, so that nothing typed is lost. */
  async #keepDraft(draft: Draft): Promise<void> {
    const { draftNotKept, draftFailed } = this.strings;
    await this.attempt(this.store.keepDraft(draft), ({ code }) => (code === 'full-disk' ? draftNotKept : draftFailed));
  }

  async #focusOn(draft: Draft): Promise<void> {
    this.#ownFocusAt = Date.now();
    await showInPanel(this.#windowId, { kind: 'draft', draft: draft.id, at: this.#ownFocusAt });
    await this.#show(draft);
  }

  async #onDraftAction({ action, draft }: DraftActionChosenEvent): Promise<void> {
    if (action === 'continue') await this.#focusOn(draft);
    else if (await this.attempt(this.store.dropDraft(draft.id))) this.status = this.strings.discarded;
  }

  async #onSaved(event: EvidenceSavedEvent): Promise<void> {
    this.view = { kind: 'saved', record: event.record, draft: event.draft };
    this.draft = undefined;
    this.drafts = await this.store.drafts();
    await this.updateComplete;
    // The button that had the focus was removed with the form; the next actions are one Tab away from the heading.
    this.renderRoot.querySelector<HTMLElement>('#saved')?.focus();
  }

  async #undo(record: ItemRecord, draft: Draft): Promise<void> {
    const undone = await this.attempt(undoSave(this.store, record, draft));
    if (!undone) return;
    const again = draftAfterUndo(draft, undone.value);
    await this.#keepDraft(again);
    await this.#focusOn(again);
    this.status = this.strings.undone;
  }

  static override styles = [...AppElement.styles, panelStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'panel-app': PanelAppElement;
  }
}
