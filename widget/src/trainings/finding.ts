// What searching and filtering need comes when a person turns to them.
import { button, h } from '@imh/elements';
import { filterInWords } from './filter-names.js';
import { type FilterState, noFilter } from './filter-state.js';
import type { GuideContent, GuideEntry } from './guide-content.js';
import { activeFilters, type FilterName, filterGuide, without } from './guide-filter.js';
import type { FoundIn, GuidePage } from './guide-page.js';
import type { TrainingsStrings } from '../strings/trainings.js';

export { fillDetails } from './competency-details.js';

type Words = TrainingsStrings;

export interface Search {
  readonly content: GuideContent;
  readonly page: GuidePage;
  readonly words: Words;
  /** A person changed what is looked for; shown by the time it returns. */
  readonly changed: (change: Partial<FilterState>) => void;
}

/** What is left, with a mark for every filter that is set, and where nothing is left, what to leave out. */
export function find(search: Search, state: FilterState, past: boolean): FoundIn {
  const { content, page, words, changed } = search;
  const filters = activeFilters(state);
  const left = filterGuide(content, state, past);
  const all = past ? left : filterGuide(content, state, true);
  const clear = (): void => {
    changed(noFilter);
    page.search.focus();
  };
  const take = (name: FilterName): void => {
    changed(without(state, name));
    // What was pressed is gone now, and the focus with it.
    const rest = page.chips.querySelectorAll('button');
    (rest[Math.min(filters.indexOf(name), rest.length - 2)] ?? page.sentence).focus();
  };
  const nameOf = (name: FilterName): string => filterInWords(content, state, name, words);
  return {
    left,
    filters: Object.fromEntries(filters.map((name) => [name, state[name]])),
    past: state.when === 'span' ? 0 : all.filter(isPast).length,
    marks:
      filters.length > 0
        ? [
            h(
              'ul',
              { role: 'list', 'aria-label': words.filters },
              ...filters.map((name) =>
                h(
                  'li',
                  {},
                  chip(nameOf(name), words, () => take(name)),
                ),
              ),
            ),
            button(words.clearAll, { class: 'plain' }, clear),
          ]
        : [],
    waysOut: left.length > 0 || filters.length === 0 ? [] : waysOut(search, state, past, nameOf, clear),
  };
}

const isPast = ({ time }: GuideEntry): boolean => time.when === 'past';

function chip(name: string, words: Words, remove: () => void): HTMLButtonElement {
  const element = button('', { class: 'chip' }, remove);
  element.append(
    h('span', { class: 'visually-hidden' }, `${words.removeFilter} `),
    name,
    h('span', { class: 'cross', 'aria-hidden': 'true' }, '×'),
  );
  return element;
}

/** What to leave out where nothing is left: each filter whose removal alone brings something back. */
function waysOut(
  { content, page, words, changed }: Search,
  state: FilterState,
  past: boolean,
  nameOf: (name: FilterName) => string,
  clear: () => void,
): HTMLElement[] {
  const ways = activeFilters(state).flatMap((name) => {
    const looser = without(state, name);
    const count = filterGuide(content, looser, past).length;
    if (count === 0) return [];
    const leave = (): void => {
      changed(looser);
      page.sentence.focus();
    };
    return [h('li', {}, button(words.loosen(nameOf(name), count), {}, leave))];
  });
  return ways.length > 0
    ? [h('ul', { role: 'list' }, ...ways)]
    : [h('p', {}, words.nothingEither), button(words.clearAll, {}, clear)];
}
