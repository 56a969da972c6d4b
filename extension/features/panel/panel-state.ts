import type { Aim, Framework, Trainings } from '@imh/core';
import type { Draft, EvidenceStore, ItemRecord } from '@imh/storage';
import { state } from 'lit/decorators.js';
import type { DraftFocus, PanelFocus } from '../../platform/messages.js';
import { onPanelFocus, panelFocus, showInPanel } from '../../platform/panel.js';
import type { PanelWindow } from '../../platform/window-tabs.js';
import { withGuideCompetencies } from '../announced/guide-matches.js';
import { startClock } from '../attending/attending-clocks.js';
import { DoneElement } from '../done-element.js';
import type { DraftActionChosenEvent } from '../drafts/draft-list-element.js';
import type { EvidenceSavedEvent } from '../form/evidence-saved-event.js';
import { emptyDraft, momentOf } from '../read-page/new-draft.js';
import { setWelcomed } from '../settings.js';
import { shownTitle } from '../shown-title.js';
import { DraftPlace } from './draft-place.js';
import { nextFrame } from './next-frame.js';
import {
  focusedDraft,
  type PanelOpening,
  panelOpening,
  panelPlace,
  type PanelSettings,
  panelSettings,
  privateWindowOf,
} from './panel-opening.js';
import { draftAfterUndo, undoSave } from './undo-save.js';

/** What the panel shows below its header. */
export type PanelView =
  | { readonly kind: 'start' | 'set-up' }
  | { readonly kind: 'form'; readonly draft: Draft; readonly focus: DraftFocus; readonly remark?: string }
  | { readonly kind: 'saved'; readonly record: ItemRecord; readonly draft: Draft }
  | Exclude<PanelFocus, DraftFocus>;

/** Milliseconds before a draft makes room for "Reading …", so that a page that is read at once does not flicker. */
const quickReading = 150;

/**
 * What the side panel shows, and the life of its drafts: opened, kept, discarded, saved, taken back. `PanelAppElement`
 * renders it.
 */
export abstract class PanelStateElement extends DoneElement {
  @state() protected view: PanelView = { kind: 'start' };
  @state() protected drafts: Draft[] = [];
  @state() protected framework?: Framework | undefined;
  @state() protected aim?: Aim | undefined;
  @state() protected welcomed = true;
  @state() protected ready = false;
  /** True from the end of the first-run questions until something else is shown. */
  @state() protected isSetUp = false;
  /** True once what surrounds the form is registered: an element must have its properties when it is connected. */
  @state() protected hasRest = false;
  protected readonly place = new DraftPlace(this);
  protected panelWindow: PanelWindow = { id: -1, isPrivate: false };
  /** Asked for before the log is open. */
  readonly #asked = panelPlace();
  /** Present from the beginning, so that what the click asked for is in the first frame. */
  #opening?: PanelOpening | undefined;
  #ownFocusAt = 0;
  /** Number of what was asked for last: what is read for an earlier request comes too late. */
  #request = 0;
  /** The form that the questions of the settings have replaced. */
  #behindSetUp?: PanelView | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.store.listen((change) => {
      if (change.what === 'drafts') this.inBackground(() => this.#readDrafts());
      else if (change.what !== 'items') this.inBackground(() => this.#readSettings());
    }, this.signal);
    this.inBackground(() => this.#open());
  }

  override async prepare(store: EvidenceStore): Promise<void> {
    this.#opening = await panelOpening(store, this.#asked);
  }

  /**
   * What surrounds the form reads for itself what it shows, so it need not be in the first frame; but right after it, so
   * that nothing moves under the hand of the person.
   */
  protected override firstUpdated(): void {
    this.inBackground(async () => {
      // The form may ask for its first frame too: its turn is before the rest is loaded.
      await this.renderRoot.querySelector('panel-draft')?.updateComplete;
      if (!document.hidden) await nextFrame();
      (await import('./define-rest.js')).definePanelRest();
      this.hasRest = true;
    });
  }

