import { type EntryColumn, entryColumns } from '@imh/core';
import { html } from 'lit';
import type { Strings } from '../../strings/index.js';
import type { EntrySort } from './entry-events.js';

interface SortView {
  readonly strings: Strings;
  readonly sort: EntrySort;
  readonly paged: boolean;
  readonly choose: (sort: EntrySort) => void;
  readonly setPaged: (paged: boolean) => void;
}

/** How the list is sorted and shown. On a narrow screen it has no column headers. */
export function entrySortView({ strings, sort, paged, choose, setPaged }: SortView) {
  const valueOf = (event: Event) => (event.target as HTMLSelectElement).value;
  return html`<div class="sort row">
    <span class="pair by">
      <label for="sort">${strings.sortBy}</label>
      <select id="sort" @change=${(event: Event) => choose({ ...sort, column: valueOf(event) as EntryColumn })}>
        ${entryColumns.map(
          (column) =>
            html`<option value=${column} .selected=${column === sort.column}>${strings.columns[column]}</option>`,
        )}
      </select>
    </span>
    <label class="check by">
      <input
        type="checkbox"
        .checked=${sort.isDescending}
        @change=${() => choose({ ...sort, isDescending: !sort.isDescending })}
      />
      ${strings.sortDescending}
    </label>
    <span class="pair">
      <label for="shown">${strings.showAs}</label>
      <select id="shown" @change=${(event: Event) => setPaged(valueOf(event) === 'pages')}>
        <option value="all" .selected=${!paged}>${strings.showScrolling}</option>
        <option value="pages" .selected=${paged}>${strings.showPages}</option>
      </select>
    </span>
  </div>`;
}
