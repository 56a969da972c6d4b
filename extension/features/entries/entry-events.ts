import type { EntryColumn, EntryFilter } from '@imh/core';
import type { ItemRecord, MadeVersion } from '@imh/storage';

/** `again`: a new entry for another occasion of the same training. */
export type EntryAction = 'edit' | 'again' | 'remove';

/** The user has chosen an action for an entry; the view that contains the list does it. */
export class EntryActionChosenEvent extends Event {
  readonly action: EntryAction;
  readonly record: ItemRecord;
  constructor(action: EntryAction, record: ItemRecord) {
    super('imh-entry-action-chosen', { bubbles: true, composed: true });
    this.action = action;
    this.record = record;
  }
}

/** The user has changed an entry in the list. */
export class EntryChangedEvent extends Event {
  readonly what: string;
  readonly message: string;
  readonly made: readonly MadeVersion[];
  /** @param what see `UndoStep` @param message a sentence for the screen */
  constructor(what: string, message: string, made: readonly MadeVersion[]) {
    super('imh-entry-changed', { bubbles: true, composed: true });
    this.what = what;
    this.message = message;
    this.made = made;
  }
}

export interface EntrySort {
  readonly column: EntryColumn;
  readonly isDescending: boolean;
}

export class EntrySortChosenEvent extends Event {
  readonly sort: EntrySort;
  constructor(sort: EntrySort) {
    super('imh-entry-sort-chosen', { bubbles: true, composed: true });
    this.sort = sort;
  }
}

/** `selected` is the complete new selection. */
export class EntrySelectionChangedEvent extends Event {
  readonly selected: ReadonlySet<string>;
  constructor(selected: ReadonlySet<string>) {
    super('imh-entry-selection-changed', { bubbles: true, composed: true });
    this.selected = selected;
  }
}

/** The user wants to hand over the selected entries. */
export class EntriesExportChosenEvent extends Event {
  constructor() {
    super('imh-entries-export-chosen', { bubbles: true, composed: true });
  }
}

/** The user has changed the filter of the entries. */
export class EntryFilterChangedEvent extends Event {
  readonly filter: EntryFilter;
  /** True while the user types: such changes share one step of the browser's history. */
  readonly isTyping: boolean;
  constructor(filter: EntryFilter, isTyping = false) {
    super('imh-entry-filter-changed', { bubbles: true, composed: true });
    this.filter = filter;
    this.isTyping = isTyping;
  }
}

declare global {
  interface HTMLElementEventMap {
    'imh-entry-action-chosen': EntryActionChosenEvent;
    'imh-entry-changed': EntryChangedEvent;
    'imh-entry-sort-chosen': EntrySortChosenEvent;
    'imh-entry-selection-changed': EntrySelectionChangedEvent;
    'imh-entries-export-chosen': EntriesExportChosenEvent;
    'imh-entry-filter-changed': EntryFilterChangedEvent;
  }
}
