import { type EntryFilter, type EvidenceContent, type Framework } from '@imh/core';
import { type Draft, EntryIndexFeed, type ItemRecord } from '@imh/storage';
import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { AppElement } from '../app-element.js';
import type { DraftActionChosenEvent } from '../drafts/draft-list-element.js';
import { currentAim, pagedEntries, setPagedEntries, setWelcomed, shownFramework, wasWelcomed } from '../settings.js';
import type { ListedEntries } from '../export/hand-over-form.js';
import type { EvidenceSavedEvent } from '../form/evidence-saved-event.js';
import { emptyLog } from './empty-log.js';
import type { EntryDialogElement } from './entry-dialog-element.js';
import type {
  EntryActionChosenEvent,
  EntryChangedEvent,
  EntryFilterChangedEvent,
  EntrySelectionChangedEvent,
  EntrySort,
  EntrySortChosenEvent,
} from './entry-events.js';
import { EntryQuestions, type EntryResults } from './entry-results.js';
import { entrySortView } from './entry-sort-view.js';
import { type EntryIds, entryIds, type EntryTableElement } from './entry-table-element.js';
import { entryTotalsView } from './entry-totals-view.js';
import { filterContext } from './filter-context.js';
import { logEntriesStyles } from './log-entries-styles.js';
import { purgeTrash } from './purge-trash.js';
import { SetUpChosenEvent } from './set-up-chosen-event.js';
import { trashLink } from './trash-link.js';
import type { UndoNoticeElement } from './undo-notice-element.js';
import { view } from '../../look/view.js';

/** Entries that are shown before the index has been read. */
const firstRows = 50;

