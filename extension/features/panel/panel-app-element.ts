import type { EvidenceContent } from '@imh/core';
import type { Draft } from '@imh/storage';
import { html, nothing } from 'lit';
import type { FocusedPage } from '../../platform/messages.js';
import { openPage } from '../../platform/tabs.js';
import { openInTab } from '../../platform/window-tabs.js';
import type { InterfaceLanguage } from '../../strings/index.js';
import { AppElement } from '../app-element.js';
import type { EvidenceSavedEvent } from '../form/evidence-saved-event.js';
import { anotherOccasion } from '../form/same-again.js';
import { languageChoice } from '../language-choice.js';
import { viewAddress } from '../log/view-address.js';
import type { QuickEntryChosenEvent } from '../quick/quick-entry-element.js';
import { setLanguage, setWelcomed } from '../settings.js';
import { aimLine } from './aim-line.js';
import { linkOf } from './link-of.js';
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
import { type PanelView, PanelStateElement } from './panel-state.js';

/** The side panel: a form filled from the page that the user clicked on, unfinished drafts, and what was just saved. */
export class PanelAppElement extends PanelStateElement {
  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('click', (event) => this.#onClick(event), { signal: this.signal });
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
        ${this.#renderNotices()} ${this.renderFailure()}
        ${this.isSetUp ? setUpDoneView(strings, this.aim?.purpose, () => this.#openProgress()) : nothing}
        ${this.ready ? html`${this.#renderView()} ${this.#renderQuickEntry()}` : html`<p class="quiet">${strings.loading}</p>`}
      </main>
      <footer>
        ${this.renderDone()} ${this.#renderOthers()}
        <div class="row foot">
          ${this.#renderLanguages()}
          <button type="button" class="plain" @click=${() => this.act(() => this.setUp())}>${strings.setUp}</button>
        </div>
      </footer>
    `;
  }

  #renderNotices() {
    if (!this.hasRest) return nothing;
    return html`<recovered-notice .app=${this.app}></recovered-notice>
      <attending-notice
        .app=${this.app}
        .shown=${this.view.kind === 'form' ? this.view.draft.id : ''}
        @imh-draft-action-chosen=${this.onDraftAction}
      ></attending-notice>`;
  }

  /** Other drafts: from papers, and of other pages. */
  #renderOthers() {
    if (!this.hasRest) return nothing;
    return html`<worklist-notice .app=${this.app}></worklist-notice>
      <draft-list
        .app=${this.app}
        .drafts=${this.drafts.filter(({ id }) => this.view.kind !== 'form' || id !== this.view.draft.id)}
        @imh-draft-action-chosen=${this.onDraftAction}
      ></draft-list>`;
  }

  #renderLanguages() {
    const choose = (language: InterfaceLanguage) => this.act(() => this.attempt(setLanguage(this.store, language)));
    return languageChoice(this.app.language, choose);
  }

  #renderView() {
    const { strings, view } = this;
    const addByHand = (content?: Draft['content']) => this.act(() => this.addByHand(content));
    switch (view.kind) {
      case 'form':
        return this.#renderForm(view);
      case 'saved':
        return savedView(strings, view.record.content as EvidenceContent, this.#renderRemark(view), {
          openLog: () => this.#openLog(view.record.id),
          undo: () => this.act(() => this.undo(view.record, view.draft)),
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
          @imh-set-up-finished=${() => this.act(() => this.onSetUpFinished())}
        ></set-up>`;
      case 'start':
        return this.welcomed ? startView(strings, addByHand) : welcomeView(strings, () => this.act(() => this.begin()));
    }
  }

  /** What has no page can be added from every view but the form. */
  #renderQuickEntry() {
    if (!this.hasRest || !this.welcomed || this.view.kind === 'form' || this.view.kind === 'set-up') return nothing;
    return html`<quick-entry
      .app=${this.app}
      .hasClock=${!this.panelWindow.isPrivate}
      @imh-quick-entry-chosen=${({ content, startsClock }: QuickEntryChosenEvent) =>
        this.act(() => this.addQuickly(content, startsClock))}
    ></quick-entry>`;
  }

  #renderRemark({ record, draft }: Extract<PanelView, { kind: 'saved' }>) {
    return html`${
      this.hasRest ? html`<saved-remark .app=${this.app} .record=${record} .draft=${draft}></saved-remark>` : nothing
    }`;
  }

  #renderForm({ draft, focus, remark }: Extract<PanelView, { kind: 'form' }>) {
    const actions = {
      begin: () => this.act(() => this.setUp()),
      notNow: () => this.act(() => this.attempt(setWelcomed(this.store))),
    };
    return html`
      ${this.welcomed ? nothing : welcomeStrip(this.strings, this.#renderLanguages(), actions)}
      <panel-draft
        .app=${this.app}
        .draft=${draft}
        .focused=${focus}
        .remark=${remark}
        .place=${this.place.place}
        .framework=${this.framework}
        .category=${this.aim?.category}
        .hasRest=${this.hasRest}
        @imh-draft-action-chosen=${this.onDraftAction}
        @imh-evidence-saved=${(event: EvidenceSavedEvent) => this.act(() => this.onSaved(event))}
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
