import type { EvidenceContent, Framework } from '@imh/core';
import type { Draft } from '@imh/storage';
import { html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import { AppElement } from '../app-element.js';
import { textPreview, textPreviewStyles } from '../attachments/text-preview.js';
import type { EvidenceSavedEvent } from '../form/evidence-saved-event.js';
import { viewAddress } from '../log/view-address.js';
import type { Strings } from '../../strings/index.js';
import { currentAim, shownFramework } from '../settings.js';
import { nextOrder } from './add-papers.js';
import { nameOfPaper, paperLines, paperNotes, paperSummary } from './paper-facts.js';
import { worklistStyles } from './worklist-styles.js';
import { view } from '../../look/view.js';

/**
 * The view for papers of the past: files are dropped, and their drafts are offered one at a time beside a preview. What is
 * left is stored, and continues another day.
 */
export class LogWorklistElement extends AppElement {
  @state() private files: readonly File[] = [];
  @state() private drafts?: readonly Draft[];
  @state() private shownId?: string | undefined;
  @state() private framework?: Framework | undefined;
  @state() private category?: string | undefined;
  @state() private status: (words: Strings['papers']) => string = () => '';
  @state() private discarded?: Draft | undefined;
  /** Entries saved since the view was opened. */
  @state() private saved: readonly string[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    this.readOnChange(
      ({ what }) => what !== 'items',
      () => this.#read(),
    );
    // A file that is dropped beside the field would replace the page.
    this.addEventListener('dragover', (event) => event.preventDefault(), { signal: this.signal });
    this.addEventListener('drop', (event) => this.#onDrop(event), { signal: this.signal });
  }

  #onDrop(event: DragEvent): void {
    event.preventDefault();
    this.addFiles([...(event.dataTransfer?.files ?? [])]);
  }

  /** Reads files that were dropped beside the field or into another view. */
  addFiles(files: readonly File[]): void {
    this.files = [...files];
  }

  async #read(): Promise<void> {
    this.framework = await shownFramework(this.store);
    this.category = (await currentAim(this.store))?.aim.category;
    this.drafts = await this.store.worklist();
  }

  get #shown(): Draft | undefined {
    return this.drafts?.find(({ id }) => id === this.shownId) ?? this.drafts?.[0];
  }

  protected override render() {
    const { strings, drafts } = this;
    const words = strings.papers;
    if (!drafts) return html`<p>${strings.loading}</p>`;
    const isBusy = drafts.length > 0;
    const drop = html`<paper-drop
      .app=${this.app}
      .files=${this.files}
      ?compact=${isBusy}
      @imh-papers-added=${() => (this.status = () => '')}
    ></paper-drop>`;
    return html`
      <section class=${isBusy ? '' : 'card stack'} aria-labelledby="heading">
        <h2 id="heading" class=${isBusy ? 'visually-hidden' : ''}>${words.heading}</h2>
        ${isBusy ? nothing : html`<p>${words.intro}</p>`} ${drop}
      </section>
      ${this.renderFailure()} ${this.#renderStatus()}
      ${this.#shown ? this.#renderWork(this.#shown, drafts) : this.#renderDone()}
    `;
  }

  #renderStatus() {
    const { strings, discarded } = this;
    const status = this.status(strings.papers);
    return html`<div role="status">
      ${
        status
          ? html`<p class="notice">
              ${status}
              ${
                discarded
                  ? html`<button
                      type="button"
                      class="plain"
                      id="undo"
                      @click=${() => this.act(() => this.#undo(discarded))}
                    >
                      ${strings.undo}
                    </button>`
                  : nothing
              }
            </p>`
          : nothing
      }
    </div>`;
  }

  #renderDone() {
    const words = this.strings.papers;
    if (this.saved.length === 0) return nothing;
    return html`<section class="card stack">
      <h2 id="done" tabindex="-1">${words.done}</h2>
      <p>
        <a href=${viewAddress({ view: 'entries', filter: { ids: this.saved } })}
          >${words.doneSaved(this.saved.length)}</a
        >
      </p>
    </section>`;
  }

  #renderWork(draft: Draft, drafts: readonly Draft[]) {
    const { strings } = this;
    const words = strings.papers;
    const at = drafts.indexOf(draft);
    const name = nameOfPaper(draft, words);
    return html`<section class="work" aria-labelledby="left">
      <div class="bar row">
        <h2 id="left" tabindex="-1">${words.left(drafts.length)}</h2>
        <span class="row">
          <button type="button" ?disabled=${at === 0} @click=${() => this.act(() => this.#go(drafts[at - 1]))}>
            ${words.previous}
          </button>
          <span class="quiet">${words.position(at + 1, drafts.length)}</span>
          <button
            type="button"
            ?disabled=${at === drafts.length - 1}
            @click=${() => this.act(() => this.#go(drafts[at + 1]))}
          >
            ${words.next}
          </button>
        </span>
      </div>
      <div class="sides">
        <div class="paper stack">
          ${this.#renderPreview(draft)} ${draft.paper ? paperLines(draft.paper, strings) : nothing}
        </div>
        <div class="stack">
          <div>
            <h3>${name}</h3>
            <p class="quiet name">${paperSummary(draft, strings)}</p>
          </div>
          ${draft.paper ? paperNotes(draft, draft.paper, strings, (date) => this.act(() => this.#chooseDate(draft, date))) : nothing}
          ${this.#renderForm(draft)}
          <div>
            <button type="button" class="plain" @click=${() => this.act(() => this.#discard(draft))}>
              ${words.discard}
            </button>
          </div>
        </div>
      </div>
    </section>`;
  }

  #renderPreview({ content, paper }: Draft) {
    const [file] = content.attachments ?? [];
    const isReadable = paper?.kind !== 'message' && file?.type !== 'application/json';
    if (file && isReadable) {
      return html`<attachment-preview .app=${this.app} .sha256=${file.sha256} .name=${file.name}></attachment-preview>`;
    }
    if (paper?.kind !== 'message' || !paper.text) return nothing;
    const words = this.strings.papers;
    return textPreview(paper.text, words.preview(words.pasted));
  }

  #renderForm(draft: Draft) {
    const { strings } = this;
    return html`<evidence-form
      .app=${this.app}
      .draft=${draft}
      .framework=${this.framework}
      .category=${this.category}
      @imh-evidence-saved=${(event: EvidenceSavedEvent) => this.act(() => this.#onSaved(event))}
    >
      <button slot="beside-save" type="button" @click=${() => this.act(() => this.#skip(draft))}>
        ${strings.papers.skip}
      </button>
    </evidence-form>`;
  }

  async #go(draft: Draft | undefined, status: typeof this.status = () => ''): Promise<void> {
    this.shownId = draft?.id;
    this.status = status;
    this.discarded = undefined;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#left, #done')?.focus();
    this.renderRoot.querySelector('.work')?.scrollIntoView({ block: 'start' });
  }

  async #onSaved({ record, draft }: EvidenceSavedEvent): Promise<void> {
    const next = this.#after(draft);
    this.saved = [...this.saved, record.id];
    await this.#read();
    await this.#go(next, (words) => words.saved((record.content as EvidenceContent).title));
  }

  /** The draft that is offered after one that leaves its place. */
  #after(draft: Draft): Draft | undefined {
    const drafts = this.drafts ?? [];
    const at = drafts.findIndex(({ id }) => id === draft.id);
    return drafts[at + 1] ?? drafts.find(({ id }) => id !== draft.id);
  }

  async #skip(draft: Draft): Promise<void> {
    const next = this.#after(draft);
    const newest = (await this.store.draft(draft.id)) ?? draft;
    if (!newest.paper) return;
    const order = await nextOrder(this.store);
    if (!(await this.attempt(this.store.keepDraft({ ...newest, paper: { ...newest.paper, order } })))) return;
    await this.#read();
    await this.#go(next, (words) => words.skipped(nameOfPaper(newest, words)));
  }

  async #chooseDate(draft: Draft, date: string): Promise<void> {
    const newest = (await this.store.draft(draft.id)) ?? draft;
    // The open form adopts only a newer draft.
    const changedAt = new Date().toISOString();
    const content = { ...newest.content, dateCompleted: date };
    if (await this.attempt(this.store.keepDraft({ ...newest, content, changedAt }))) await this.#read();
  }

  async #discard(draft: Draft): Promise<void> {
    const next = this.#after(draft);
    const newest = (await this.store.draft(draft.id)) ?? draft;
    if (!(await this.attempt(this.store.dropDraft(draft.id)))) return;
    await this.#read();
    await this.#go(next, (words) => words.discarded(nameOfPaper(newest, words)));
    this.discarded = newest;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#undo')?.focus();
  }

  async #undo(draft: Draft): Promise<void> {
    if (!(await this.attempt(this.store.keepDraft(draft)))) return;
    await this.#read();
    await this.#go(draft);
  }

  static override styles = [...AppElement.styles, view, textPreviewStyles, worklistStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'log-worklist': LogWorklistElement;
  }
}
