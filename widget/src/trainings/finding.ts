// Code for searching and filtering, loaded when a person turns to the filters or opens a competency.
import { type FilterState, withoutFilter } from './filter-state.js';
import type { FoundTrainings } from './found-trainings.js';
import type { GuideContent } from './guide-content.js';
import { activeFilters, filterGuide } from './guide-filter.js';

export { competencyDetails } from './competency-details.js';
export { filterChips } from './filter-chips.js';
export { waysOut } from './ways-out.js';

export function find(content: GuideContent, state: FilterState, includesPast: boolean): FoundTrainings {
  const names = activeFilters(state);
  const matching = filterGuide(content, state, includesPast);
  const all = includesPast ? matching : filterGuide(content, state, true);
  const looser = matching.length > 0 ? [] : names;
  return {
    matching: new Set(matching),
    filters: Object.fromEntries(names.map((name) => [name, state[name]])),
    past: state.when === 'span' ? 0 : all.filter(({ time }) => time.when === 'past').length,
    waysOut: looser.flatMap((name) => {
      const count = filterGuide(content, withoutFilter(state, name), includesPast).length;
      return count > 0 ? [{ name, count }] : [];
    }),
  };
}
