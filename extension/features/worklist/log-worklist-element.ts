import {
  differingParts,
  type EvidenceContent,
  type EvidenceType,
  type Framework,
  localDay,
  mergeContents,
} from '@imh/core';
import type { Draft, ItemRecord, MadeVersion } from '@imh/storage';
import { html, nothing } from 'lit';
import { query, state } from 'lit/decorators.js';
import { AppElement } from '../app-element.js';
import { textPreviewStyles } from '../attachments/text-preview.js';
import type { EvidenceSavedEvent } from '../form/evidence-saved-event.js';
import { contentOf, problemsOf } from '../form/field-values.js';
import type { Strings } from '../../strings/index.js';
import { currentAim, shownFramework } from '../settings.js';
import { nextOrder } from './add-papers.js';
import { entriesLike } from '../duplicates/entries-like.js';
import { nameOfPaper, paperLines, paperNotes, paperSummary } from './paper-facts.js';
import { comparisonView, doneView, likeView, previewView, typeForAll } from './worklist-parts.js';
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
  @state() private status: (strings: Strings) => string = () => '';
  /** Takes back what the status announces. */
  @state() private undo?: (() => Promise<void>) | undefined;
  /** Entries that may be about the training of the shown draft. */
  @state() private like: readonly ItemRecord[] = [];
  /** The entry that the shown draft is compared with, to be added to it. */
  @state() private compared?: ItemRecord | undefined;
  @query('dialog') private dialog!: HTMLDialogElement;
  #likeOf = '';
  /** Entries saved since the view was opened. */
  @state() private saved: readonly string[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    this.store.listen(({ what }) => {
      if (what === 'items') this.inBackground(() => this.#findLike());
    }, this.signal);
    this.readOnChange(
      ({ what }) => what !== 'items',
      () => this.#read(),
    );
    this.addEventListener('keydown', (event) => this.#onKey(event), { signal: this.signal });
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

  protected override willUpdate(): void {
    const { id = '', changedAt = '' } = this.#shown ?? {};
    const key = `${id} ${changedAt}`;
    if (key === this.#likeOf) return;
    if (!this.#likeOf.startsWith(`${id} `)) this.like = [];
    this.#likeOf = key;
    this.inBackground(() => this.#findLike());
  }

  async #findLike(): Promise<void> {
    const draft = this.#shown;
    const like = draft ? await entriesLike(this.store, draft.content) : [];
    if (draft?.id === this.#shown?.id) this.like = like;
  }

  /** Ctrl+Enter or ⌘+Enter saves from anywhere, so that a complete draft takes one key. */
  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || this.dialog.open) return;
    event.preventDefault();
    this.renderRoot.querySelector('evidence-form')?.submit();
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
      ${isBusy ? nothing : html`${this.#renderStatus()} ${doneView(this.app, this.saved)}`}
      <section class=${isBusy ? '' : 'card stack'} aria-labelledby="heading">
        <h2 id="heading" class=${isBusy ? 'visually-hidden' : ''}>${words.heading}</h2>
        ${isBusy ? nothing : html`<p>${words.intro}</p>`} ${drop}
      </section>
      ${this.renderFailure()}
      ${this.#shown ? html`${this.#renderStatus()} ${this.#renderWork(this.#shown, drafts)}` : nothing}
      <dialog aria-labelledby="compare" @close=${() => (this.compared = undefined)}>
        ${this.#shown && this.compared ? this.#renderComparison(this.#shown, this.compared) : nothing}
      </dialog>
    `;
  }

  #renderStatus() {
    const { strings, undo } = this;
    const status = this.status(strings);
    return html`<div role="status">
      ${
        status
          ? html`<p class="notice">
              ${status}
              ${
                undo
                  ? html`<button type="button" class="plain" id="undo" @click=${() => this.act(undo)}>
                      ${strings.undo}
                    </button>`
                  : nothing
              }
            </p>`
          : nothing
      }
    </div>`;
  }

  #renderWork(draft: Draft, drafts: readonly Draft[]) {
    const { strings } = this;
    const words = strings.papers;
    const at = drafts.indexOf(draft);
    const name = nameOfPaper(draft, words);
    return html`<section class="work" aria-labelledby="left">
      <div class="bar row">
        <div>
          <h2 id="left" tabindex="-1">${words.left(drafts.length)}</h2>
          <p class="quiet">${words.saveKeys}</p>
        </div>
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
      <div role="status" class="stack">${this.#renderLike(draft)}</div>
      ${typeForAll(this.#untyped.length, strings, (type) => this.act(() => this.#setTypeOfAll(type)))}
      <div class="sides">
        <div class="paper stack">
          ${previewView(this.app, draft)} ${draft.paper ? paperLines(draft.paper, strings) : nothing}
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

  #renderLike(draft: Draft) {
    const isComplete = Object.keys(problemsOf(draft, today())).length === 0;
    return this.like.map((record) => {
      const add = isComplete ? () => this.act(() => this.#addTo(record, draft)) : undefined;
      return likeView(record, this.strings, add);
    });
  }

  #renderComparison(draft: Draft, record: ItemRecord) {
    return comparisonView(this.app, record.content as EvidenceContent, contentOf(draft, today()), {
      add: (content) => this.act(() => this.#saveInto(record, draft, content)),
      cancel: () => this.dialog.close(),
    });
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

  /** Asks only about what differs. */
  async #addTo(record: ItemRecord, shown: Draft): Promise<void> {
    const draft = (await this.store.draft(shown.id)) ?? shown;
    const present = record.content as EvidenceContent;
    const added = contentOf(draft, today());
    if (differingParts(present, added).length === 0)
      return this.#saveInto(record, draft, mergeContents(present, added));
    this.compared = record;
    await this.updateComplete;
    this.dialog.showModal();
  }

  async #saveInto({ id, heads }: ItemRecord, draft: Draft, content: EvidenceContent): Promise<void> {
    const change = { kind: 'entry', id, parents: heads, content, draft: draft.id } as const;
    const saved = await this.attempt(this.store.save(change));
    if (!saved) return;
    this.dialog.close();
    const { title } = content;
    await this.#goOn(saved.value, draft, ({ duplicates }) => duplicates.addedTo(title));
  }

  /** Shows the next draft after one that was saved, with the way back. */
  async #goOn(record: ItemRecord, draft: Draft, status: typeof this.status): Promise<void> {
    const next = this.#after(draft);
    const made = record.conflict ? [] : [{ id: record.id, version: record.heads[0]! }];
    this.saved = [...new Set([...this.saved, record.id])];
    await this.#read();
    await this.#go(next, status, () => this.#takeBack(draft, made));
  }

  async #go(
    draft: Draft | undefined,
    status: typeof this.status = () => '',
    undo?: () => Promise<void>,
  ): Promise<void> {
    this.shownId = draft?.id;
    this.status = status;
    this.undo = undo;
    this.renderRoot.querySelector('paper-drop')?.forgetOutcome();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#left, #done')?.focus();
    this.renderRoot.querySelector('.work')?.scrollIntoView({ block: 'start' });
  }

  async #onSaved({ record, draft }: EvidenceSavedEvent): Promise<void> {
    const { title } = record.content as EvidenceContent;
    await this.#goOn(record, draft, ({ papers }) => papers.saved(title));
  }

  /** The draft comes back, and what was saved of it is taken back. */
  async #takeBack(draft: Draft, made: readonly MadeVersion[]): Promise<void> {
    if (made.length > 0 && !(await this.attempt(this.store.takeBack('entry', made)))) return;
    const ids = new Set(made.map(({ id }) => id));
    this.saved = this.saved.filter((id) => !ids.has(id));
    // Before it is there again, so that no other one is shown in between.
    this.shownId = draft.id;
    if (!(await this.attempt(this.store.keepDraft(draft)))) return;
    await this.#read();
    await this.#go(draft);
  }

  get #untyped(): readonly Draft[] {
    return (this.drafts ?? []).filter(({ content }) => content.type === undefined);
  }

  async #setTypeOfAll(type: EvidenceType): Promise<void> {
    const ids = this.#untyped.map(({ id }) => id);
    if (!(await this.#setType(ids, type))) return;
    this.renderRoot.querySelector('paper-drop')?.forgetOutcome();
    this.status = ({ papers }) => papers.typeSet(ids.length);
    this.undo = async () => {
      if (await this.#setType(ids, undefined)) this.status = () => '';
    };
  }

  async #setType(ids: readonly string[], type: EvidenceType | undefined): Promise<boolean> {
    for (const id of ids) {
      const draft = await this.store.draft(id);
      if (!draft) continue;
      // The open form adopts only a newer draft.
      const changedAt = new Date().toISOString();
      const { type: _type, ...content } = draft.content;
      const changed = { ...draft, content: type ? { ...content, type } : content, changedAt };
      if (!(await this.attempt(this.store.keepDraft(changed)))) return false;
    }
    await this.#read();
    return true;
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
    await this.#go(next, ({ papers }) => papers.skipped(nameOfPaper(newest, papers)));
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
    const status: typeof this.status = ({ papers }) => papers.discarded(nameOfPaper(newest, papers));
    await this.#go(next, status, () => this.#takeBack(newest, []));
    this.renderRoot.querySelector<HTMLElement>('#undo')?.focus();
  }

  static override styles = [...AppElement.styles, view, textPreviewStyles, worklistStyles];
}

const today = (): string => localDay(new Date());

declare global {
  interface HTMLElementTagNameMap {
    'log-worklist': LogWorklistElement;
  }
}