/** The entries of the log: a table with filters, totals and a selection, and the form in a dialog. */
export class LogEntriesElement extends AppElement {
  /** Which entries are shown. */
  @property({ attribute: false }) filter: EntryFilter = {};
  /** Id of the entry to open. */
  @property() entry?: string | undefined;
  @state() private results?: EntryResults | undefined;
  /** The newest entries, until the index is read. */
  @state() private newest?: EntryIds;
  @state() private all = 0;
  @state() private trashed = 0;
  @state() private sort: EntrySort = { column: 'date', isDescending: true };
  @state() private selected: ReadonlySet<string> = new Set();
  @state() private paged = false;
  @state() private drafts: Draft[] = [];
  @state() private framework?: Framework | undefined;
  @state() private category?: string | undefined;
  @state() private cycleStart?: string | undefined;
  @state() private welcomed = true;
  @state() private purged = 0;
  @query('entry-dialog') private dialog!: EntryDialogElement;
  @query('entry-table') private table!: EntryTableElement | null;
  @query('undo-notice') private notice!: UndoNoticeElement;
  #feed?: EntryIndexFeed;
  #questions: EntryQuestions | undefined;
  #isOpened = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.store.listen((change) => {
      // It keeps the names of what entries are tagged with.
      if (change.what === 'frameworks') this.#questions = undefined;
      // While a form is open here, each keystroke is a change of its own draft.
      if (change.what !== 'drafts' || !this.dialog.isOpen) this.inBackground(() => this.#read());
    }, this.signal);
    this.inBackground(async () => {
      await this.#read();
      this.#feed = new EntryIndexFeed(this.store, this.signal, {
        onChange: () => this.#onIndexChange(),
        onError: (error) => this.report(error),
      });
      this.purged = await purgeTrash(this.store, new Date());
    });
  }

  async #read(): Promise<void> {
    const newest =
      !this.#feed?.isComplete && this.#isUnfiltered ? await this.store.newest('entry', firstRows) : undefined;
    const newestIds = newest && entryIds(newest.map(({ id }) => id));
    // Before the counts, whose first one takes long in a long log; an empty one is shown when it is known whether it is new.
    if (newestIds && newestIds.length > 0) {
      this.all = Math.max(this.all, newestIds.length);
      this.newest = newestIds;
    }
    const [framework, aim, welcomed, drafts, trashed, all, paged] = await Promise.all([
      shownFramework(this.store),
      currentAim(this.store),
      wasWelcomed(this.store),
      this.store.drafts(),
      this.store.count('entry', 'trash'),
      this.store.count('entry'),
      pagedEntries(this.store),
    ]);
    if (framework !== this.framework) this.#questions = undefined;
    Object.assign(this, { framework, welcomed, drafts, trashed, all, paged });
    if (newestIds) this.newest = newestIds;
    this.category = aim?.aim.category;
    this.cycleStart = aim?.aim.cycleStart;
    if (!this.#questions) this.#ask();
  }

  get #isUnfiltered(): boolean {
    return Object.keys(this.filter).length === 0 && this.sort.column === 'date' && this.sort.isDescending;
  }

  #onIndexChange(): void {
    const { index, isComplete } = this.#feed!;
    // While the index grows, each answer costs as much as all before it: after half as many again is soon enough.
    if (!isComplete && index.size < 1.5 * this.#askedAt) return;
    this.#askedAt = index.size;
    this.requestUpdate();
    this.#ask();
  }
  #askedAt = 0;

  /** Asks the index for what is shown. While it is being read, only if something is filtered or sorted. */
  #ask(): void {
    const feed = this.#feed;
    if (!feed || (!feed.isComplete && this.#isUnfiltered)) return;
    this.#questions ??= new EntryQuestions(feed, filterContext(this.app, this.framework?.id), this.strings.language);
    const questions = this.#questions;
    const results = questions.resultsOf(this.filter, this.sort);
    if (results) {
      this.results = results;
      return;
    }
    this.inBackground(async () => {
      await questions.prepare(this.sort.column, this.signal);
      if (questions === this.#questions) this.#ask();
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('app') && changed.get('app')) this.#questions = undefined;
    if (changed.has('filter') || changed.has('app')) {
      this.selected = new Set();
      this.#ask();
    }
    if (changed.has('entry')) this.#isOpened = false;
  }

  protected override updated(): void {
    for (const resolve of this.#awaitingUpdate.splice(0)) resolve();
    const ids = this.#ids;
    if (!this.entry || this.#isOpened || !ids || !this.table) return;
    const isComplete = this.#feed?.isComplete ?? false;
    const place = this.table.placeOf(this.entry);
    if (place < 0 && !isComplete) return;
    this.#isOpened = true;
    const { entry, table } = this;
    this.inBackground(() => table.openEntry(entry));
  }

  get #ids(): EntryIds | undefined {
    return this.results?.ids ?? this.newest;
  }

  /** What an export can be limited to: the selected entries, and those that match the filter. */
  get listedEntries(): ListedEntries {
    const { selected, results, filter } = this;
    const isFiltered = results !== undefined && Object.keys(filter).length > 0;
    return { selected, matching: isFiltered ? new Set(idsIn(results.ids)) : undefined };
  }

  protected override render() {
    const { strings } = this;
    const ids = this.#ids;
    return html`
      ${this.renderFailure()}
      ${this.purged > 0 ? html`<p class="notice">${strings.trashPurged(this.purged)}</p>` : nothing}
      <worklist-notice .app=${this.app}></worklist-notice>
      <duplicates-notice .app=${this.app}></duplicates-notice>
      <draft-list .app=${this.app} .drafts=${this.drafts} @imh-draft-action-chosen=${this.#onDraftAction}></draft-list>
      ${ids ? (this.all === 0 ? this.#renderEmpty() : this.#renderEntries(ids)) : html`<p>${strings.loading}</p>`}
      ${trashLink(this.trashed, strings)}
      <undo-notice .app=${this.app}></undo-notice>
      <entry-dialog
        .app=${this.app}
        .framework=${this.framework}
        .category=${this.category}
        @imh-evidence-saved=${this.#onSaved}
        @close=${() => this.inBackground(() => this.#read())}
      ></entry-dialog>
    `;
  }

  #renderEntries(ids: EntryIds) {
    const { strings, results, selected } = this;
    const isComplete = this.#feed?.isComplete ?? false;
    const read = this.#feed ? Math.floor((100 * this.#feed.index.size) / Math.max(1, this.all)) : 0;
    return html`
      ${this.#renderAddBar()}
      <entry-filter
        .app=${this.app}
        .filter=${this.filter}
        .index=${this.#feed?.index}
        .framework=${this.framework}
        .cycleStart=${this.cycleStart}
        @imh-entry-filter-changed=${(event: EntryFilterChangedEvent) => (this.filter = event.filter)}
      ></entry-filter>
      <saved-views .app=${this.app} .filter=${this.filter}></saved-views>
      <div>
        ${results ? entryTotalsView(results.totals, results.all, this.filter, strings) : nothing}
        ${isComplete ? nothing : html`<p role="status">${strings.entriesReading(`${Math.min(read, 99)}%`)}</p>`}
      </div>
      ${
        selected.size > 0
          ? html`<bulk-bar
              .app=${this.app}
              .selected=${selected}
              .matching=${ids.length}
              .allMatching=${() => idsIn(ids)}
              .framework=${this.framework}
              .category=${this.category}
              @imh-entry-selection-changed=${this.#onBarSelection}
              @imh-entry-changed=${this.#onBulkChange}
            ></bulk-bar>`
          : nothing
      }
      ${
        ids.length === 0
          ? html`<p class="card">${strings.filterNone}</p>`
          : html`<div class="list">
              ${entrySortView({
                strings,
                sort: this.sort,
                paged: this.paged,
                choose: (sort) => this.#sortBy(sort),
                setPaged: (paged) => this.act(() => this.attempt(setPagedEntries(this.store, paged))),
              })}
              <entry-table
                .app=${this.app}
                .ids=${ids}
                .total=${results ? undefined : this.all}
                .selected=${selected}
                .sort=${this.sort}
                ?paged=${this.paged}
                @imh-entry-sort-chosen=${({ sort }: EntrySortChosenEvent) => this.#sortBy(sort)}
                @imh-entry-selection-changed=${this.#onSelection}
                @imh-entry-action-chosen=${this.#onEntryAction}
                @imh-entry-changed=${(event: EntryChangedEvent) => this.notice.show(event)}
              ></entry-table>
            </div>`
      }
    `;
  }

  /** The place for everything that adds entries. */
  #renderAddBar() {
    return html`<div class="row">
      <button type="button" class="primary" @click=${() => this.act(() => this.dialog.add())}>
        ${this.strings.addEntry}
      </button>
      <button type="button" @click=${() => this.act(() => this.dialog.addSupervision())}>
        ${this.strings.addSupervision}
      </button>
    </div>`;
  }

  #renderEmpty() {
    return emptyLog(this.strings, {
      isWelcomed: this.welcomed,
      addFirst: () =>
        this.act(async () => {
          await this.attempt(setWelcomed(this.store));
          await this.dialog.add();
        }),
      setUp: this.framework ? undefined : () => this.#chooseSetUp(),
    });
  }

  #onSaved({ record, draft }: EvidenceSavedEvent): void {
    const { strings } = this;
    const { title } = record.content as EvidenceContent;
    const made = record.conflict ? [] : [{ id: record.id, version: record.heads[0]! }];
    if (draft.entry) this.notice.show({ what: strings.undoSteps.edit(title), message: strings.changed(title), made });
    else this.notice.show({ what: strings.undoSteps.add(title), message: strings.added(title), made });
  }

  #onSelection({ selected }: EntrySelectionChangedEvent): void {
    this.selected = selected;
  }

  #onBarSelection({ selected }: EntrySelectionChangedEvent): void {
    if (selected.size === 0) this.inBackground(() => this.#endSelection());
    else this.selected = selected;
  }

  #onBulkChange(event: EntryChangedEvent): void {
    this.inBackground(() => this.#endSelection());
    this.notice.show(event);
  }

  /** The bar that had the focus is removed with the selection: the focus goes to the first entry that was selected. */
  async #endSelection(): Promise<void> {
    const [first = ''] = this.selected;
    const place = this.table?.placeOf(first) ?? -1;
    this.selected = new Set();
    await this.updateComplete;
    await this.table?.focusPlace(Math.max(0, place));
  }

  #sortBy(sort: EntrySort): void {
    this.sort = sort;
    this.#ask();
  }

  #onEntryAction({ action, record }: EntryActionChosenEvent): void {
    const actions = {
      edit: () => this.dialog.edit(record),
      again: () => this.dialog.addAgain(record),
      remove: () => this.#remove(record),
    };
    this.act(actions[action]);
  }

  async #remove(record: ItemRecord): Promise<void> {
    const place = this.table?.placeOf(record.id) ?? -1;
    const saved = await this.attempt(this.store.save({ kind: 'entry', id: record.id, parents: record.heads }));
    if (!saved) return;
    const { strings } = this;
    const { title } = record.content as EvidenceContent;
    const made = saved.value.heads.map((version) => ({ id: record.id, version }));
    this.notice.show({ what: strings.undoSteps.remove(title), message: strings.removed(title), made });
    await this.#indexed(record.id);
    // The button that had the focus was removed with the entry: the focus goes to the next one.
    await this.table?.focusPlace(Math.max(0, place));
  }

  /** Waits until the list no longer contains an entry. */
  async #indexed(id: string): Promise<void> {
    while (this.table && this.table.placeOf(id) >= 0) {
      await new Promise<void>((resolve) => this.#awaitingUpdate.push(resolve));
      await this.table?.updateComplete;
    }
  }
  readonly #awaitingUpdate: (() => void)[] = [];

  #onDraftAction({ action, draft }: DraftActionChosenEvent): void {
    this.act(() => (action === 'continue' ? this.dialog.open(draft) : this.attempt(this.store.dropDraft(draft.id))));
  }

  #chooseSetUp(): void {
    /** @internal */
    this.dispatchEvent(new SetUpChosenEvent());
  }

  static override styles = [...AppElement.styles, view, logEntriesStyles];
}

const idsIn = (ids: EntryIds): string[] => Array.from({ length: ids.length }, (_, place) => ids.at(place));

declare global {
  interface HTMLElementTagNameMap {
    'log-entries': LogEntriesElement;
  }
}
