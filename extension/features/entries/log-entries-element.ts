import { type EntryFilter, type EvidenceContent, type Framework, formatHours } from '@imh/core';
import type { Draft, ItemRecord } from '@imh/storage';
import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { AppElement } from '../app-element.js';
import type { DraftActionChosenEvent } from '../drafts/draft-list-element.js';
import { momentOf } from '../read-page/new-draft.js';
import { currentAim, setWelcomed, shownFramework, wasWelcomed } from '../settings.js';
import type { EntryActionChosenEvent, EntryListElement } from './entry-list-element.js';
import { emptyLog } from './empty-log.js';
import { filterEntries, finishedTotals, yearsOf } from './entry-search.js';
import { logEntriesStyles } from './log-entries-styles.js';
import { SetUpChosenEvent } from './set-up-chosen-event.js';

/** The entries of the log and the trash, with search, and the form in a dialog. */
export class LogEntriesElement extends AppElement {
  /** Which entries are shown at first; the user can change it. */
  @property({ attribute: false }) filter: EntryFilter = {};
  /** Id of the entry to open. */
  @property() entry?: string | undefined;
  @state() private records?: ItemRecord[];
  @state() private trashed: ItemRecord[] = [];
  @state() private drafts: Draft[] = [];
  @state() private framework?: Framework | undefined;
  @state() private category?: string | undefined;
  @state() private welcomed = true;
  @state() private search = '';
  @state() private year = '';
  @state() private editing?: Draft | undefined;
  @state() private removed?: ItemRecord | undefined;
  @query('dialog') private dialog!: HTMLDialogElement;

  override connectedCallback(): void {
    super.connectedCallback();
    this.store.listen((change) => {
      // While a form is open here, each keystroke is a change of its own draft.
      if (change.what !== 'drafts' || !this.editing) this.inBackground(() => this.#read());
    }, this.signal);
    this.inBackground(() => this.#read());
  }

  async #read(): Promise<void> {
    this.framework = await shownFramework(this.store);
    this.category = (await currentAim(this.store))?.aim.category;
    this.welcomed = await wasWelcomed(this.store);
    this.drafts = await this.store.drafts();
    this.trashed = await this.store.list('entry', true);
    this.records = await this.store.list('entry');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('filter') || changed.has('entry')) {
      this.search = this.filter.text ?? '';
      this.year = '';
    }
  }

  protected override updated(changed: PropertyValues): void {
    const isFirstRead = changed.has('records') && changed.get('records') === undefined;
    if (this.entry && this.records && (isFirstRead || changed.has('entry'))) {
      const id = this.entry;
      this.inBackground(async () => this.renderRoot.querySelector('entry-list')?.openEntry(id));
    }
  }

  protected override render() {
    const { strings } = this;
    return html`
      ${this.records?.length ? this.#renderTotals(this.records) : nothing} ${this.#renderRemoved()}
      ${this.editing ? nothing : this.renderFailure()}
      <worklist-notice .app=${this.app}></worklist-notice>
      <draft-list .app=${this.app} .drafts=${this.drafts} @imh-draft-action-chosen=${this.#onDraftAction}></draft-list>
      ${this.records ? this.#renderEntries(this.records) : html`<p>${strings.loading}</p>`}
      <dialog aria-label=${strings.edit} @close=${this.#closed}>
        ${this.editing ? [this.renderFailure(), this.#renderForm(this.editing)] : nothing}
      </dialog>
    `;
  }

