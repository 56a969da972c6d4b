import type { Aim, EvidenceContent, Framework, Trainings } from '@imh/core';
import { whenIdle } from '@imh/elements';
import type { Draft, EvidenceStore, ItemRecord } from '@imh/storage';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import type { DraftFocus, FocusedPage, PanelFocus } from '../../platform/messages.js';
import { onPanelFocus, panelFocus, showInPanel } from '../../platform/panel.js';
import { openPage } from '../../platform/tabs.js';
import { openInTab, type PanelWindow } from '../../platform/window-tabs.js';
import type { InterfaceLanguage } from '../../strings/index.js';
import { AppElement } from '../app-element.js';
import { withGuideCompetencies } from '../announced/guide-matches.js';
import { startClock } from '../attending/attending-clocks.js';
import { DoneElement } from '../done-element.js';
import type { DraftActionChosenEvent } from '../drafts/draft-list-element.js';
import type { EvidenceSavedEvent } from '../form/evidence-saved-event.js';
import { anotherOccasion } from '../form/same-again.js';
import { languageChoice } from '../language-choice.js';
import { viewAddress } from '../log/view-address.js';
import { emptyDraft, momentOf } from '../read-page/new-draft.js';
import type { QuickEntryChosenEvent } from '../quick/quick-entry-element.js';
import { setLanguage, setWelcomed } from '../settings.js';
import { shownTitle } from '../shown-title.js';
import { aimLine } from './aim-line.js';
import { DraftPlace } from './draft-place.js';
import { linkOf } from './link-of.js';
import {
  focusedDraft,
  type PanelOpening,
  panelOpening,
  panelPlace,
  type PanelSettings,
  panelSettings,
  privateWindowOf,
} from './panel-opening.js';
import {
  ownPageView,
  readingView,
  savedView,
  setUpDoneView,
  startView,
  unreadableView,
  welcomeStrip,
  welcomeView,
} from './panel-views.js';
import { panelStyles } from './panel-styles.js';
import { draftAfterUndo, undoSave } from './undo-save.js';

/** What the panel shows below its header. */
type View =
  | { readonly kind: 'start' | 'set-up' }
  | { readonly kind: 'form'; readonly draft: Draft; readonly focus: DraftFocus; readonly remark?: string }
  | { readonly kind: 'saved'; readonly record: ItemRecord; readonly draft: Draft }
  | Exclude<PanelFocus, DraftFocus>;

/** Milliseconds before a draft makes room for "Reading …", so that a page that is read at once does not flicker. */
const quickReading = 150;

