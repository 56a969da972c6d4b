import type { CompetencyTag } from '@imh/core';
import type { OutlineContent } from '../outline/outline-content.js';
import { type Choice, knownAreas } from './competency-picker-choices.js';
import {
  ownAreaHeadings,
  type OwnAreaHeading,
  type PickerOption,
  pickerOptions,
  PickerSearch,
} from './competency-picker-options.js';
import type { FavoriteCompetency } from './picker-events.js';
import type { PickerWords } from './picker-words.js';

/** Maximum number of rows in the list. The announced count tells the user that more match. */
const longestList = 200;
const mostRecent = 5;

/** What the list offers, besides the frameworks. */
export interface PickerMemory {
  /** Tags of earlier entries, newest first. */
  readonly recent: readonly CompetencyTag[];
  readonly favorites: readonly FavoriteCompetency[];
}

/** The rows of the list for a query. */
export interface ListedChoices {
  readonly choices: readonly Choice[];
  /** Number of competencies that match. */
  readonly matches: number;
  /** True if no competency has every word of the query, and those listed are only similar. */
  readonly isSimilar: boolean;
}

/** Everything that can be chosen from some frameworks. */
export class PickerChoices {
  readonly options: readonly PickerOption[];
  /** Headings for areas that the person names. */
  readonly headings: readonly OwnAreaHeading[];
  readonly #search: PickerSearch;

  /** @param hasHeadings whether every node can be chosen, and nothing else: no area that a person names */
  constructor(contents: readonly OutlineContent[], category: string | undefined, hasHeadings = false) {
    const isOne = contents.length === 1;
    this.options = contents.flatMap((content) =>
      pickerOptions(content, category, isOne ? undefined : content.say(content.framework.title).text, hasHeadings),
    );
    this.headings = hasHeadings ? [] : contents.flatMap(ownAreaHeadings);
    this.#search = new PickerSearch(this.options);
  }

  listed(query: string, memory: PickerMemory, words: PickerWords): ListedChoices {
    const text = query.trim();
    const exact = this.#search.exact(text);
    const isSimilar = exact.length === 0;
    const matches = isSimilar ? this.#search.similar(text) : exact;
    const known = knownAreas(memory.recent, this.headings, text);
    const choices: Choice[] = [
      ...(text === '' ? this.#atHand(memory, words) : []),
      ...known.map((each) => ({ ...each, isNew: false, heading: words.pickerOwnAreas })),
      ...matches.slice(0, longestList).map((option) => ({ option, heading: option.heading })),
    ];
    if (text !== '') {
      const heading = words.pickerNewArea(text);
      choices.push(...this.headings.map((under) => ({ area: text, under, isNew: true, heading })));
    }
    return { choices, matches: matches.length + known.length, isSimilar: isSimilar && matches.length > 0 };
  }

  /** Favorites, then what was chosen recently. */
  #atHand({ favorites, recent }: PickerMemory, words: PickerWords): Choice[] {
    const find = (framework: string, node: string | undefined) =>
      this.options.find((option) => option.framework === framework && option.id === node);
    const liked = new Set(favorites.map(({ framework, node }) => find(framework, node)));
    const latest = new Set(
      recent.flatMap(({ framework, node, localArea }) => (localArea === undefined ? [find(framework, node)] : [])),
    );
    const listed = (options: Iterable<PickerOption | undefined>, heading: string): Choice[] =>
      [...options].flatMap((option) => (option ? [{ option, heading }] : []));
    const others = [...latest].filter((option) => option && !liked.has(option)).slice(0, mostRecent);
    return [...listed(liked, words.pickerFavorites), ...listed(others, words.pickerRecent)];
  }
}
