import { type EntryColumn, entryColumns, type EvidenceContent, localDay } from '@imh/core';
import type { ItemRecord } from '@imh/storage';
import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { AppElement } from '../app-element.js';
import { EntryChangedEvent, EntrySelectionChangedEvent, type EntrySort, EntrySortChosenEvent } from './entry-events.js';
import {
  problemOf,
  rowEditor,
  type RowProblem,
  type RowValues,
  rowValuesOf,
  withRowValues,
} from './entry-row-editor.js';
import { entryCells } from './entry-row-view.js';
import { entryTableStyles } from './entry-table-styles.js';
import { RowWindow } from './row-window.js';

/** The ids of a list of entries, of which a table shows a few at a time. */
export interface EntryIds {
  readonly length: number;
  at(place: number): string;
  /** Place of an entry, -1 if it is not in the list. */
  placeOf(id: string): number;
}

/** A list that is in the memory. */
export function entryIds(ids: readonly string[]): EntryIds {
  return { length: ids.length, at: (place) => ids[place]!, placeOf: (id) => ids.indexOf(id) };
}

const pageSize = 50;
/** Records that are kept after they have left the screen. */
const mostRecords = 600;

/** A table of any number of entries: it reads and renders the rows on the screen only, or one page of them. */
export class EntryTableElement extends AppElement {
  @property({ attribute: false }) ids: EntryIds = entryIds([]);
  /** Number of all rows if `ids` does not have them all yet. */
  @property({ attribute: false }) total?: number | undefined;
  @property({ attribute: false }) selected: ReadonlySet<string> = new Set();
  @property({ attribute: false }) sort: EntrySort = { column: 'date', isDescending: true };
  /** Shows pages instead of one long list. */
  @property({ type: Boolean }) paged = false;
  @state() private opened = '';
  @state() private editing?:
    { readonly id: string; readonly values: RowValues; readonly problem: RowProblem } | undefined;
  @state() private pageNumber = 0;
  @query('.body') private body!: HTMLElement | null;
  /** The list on the screen: `ids` as soon as its first rows have been read, so that no empty rows flash by. */
  #shown: EntryIds = entryIds([]);
  #showing: Promise<void> = Promise.resolve();
  readonly #records = new Map<string, ItemRecord>();
  readonly #reading = new Set<string>();
  #lastSelected = -1;
  readonly #window = new RowWindow(this, () => ({
    length: this.paged ? 0 : this.#shown.length,
    body: this.body,
    tall: this.#placeOf(this.editing?.id ?? this.opened),
  }));

  override connectedCallback(): void {
    super.connectedCallback();
    this.store.listen(({ what, ids }) => {
      if (what !== 'items') return;
      this.inBackground(() => this.#read(ids ?? [...this.#records.keys()]));
    }, this.signal);
  }

  /** Expands an entry, scrolls to it and focuses it. */
  async openEntry(id: string): Promise<void> {
    const place = this.#placeOf(id);
    if (place < 0) return;
    this.opened = id;
    await this.focusPlace(place);
  }

  /** Moves the focus to the row at a place, or to the last one, without scrolling further than necessary. */
  async focusPlace(place: number): Promise<void> {
    await this.#showing;
    const target = Math.min(place, this.ids.length - 1);
    if (target < 0) return;
    if (this.paged) this.pageNumber = Math.floor(target / pageSize);
    await this.#read([this.ids.at(target)]);
    await this.updateComplete;
    const { first, end } = this.#window.range;
    if (!this.paged && (target < first || target >= end)) this.#window.scrollTo(target);
    await this.updateComplete;
    const button = this.#rowOf(this.ids.at(target))?.querySelector<HTMLElement>('.open');
    button?.focus({ preventScroll: true });
    button?.scrollIntoView({ block: 'nearest' });
  }

  /** Place of an entry in the list, -1 if it is not in it. */
  placeOf(id: string): number {
    return this.#placeOf(id);
  }

  #placeOf(id: string): number {
    if (!id) return -1;
    const place = this.#places.get(id) ?? this.ids.placeOf(id);
    this.#places.set(id, place);
    return place;
  }
  readonly #places = new Map<string, number>();

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('ids')) {
      this.#places.clear();
      this.#show(this.ids);
    }
    if (changed.has('ids') || changed.has('paged')) this.pageNumber = Math.min(this.pageNumber, this.#pages - 1);
  }

  #show(ids: EntryIds): void {
    const unread = this.#unreadOf(ids);
    if (unread.length === 0 || this.#shown.length === 0) {
      this.#shown = ids;
      return;
    }
    this.#showing = this.#read(unread)
      .catch((error: unknown) => this.report(error))
      .then(() => {
        if (this.ids !== ids) return;
        this.#shown = ids;
        this.requestUpdate();
      });
  }

  /** Entries of the rendered rows that are not in the memory. */
  #unreadOf(ids: EntryIds): string[] {
    const { first, end } = this.#range;
    const start = Math.max(0, Math.min(first, ids.length - (end - first)));
    const unread: string[] = [];
    for (let place = start; place < Math.min(start + end - first, ids.length); place += 1) {
      const id = ids.at(place);
      if (!this.#records.has(id)) unread.push(id);
    }
    return unread;
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    // Before the window measures, which makes the browser compute the layout. Not a style attribute: the policy of the
    // extension's pages blocks it.
    const { before, after } = this.paged ? { before: 0, after: 0 } : this.#window.space;
    if (this.body) this.body.style.paddingBlock = `${before}px ${after}px`;
  }

  protected override updated(): void {
    const unread = this.#unreadOf(this.#shown).filter((id) => !this.#reading.has(id));
    if (unread.length > 0) this.inBackground(() => this.#read(unread));
  }

  get #pages(): number {
    return Math.max(1, Math.ceil(this.#shown.length / pageSize));
  }

  get #range(): { readonly first: number; readonly end: number } {
    if (!this.paged) return this.#window.range;
    const first = this.pageNumber * pageSize;
    return { first, end: Math.min(this.#shown.length, first + pageSize) };
  }

  protected override render() {
    const { strings } = this;
    const { first, end } = this.#range;
    const places = Array.from({ length: end - first }, (_, at) => first + at);
    return html`
      <div
        role="table"
        aria-label=${strings.views.entries}
        aria-rowcount=${(this.total ?? this.#shown.length) + 1}
        aria-busy=${this.#shown === this.ids ? 'false' : 'true'}
      >
        <div role="rowgroup" class="head">
          <div role="row" aria-rowindex="1">
            <div role="columnheader" class="check">
              <span class="visually-hidden">${strings.selectionActions}</span>
            </div>
            ${entryColumns.map((column) => this.#renderHeader(column))}
            <div role="columnheader" class="edit"><span class="visually-hidden">${strings.edit}</span></div>
          </div>
        </div>
        <div role="rowgroup" class="body">
          ${repeat(
            places,
            (place) => this.#shown.at(place),
            (place) => this.#renderRow(place),
          )}
        </div>
      </div>
      ${this.paged ? this.#renderPager() : nothing}
    `;
  }

  #renderHeader(column: EntryColumn) {
    const isSorted = this.sort.column === column;
    const order = !isSorted ? nothing : this.sort.isDescending ? 'descending' : 'ascending';
    return html`<div role="columnheader" class=${column === 'competencies' ? 'tags' : column} aria-sort=${order}>
      <button type="button" class="plain" @click=${() => this.#sortBy(column)}>
        ${this.strings.columns[column]}${isSorted ? html`<span aria-hidden="true"> ${this.sort.isDescending ? '↓' : '↑'}</span>` : nothing}
      </button>
    </div>`;
  }

  #renderRow(place: number) {
    const id = this.#shown.at(place);
    const record = this.#records.get(id);
    const isEdited = this.editing?.id === id;
    const isOpen = this.opened === id && !isEdited;
    return html`<div
      role="row"
      data-row=${id}
      aria-rowindex=${place + 2}
      ?data-tall=${isOpen || isEdited}
      class=${this.selected.has(id) ? 'selected' : ''}
    >
      ${
        !record?.content
          ? html`<div role="cell" class="quiet loading">${this.strings.rowLoading}</div>`
          : isEdited
            ? html`<div role="cell" class="wide">${this.renderFailure()}${this.#renderEditor(record)}</div>`
            : entryCells({
                app: this.app,
                record,
                isOpen,
                isSelected: this.selected.has(id),
                toggle: () => this.#toggle(id, isOpen),
                edit: () => this.act(() => this.#edit(record)),
                select: (event) => this.#select(place, event.shiftKey, (event.target as HTMLInputElement).checked),
              })
      }
      ${
        isOpen && record?.content
          ? html`<div role="cell" class="wide"><entry-details .app=${this.app} .record=${record}></entry-details></div>`
          : nothing
      }
    </div>`;
  }

  #toggle(id: string, isOpen: boolean): void {
    this.opened = isOpen ? '' : id;
    this.editing = undefined;
  }

  #renderEditor(record: ItemRecord) {
    const { values, problem } = this.editing!;
    return rowEditor({
      strings: this.strings,
      values,
      problem,
      today: localDay(new Date()),
      hasSessions: Boolean((record.content as EvidenceContent).sessions?.length),
      change: (changed) => {
        const current = this.editing?.values ?? values;
        this.editing = { id: record.id, values: { ...current, ...changed }, problem: undefined };
      },
      save: () => this.act(() => this.#save(record)),
      cancel: () => this.act(() => this.#stopEditing(record.id)),
    });
  }

  #renderPager() {
    const { strings } = this;
    const go = (by: number) => {
      this.pageNumber += by;
      this.scrollIntoView({ block: 'start' });
    };
    return html`<nav class="row pager" aria-label=${strings.showPages}>
      <button type="button" ?disabled=${this.pageNumber === 0} @click=${() => go(-1)}>${strings.previousPage}</button>
      <span role="status">${strings.page(this.pageNumber + 1, this.#pages)}</span>
      <button type="button" ?disabled=${this.pageNumber >= this.#pages - 1} @click=${() => go(1)}>
        ${strings.nextPage}
      </button>
    </nav>`;
  }

  #sortBy(column: EntryColumn): void {
    const isSame = this.sort.column === column;
    const isDescending = isSame ? !this.sort.isDescending : column === 'date' || column === 'hours';
    /** @internal */
    this.dispatchEvent(new EntrySortChosenEvent({ column, isDescending }));
  }

  /** With Shift, all rows between the last one that was clicked and this one. */
  #select(place: number, isRange: boolean, isSelected: boolean): void {
    const selected = new Set(this.selected);
    const from = isRange && this.#lastSelected >= 0 ? this.#lastSelected : place;
    for (let at = Math.min(from, place); at <= Math.max(from, place); at += 1) {
      if (isSelected) selected.add(this.#shown.at(at));
      else selected.delete(this.#shown.at(at));
    }
    this.#lastSelected = place;
    /** @internal */
    this.dispatchEvent(new EntrySelectionChangedEvent(selected));
  }

  async #edit(record: ItemRecord): Promise<void> {
    const values = rowValuesOf(record.content as EvidenceContent, this.strings.language);
    this.editing = { id: record.id, values, problem: undefined };
    // Only one row may be taller than the others.
    this.opened = '';
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLInputElement>('#row-title')?.select();
  }

  async #save(record: ItemRecord): Promise<void> {
    const { values } = this.editing!;
    const problem = problemOf(values, localDay(new Date()));
    if (problem) {
      this.editing = { id: record.id, values, problem };
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>(`#row-${problem}`)?.focus();
      return;
    }
    const content = withRowValues(record.content as EvidenceContent, values, localDay(new Date()));
    const change = { kind: 'entry', id: record.id, parents: record.heads, content } as const;
    const saved = await this.attempt(this.store.save(change));
    if (!saved) return;
    this.#records.set(record.id, saved.value);
    await this.#stopEditing(record.id);
    const made = saved.value.conflict ? [] : [{ id: record.id, version: saved.value.heads[0]! }];
    const { strings } = this;
    /** @internal */
    this.dispatchEvent(
      new EntryChangedEvent(strings.undoSteps.edit(content.title), strings.changed(content.title), made),
    );
  }

  async #stopEditing(id: string): Promise<void> {
    this.editing = undefined;
    await this.updateComplete;
    this.#rowOf(id)?.querySelector<HTMLElement>('.edit button')?.focus({ preventScroll: true });
  }

  #rowOf(id: string): HTMLElement | null {
    return this.renderRoot.querySelector(`[data-row="${CSS.escape(id)}"]`);
  }

  async #read(ids: readonly string[]): Promise<void> {
    for (const id of ids) this.#reading.add(id);
    try {
      const records = await this.store.records('entry', ids);
      if (this.#records.size > mostRecords) this.#forgetFarRecords();
      for (const record of records) this.#records.set(record.id, record);
      this.requestUpdate();
    } finally {
      for (const id of ids) this.#reading.delete(id);
    }
  }

  #forgetFarRecords(): void {
    const { first, end } = this.#range;
    const near = new Set(Array.from({ length: end - first }, (_, at) => this.#shown.at(first + at)));
    for (const id of this.#records.keys()) if (!near.has(id) && id !== this.opened) this.#records.delete(id);
  }

  static override styles = [...AppElement.styles, entryTableStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'entry-table': EntryTableElement;
  }
}