/** The side panel: a form filled from the page that the user clicked on, unfinished drafts, and what was just saved. */
export class PanelAppElement extends DoneElement {
  @state() private view: View = { kind: 'start' };
  @state() private drafts: Draft[] = [];
  @state() private framework?: Framework | undefined;
  @state() private aim?: Aim | undefined;
  @state() private welcomed = true;
  @state() private ready = false;
  /** True from the end of the first-run questions until something else is shown. */
  @state() private isSetUp = false;
  readonly #place = new DraftPlace(this);
  #window: PanelWindow = { id: -1, isPrivate: false };
  /** Asked for before the log is open. */
  readonly #asked = panelPlace();
  /** Present from the beginning, so that what the click asked for is in the first frame. */
  #opening?: PanelOpening | undefined;
  #ownFocusAt = 0;
  /** Number of what was asked for last: what is read for an earlier request comes too late. */
  #request = 0;
  /** The form that the questions of the settings have replaced. */
  #behindSetUp?: View | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('click', (event) => this.#onClick(event), { signal: this.signal });
    this.store.listen((change) => {
      if (change.what === 'drafts') this.inBackground(() => this.#readDrafts());
      else if (change.what !== 'items') this.inBackground(() => this.#readSettings());
    }, this.signal);
    this.inBackground(() => this.#open());
  }

  override async prepare(store: EvidenceStore): Promise<void> {
    this.#opening = await panelOpening(store, this.#asked);
  }

  /** What surrounds the form reads for itself what it shows, so it need not be in the first frame. */
  protected override firstUpdated(): void {
    const load = async () => (await import('./define-rest.js')).definePanelRest();
    whenIdle(() => {
      this.inBackground(load);
      return true;
    }, this.signal);
  }

  async #open(): Promise<void> {
    const opening = this.#opening ?? (await panelOpening(this.store, this.#asked));
    const { window, focus, settings, drafts, draft, guides } = opening;
    this.#window = window;
    onPanelFocus(window.id, (next) => this.inBackground(() => this.#follow(next)), this.signal);
    this.#showSettings(settings);
    this.drafts = drafts;
    this.ready = true;
    if (focus) await this.#showFocus(focus, draft, guides);
    this.inBackground(() => this.#place.watch(window.id, this.signal));
    // A click may have been answered since it was asked for.
    const latest = await panelFocus(window.id);
    if (latest?.at !== focus?.at || latest?.kind !== focus?.kind) await this.#follow(latest);
    await this.#focusForm();
  }

  async #readSettings(): Promise<void> {
    this.#showSettings(await panelSettings(this.store));
  }

  #showSettings({ framework, aim, welcomed }: PanelSettings): void {
    [this.framework, this.aim, this.welcomed] = [framework, aim, welcomed];
  }

  get #privateWindow(): number | undefined {
    return privateWindowOf(this.#window);
  }

  async #readDrafts(): Promise<void> {
    const { view } = this;
    const [drafts, draft] = await Promise.all([
      this.store.drafts(this.#privateWindow),
      view.kind === 'form' ? this.store.draft(view.draft.id) : undefined,
    ]);
    this.drafts = drafts;
    // Another draft may be shown by now.
    if (draft && this.view.kind === 'form' && this.view.draft.id === draft.id) this.view = { ...this.view, draft };
  }

  /** Shows the result of the last click in this window. Nothing else ever replaces the form. */
  async #follow(focus: PanelFocus | undefined): Promise<void> {
    // What this panel has opened itself is already shown.
    if (!focus || focus.at === this.#ownFocusAt) return this.#readDrafts();
    const request = (this.#request += 1);
    if (focus.kind === 'reading' && this.view.kind === 'form') {
      await new Promise((resolve) => setTimeout(resolve, quickReading));
    }
    const [drafts, draft, guides] = await Promise.all([
      this.store.drafts(this.#privateWindow),
      focusedDraft(this.store, focus),
      focus.kind === 'draft' ? this.store.guides.list() : [],
    ]);
    if (request !== this.#request) return;
    this.drafts = drafts;
    await this.#showFocus(focus, draft, guides);
  }

  async #showFocus(focus: PanelFocus, draft: Draft | undefined, guides: readonly Trainings[]): Promise<void> {
    if (focus.kind !== 'draft') return this.#show(focus);
    if (!draft) return;
    const filled = withGuideCompetencies(this.store, draft, guides, this.strings.language);
    if (filled !== draft) this.inBackground(() => this.#keepDraft(filled));
    await this.#showDraft(filled, focus);
  }

  #show(view: View): void {
    this.view = view;
    this.isSetUp = false;
    this.done = undefined;
  }

  async #showDraft(draft: Draft, focus: DraftFocus, remark?: string): Promise<void> {
    this.#show({ kind: 'form', draft, focus, ...(remark ? { remark } : {}) });
    await this.#focusForm();
    await this.#place.follow(focus.tab);
  }

  /** The first field, so that typing can begin after the keyboard shortcut. */
  async #focusForm(): Promise<void> {
    await this.updateComplete;
    await this.renderRoot.querySelector('panel-draft')?.focusFirst();
  }

  protected override render() {
    const { strings } = this;
    return html`
      <header>
        <div class="row">
          <h1>${strings.name}</h1>
          <button type="button" class="plain" @click=${() => this.#openLog('')}>${strings.openLog}</button>
        </div>
        ${aimLine(this.aim, [this.framework, ...this.store.frameworks], strings)}
      </header>
      <main>
        <recovered-notice .app=${this.app}></recovered-notice>
        <attending-notice
          .app=${this.app}
          .shown=${this.view.kind === 'form' ? this.view.draft.id : ''}
          @imh-draft-action-chosen=${this.#onDraftAction}
        ></attending-notice>
        ${this.renderFailure()}
        ${this.isSetUp ? setUpDoneView(strings, this.aim?.purpose, () => this.#openProgress()) : nothing}
        ${this.ready ? html`${this.#renderView()} ${this.#renderQuickEntry()}` : html`<p class="quiet">${strings.loading}</p>`}
      </main>
      <footer>
        ${this.renderDone()}
        <worklist-notice .app=${this.app}></worklist-notice>
        <draft-list
          .app=${this.app}
          .drafts=${this.drafts.filter(({ id }) => this.view.kind !== 'form' || id !== this.view.draft.id)}
          @imh-draft-action-chosen=${this.#onDraftAction}
        ></draft-list>
        <div class="row foot">
          ${this.#renderLanguages()}
          <button type="button" class="plain" @click=${() => this.act(() => this.#setUp())}>${strings.setUp}</button>
        </div>
      </footer>
    `;
  }

  #renderLanguages() {
    const choose = (language: InterfaceLanguage) => this.act(() => this.attempt(setLanguage(this.store, language)));
    return languageChoice(this.app.language, choose);
  }

  #renderView() {
    const { strings, view } = this;
    const addByHand = (content?: Draft['content']) => this.act(() => this.#addByHand(content));
    switch (view.kind) {
      case 'form':
        return this.#renderForm(view);
      case 'saved':
        return savedView(strings, view.record.content as EvidenceContent, this.#renderRemark(view), {
          openLog: () => this.#openLog(view.record.id),
          undo: () => this.act(() => this.#undo(view.record, view.draft)),
          sameAgain: () => addByHand(anotherOccasion(view.record.content as EvidenceContent)),
          addAnother: addByHand,
        });
      case 'reading':
        return readingView(strings, view.title, () => addByHand(contentOf(view)));
      case 'own-page':
        return ownPageView(strings, addByHand);
      case 'unreadable':
        return unreadableView(strings, view.why, () => addByHand(view.why === 'pdf' ? contentOf(view) : {}));
      case 'set-up':
        return html`<set-up
          .app=${this.app}
          @imh-set-up-finished=${() => this.act(() => this.#onSetUpFinished())}
        ></set-up>`;
      case 'start':
        return this.welcomed
          ? startView(strings, addByHand)
          : welcomeView(strings, () => this.act(() => this.#begin()));
    }
  }

  /** What has no page can be added from every view but the form. */
  #renderQuickEntry() {
    if (!this.welcomed || this.view.kind === 'form' || this.view.kind === 'set-up') return nothing;
    return html`<quick-entry
      .app=${this.app}
      .hasClock=${!this.#window.isPrivate}
      @imh-quick-entry-chosen=${({ content, startsClock }: QuickEntryChosenEvent) =>
        this.act(() => this.#addQuickly(content, startsClock))}
    ></quick-entry>`;
  }

  async #addQuickly(content: Draft['content'], startsClock: boolean): Promise<void> {
    const moment = momentOf(new Date(), this.store.newId(), this.#privateWindow);
    // A draft that nobody has touched is dropped after the next click; its clock must not be.
    const draft = { ...emptyDraft(moment, content), isShort: true, touched: startsClock };
    // Before the form is shown, which reads the clocks once.
    await this.#keepDraft(draft);
    if (startsClock) await startClock(draft.id);
    await this.#openDraft(draft, startsClock ? this.strings.quick.clockRuns : undefined);
  }

  #renderRemark({ record, draft }: Extract<View, { kind: 'saved' }>) {
    return html`<saved-remark .app=${this.app} .record=${record} .draft=${draft}></saved-remark>`;
  }

  #renderForm({ draft, focus, remark }: Extract<View, { kind: 'form' }>) {
    const actions = {
      begin: () => this.act(() => this.#setUp()),
      notNow: () => this.act(() => this.attempt(setWelcomed(this.store))),
    };
    return html`
      ${this.welcomed ? nothing : welcomeStrip(this.strings, this.#renderLanguages(), actions)}
      <panel-draft
        .app=${this.app}
        .draft=${draft}
        .focused=${focus}
        .remark=${remark}
        .place=${this.#place.place}
        .framework=${this.framework}
        .category=${this.aim?.category}
        @imh-draft-action-chosen=${this.#onDraftAction}
        @imh-evidence-saved=${(event: EvidenceSavedEvent) => this.act(() => this.#onSaved(event))}
      ></panel-draft>
    `;
  }

  /** A link must not load another page in place of the panel. */
  #onClick(event: MouseEvent): void {
    const address = linkOf(event);
    if (address === undefined) return;
    event.preventDefault();
    this.act(() => openInTab(address));
  }

  /** @param id of the entry to expand, or empty */
  #openLog(id: string): void {
    this.act(() => openPage(`/log.html${id && `#${id}`}`));
  }

  #openProgress(): void {
    this.act(() => openPage(`/log.html${viewAddress({ view: 'progress' })}`));
  }

  async #begin(): Promise<void> {
    await this.attempt(setWelcomed(this.store));
    await this.#setUp();
  }

  async #setUp(): Promise<void> {
    const { defineSetUp } = await import('../first-run/define.js');
    defineSetUp();
    if (this.view.kind !== 'set-up') this.#behindSetUp = this.view;
    this.#show({ kind: 'set-up' });
    await this.#focusOn('set-up');
  }

  async #onSetUpFinished(): Promise<void> {
    await this.attempt(setWelcomed(this.store));
    await this.#readSettings();
    const behind = this.#behindSetUp;
    if (behind?.kind === 'form') this.#show({ ...behind, draft: await this.#newest(behind.draft) });
    else this.#show({ kind: 'start' });
    this.isSetUp = true;
    await this.#focusOn('.set-up-done');
  }

  /** Shows the panel from its top, and focuses an element in it. */
  async #focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    scrollTo({ top: 0 });
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  }

  async #addByHand(content: Draft['content'] = {}): Promise<void> {
    await this.#addDraft(emptyDraft(momentOf(new Date(), this.store.newId(), this.#privateWindow), content));
  }

  /** The form shows the draft even if it could not be stored, so that nothing typed is lost. */
  async #addDraft(draft: Draft, remark?: string): Promise<void> {
    await this.#keepDraft(draft);
    await this.#openDraft(draft, remark);
  }

  async #openDraft(draft: Draft, remark?: string): Promise<void> {
    // What is still being read for a click must not replace it.
    this.#request += 1;
    this.#ownFocusAt = Date.now();
    const focus = { kind: 'draft', draft: draft.id, at: this.#ownFocusAt, isContinued: draft.touched } as const;
    await showInPanel(this.#window.id, focus);
    await this.#showDraft(await this.#newest(draft), focus, remark);
    await this.#readDrafts();
  }

  /** The stored state of a draft: the last keystroke may be newer than the one that is listed or shown. */
  async #newest(draft: Draft): Promise<Draft> {
    return (await this.store.draft(draft.id)) ?? draft;
  }

  #keepDraft(draft: Draft) {
    const { draftNotKept, draftFailed } = this.strings;
    return this.attempt(this.store.keepDraft(draft), ({ code }) => (code === 'full-disk' ? draftNotKept : draftFailed));
  }

  #onDraftAction({ action, draft }: DraftActionChosenEvent): void {
    this.act(() => (action === 'continue' ? this.#openDraft(draft) : this.#discard(draft)));
  }

  async #discard(draft: Draft): Promise<void> {
    const newest = await this.#newest(draft);
    if (!(await this.attempt(this.store.dropDraft(draft.id)))) return;
    const isShown = this.view.kind === 'form' && this.view.draft.id === draft.id;
    if (isShown) this.#show({ kind: 'start' });
    await this.#readDrafts();
    const undo = async () => {
      if (!(await this.#keepDraft(newest))) return undefined;
      if (isShown) await this.#openDraft(newest);
      return true;
    };
    this.done = { sentence: this.strings.discarded(shownTitle(newest.content.title)), undo };
    await this.#focusOnDone();
  }

  async #focusOnDone(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('footer [role=status] button')?.focus();
  }

  async #onSaved(event: EvidenceSavedEvent): Promise<void> {
    this.#show({ kind: 'saved', record: event.record, draft: event.draft });
    await this.#readDrafts();
    await this.updateComplete;
    // The button that had the focus was removed with the form; the next actions are one Tab away from the heading.
    this.renderRoot.querySelector<HTMLElement>('#saved')?.focus();
  }

  async #undo(record: ItemRecord, draft: Draft): Promise<void> {
    const undone = await this.attempt(undoSave(this.store, record, draft));
    if (!undone) return;
    await this.#addDraft(draftAfterUndo(draft, undone.value), this.strings.undone);
  }

  static override styles = [...AppElement.styles, panelStyles];
}

/** What the tab itself shows of a page that is not read. */
function contentOf({ title, url }: FocusedPage): Partial<EvidenceContent> {
  return { ...(title ? { title } : {}), ...(url ? { url } : {}) };
}

declare global {
  interface HTMLElementTagNameMap {
    'panel-app': PanelAppElement;
  }
}
