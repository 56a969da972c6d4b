import { html, nothing } from 'lit';
import type { TrainingsStrings } from '../strings/trainings.js';
import { filterInWords } from './filter-names.js';
import type { FilterState } from './filter-state.js';
import type { FoundTrainings } from './found-trainings.js';
import type { GuideActions } from './guide-actions.js';
import type { GuideContent } from './guide-content.js';

export interface WaysOut {
  readonly content: GuideContent;
  readonly filter: FilterState;
  readonly found: FoundTrainings;
  readonly words: TrainingsStrings;
  readonly actions: GuideActions;
}

/** If no training matches: which filter to remove, or that only clearing all of them helps. */
export function waysOut({ content, filter, found, words, actions }: WaysOut) {
  if (found.matching.size > 0 || Object.keys(found.filters).length === 0) return nothing;
  if (found.waysOut.length === 0) {
    return html`<div class="loosen">
      <p>${words.nothingEither}</p>
      <button type="button" @click=${actions.clearFilters}>${words.clearAll}</button>
    </div>`;
  }
  const way = ({ name, count }: FoundTrainings['waysOut'][number]) =>
    html`<li>
      <button type="button" @click=${() => actions.loosenFilter(name)}>
        ${words.loosen(filterInWords(content, filter, name, words), count)}
      </button>
    </li>`;
  return html`<div class="loosen">
    <ul role="list">
      ${found.waysOut.map(way)}
    </ul>
  </div>`;
}
