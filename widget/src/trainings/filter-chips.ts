import { html, nothing } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import type { TrainingsStrings } from '../strings/trainings.js';
import { filterInWords } from './filter-names.js';
import type { FilterName, FilterState } from './filter-state.js';
import type { FoundTrainings } from './found-trainings.js';
import type { GuideActions } from './guide-actions.js';
import type { GuideContent } from './guide-content.js';

export interface FilterChips {
  readonly content: GuideContent;
  readonly filter: FilterState;
  readonly found: FoundTrainings;
  readonly words: TrainingsStrings;
  readonly actions: GuideActions;
  /** The chips on the page, for moving the focus. */
  readonly chips: Map<FilterName, HTMLElement>;
}

const cross = html`<span class="cross" aria-hidden="true">×</span>`;

/** A button for every filter that is set: it names the filter and removes it. */
export function filterChips({ content, filter, found, words, actions, chips }: FilterChips) {
  const names = Object.keys(found.filters) as FilterName[];
  if (names.length === 0) return nothing;
  const keep = (name: FilterName) => (chip: Element | undefined) => {
    if (chip) chips.set(name, chip as HTMLElement);
    else chips.delete(name);
  };
  const chip = (name: FilterName) =>
    html`<li>
      <button type="button" class="chip" @click=${() => actions.removeFilter(name)} ${ref(keep(name))}>
        <span class="visually-hidden">${words.removeFilter} </span
        >${filterInWords(content, filter, name, words)}${cross}
      </button>
    </li>`;
  return html`<div class="chips">
    <ul role="list" aria-label=${words.filters}>
      ${repeat(names, (name) => name, chip)}
    </ul>
    <button type="button" class="plain" @click=${actions.clearFilters}>${words.clearAll}</button>
  </div>`;
}