  #renderTotals(records: ItemRecord[]) {
    const { strings } = this;
    const { entries, minutes } = finishedTotals(records);
    return html`<p>${strings.summary(entries, formatHours(minutes, strings.language))}.</p>
      <p class="quiet">${strings.informal}</p>`;
  }

  #renderEntries(all: ItemRecord[]) {
    const { strings } = this;
    if (all.length === 0) return html`${this.#renderEmpty()} ${this.#renderTrash()}`;
    const shown = filterEntries(all, { query: this.search, year: this.year });
    const untagged = all.filter((record) => !(record.content as EvidenceContent).competencies?.length).length;
    return html`
      <div class="filters" role="search">
        <div>
          <label class="label" for="search">${strings.search}</label>
          <input id="search" type="search" .value=${this.search} @input=${(e: Event) => (this.search = valueOf(e))} />
        </div>
        <div>
          <label class="label" for="year">${strings.year}</label>
          <select id="year" @change=${(e: Event) => (this.year = valueOf(e))}>
            <option value="" .selected=${this.year === ''}>${strings.allYears}</option>
            ${yearsOf(all).map((year) => html`<option value=${year} .selected=${this.year === year}>${year}</option>`)}
          </select>
        </div>
      </div>
      <p class="quiet" role="status">
        ${shown.length === 0 && this.search ? strings.searchNone(this.search) : strings.entries(shown.length)}
        ${untagged > 0 && !this.search ? html` · ${strings.untaggedCount(untagged)}` : nothing}
      </p>
      <entry-list .app=${this.app} .records=${shown} @imh-entry-action-chosen=${this.#onEntryAction}></entry-list>
      ${this.#renderTrash()}
    `;
  }

  #renderEmpty() {
    return emptyLog(this.strings, {
      isWelcomed: this.welcomed,
      addFirst: () => this.act(() => this.#addFirst()),
      setUp: this.framework ? undefined : () => this.#chooseSetUp(),
    });
  }

  #renderTrash() {
    if (this.trashed.length === 0) return nothing;
    return html`<details>
      <summary>${this.strings.trash(this.trashed.length)}</summary>
      <entry-list
        .app=${this.app}
        .records=${this.trashed}
        trash
        @imh-entry-action-chosen=${this.#onEntryAction}
      ></entry-list>
    </details>`;
  }

  #renderRemoved() {
    const { removed, strings } = this;
    return html`<div role="status">
      ${
        removed
          ? html`<p class="notice">
              ${strings.removed((removed.content as EvidenceContent).title)}
              <button type="button" class="plain" id="undo" @click=${() => this.act(() => this.#restore(removed))}>
                ${strings.undo}
              </button>
            </p>`
          : nothing
      }
    </div>`;
  }

  #renderForm(draft: Draft) {
    return html`<evidence-form
      .app=${this.app}
      .draft=${draft}
      .framework=${this.framework}
      .category=${this.category}
      @imh-evidence-saved=${() => this.dialog.close()}
    >
      <p slot="no-framework" class="quiet">${this.strings.pickerNoFramework}</p>
      <entry-attachments
        slot="attachments"
        .app=${this.app}
        .owner=${draft.id}
        .attachments=${draft.content.attachments}
      ></entry-attachments>
      <button slot="beside-save" type="button" @click=${() => this.dialog.close()}>${this.strings.close}</button>
    </evidence-form>`;
  }

  #onEntryAction({ action, record }: EntryActionChosenEvent): void {
    const actions = {
      edit: () => this.#edit(record),
      remove: () => this.#remove(record),
      restore: () => this.#restore(record),
    };
    this.act(actions[action]);
  }

  async #remove(record: ItemRecord): Promise<void> {
    const saved = await this.attempt(this.store.save({ kind: 'entry', id: record.id, parents: record.heads }));
    if (!saved) return;
    this.removed = record;
    await this.updateComplete;
    // The button that had the focus was removed with the entry.
    this.renderRoot.querySelector<HTMLElement>('#undo')?.focus();
  }

  #onDraftAction({ action, draft }: DraftActionChosenEvent): void {
    this.act(() => (action === 'continue' ? this.#openForm(draft) : this.attempt(this.store.dropDraft(draft.id))));
  }

  /** Edits are drafts too, so closing the dialog early loses nothing. */
  async #edit(record: ItemRecord): Promise<void> {
    const drafts = await this.store.drafts();
    const begun = drafts.find((draft) => draft.entry?.id === record.id);
    const { id, now } = momentOf(new Date(), this.store.newId());
    const draft: Draft = begun ?? {
      id,
      content: record.content as EvidenceContent,
      entry: { id: record.id, parents: record.heads },
      touched: false,
      createdAt: now,
      changedAt: now,
    };
    await this.#openForm(draft);
  }

  async #openForm(draft: Draft): Promise<void> {
    this.editing = draft;
    await this.updateComplete;
    this.dialog.showModal();
    await this.renderRoot.querySelector('evidence-form')?.updateComplete;
    this.renderRoot.querySelector('evidence-form')?.focus();
  }

  async #addFirst(): Promise<void> {
    await this.attempt(setWelcomed(this.store));
    const { id, now, today } = momentOf(new Date(), this.store.newId());
    const content = { status: 'finished' as const, dateCompleted: today };
    await this.#openForm({ id, content, touched: false, createdAt: now, changedAt: now });
  }

  /** Restores the content that an entry had before it was deleted. */
  async #restore(record: ItemRecord): Promise<void> {
    const now = await this.store.get('entry', record.id);
    if (!now?.before) return;
    const change = { kind: 'entry', id: record.id, parents: now.heads, content: now.before } as const;
    if (!(await this.attempt(this.store.save(change)))) return;
    this.removed = undefined;
    await this.#read();
    await this.updateComplete;
    await this.renderRoot.querySelector<EntryListElement>('entry-list')?.openEntry(record.id);
  }

  #chooseSetUp(): void {
    /** @internal */
    this.dispatchEvent(new SetUpChosenEvent());
  }

  #closed(): void {
    this.editing = undefined;
    this.inBackground(() => this.#read());
  }

  static override styles = [...AppElement.styles, logEntriesStyles];
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value;
}

declare global {
  interface HTMLElementTagNameMap {
    'log-entries': LogEntriesElement;
  }
}