  async #open(): Promise<void> {
    const opening = this.#opening ?? (await panelOpening(this.store, this.#asked));
    const { window, focus, settings, drafts, draft, guides } = opening;
    this.#opening = undefined;
    this.panelWindow = window;
    onPanelFocus(window.id, (next) => this.inBackground(() => this.#follow(next)), this.signal);
    this.#showSettings(settings);
    this.drafts = drafts;
    this.ready = true;
    if (focus) await this.#showFocus(focus, draft, guides);
    this.inBackground(() => this.place.watch(window.id, this.signal));
    // A click may have been answered since it was asked for.
    const latest = await panelFocus(window.id);
    if (latest?.at !== focus?.at || latest?.kind !== focus?.kind) await this.#follow(latest);
  }

  async #readSettings(): Promise<void> {
    this.#showSettings(await panelSettings(this.store));
  }

  #showSettings({ framework, aim, welcomed }: PanelSettings): void {
    [this.framework, this.aim, this.welcomed] = [framework, aim, welcomed];
  }

  get #privateWindow(): number | undefined {
    return privateWindowOf(this.panelWindow);
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

  #show(view: PanelView): void {
    this.view = view;
    this.isSetUp = false;
    this.done = undefined;
  }

  async #showDraft(draft: Draft, focus: DraftFocus, remark?: string): Promise<void> {
    this.#show({ kind: 'form', draft, focus, ...(remark ? { remark } : {}) });
    await this.#focusForm();
    await this.place.follow(focus.tab);
  }

  /**
   * The first field, so that typing can begin after the keyboard shortcut. At once, although the browser has to lay out the
   * page for it: what comes after the first frame would take the focus from a person who is faster.
   */
  async #focusForm(): Promise<void> {
    await this.updateComplete;
    await this.renderRoot.querySelector('panel-draft')?.focusFirst();
  }

  protected async addQuickly(content: Draft['content'], startsClock: boolean): Promise<void> {
    const moment = momentOf(new Date(), this.store.newId(), this.#privateWindow);
    // A draft that nobody has touched is dropped after the next click; its clock must not be.
    const draft = { ...emptyDraft(moment, content), isShort: true, touched: startsClock };
    // Before the form is shown, which reads the clocks once.
    await this.#keepDraft(draft);
    if (startsClock) await startClock(draft.id);
    await this.#openDraft(draft, startsClock ? this.strings.quick.clockRuns : undefined);
  }

  protected async begin(): Promise<void> {
    await this.attempt(setWelcomed(this.store));
    await this.setUp();
  }

  protected async setUp(): Promise<void> {
    const { defineSetUp } = await import('../first-run/define.js');
    defineSetUp();
    if (this.view.kind !== 'set-up') this.#behindSetUp = this.view;
    this.#show({ kind: 'set-up' });
    await this.#focusOn('set-up');
  }

  protected async onSetUpFinished(): Promise<void> {
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

  protected async addByHand(content: Draft['content'] = {}): Promise<void> {
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
    await showInPanel(this.panelWindow.id, focus);
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

  protected onDraftAction({ action, draft }: DraftActionChosenEvent): void {
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

  protected async onSaved(event: EvidenceSavedEvent): Promise<void> {
    this.#show({ kind: 'saved', record: event.record, draft: event.draft });
    await this.#readDrafts();
    await this.updateComplete;
    // The button that had the focus was removed with the form; the next actions are one Tab away from the heading.
    this.renderRoot.querySelector<HTMLElement>('#saved')?.focus();
  }

  protected async undo(record: ItemRecord, draft: Draft): Promise<void> {
    const undone = await this.attempt(undoSave(this.store, record, draft));
    if (!undone) return;
    await this.#addDraft(draftAfterUndo(draft, undone.value), this.strings.undone);
  }
}
