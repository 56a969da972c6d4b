import { html, nothing } from 'lit';
import type { Ref } from 'lit/directives/ref.js';
import {
  type Choice,
  dateField,
  numberField,
  searchField,
  selectField,
  selectFieldIf,
} from '../list-filters/filter-fields.js';
import type { TrainingsStrings } from '../strings/trainings.js';
import type { FilterChoices } from './filter-choices.js';
import type { FilterState } from './filter-state.js';
import type { GuideActions } from './guide-actions.js';

export interface FilterForm {
  readonly choices: FilterChoices;
  readonly filter: FilterState;
  readonly words: TrainingsStrings;
  readonly actions: GuideActions;
  readonly searchInput: Ref<HTMLInputElement>;
  /** Opens the further filters; never closes them, because a person may have opened them. */
  readonly opensMore: boolean;
}

/** Fields for everything that makes a difference in this guide. */
export function filterForm(form: FilterForm) {
  const { choices, filter, words, actions, searchInput } = form;
  const { any, ...dates } = words.dates;
  const { areas, categories } = choices;
  const field = fieldOf(form);
  return html`<div class="filters" @focusin=${actions.startFinding}>
    <div class="fields">
      ${searchField({ ...field('query', words.search), input: searchInput })}
      ${selectFieldIf(areas.length > 0, { ...field('node', words.about), any: words.anyAbout, choices: areas })}
      ${selectField({ ...field('when', words.date), any, choices: Object.entries(dates) })}
      ${selectFieldIf(categories.length > 0, {
        ...field('category', words.category),
        any: words.allCategories,
        choices: categories,
      })}
    </div>
    <div class="fields span" ?hidden=${filter.when !== 'span'}>
      ${dateField(field('from', words.from))} ${dateField(field('to', words.to))}
    </div>
    ${moreFilters(form)}
  </div>`;
}

function moreFilters(form: FilterForm) {
  const { words, opensMore, choices } = form;
  const { hasHours, hasCe, deliveries, languages, materials, regions, places, audiences, levels, costs } = choices;
  const lists = [deliveries, languages, materials, regions, places, audiences, levels, costs];
  if (!hasHours && !hasCe && lists.every(({ length }) => length === 0)) return nothing;
  const field = fieldOf(form);
  const select = (name: keyof FilterState, label: string, any: string, options: readonly Choice[]) =>
    selectFieldIf(options.length > 0, { ...field(name, label), any, choices: options });
  return html`<details class="more" ?open=${opensMore}>
    <summary>${words.moreFilters}</summary>
    <div class="fields">
      ${
        hasHours
          ? html`<div class="pair">
              ${numberField(field('atLeast', words.atLeast))} ${numberField(field('atMost', words.atMost))}
            </div>`
          : nothing
      }
      ${select('delivery', words.delivery, words.anyDelivery, deliveries)}
      ${select('language', words.inLanguage, words.anyLanguage, languages)}
      ${select('material', words.material, words.anyMaterial, materials)}
      ${select('region', words.region, words.anyRegion, regions)}
      ${select('place', words.place, words.anyPlace, places)}
      ${select('audience', words.audience, words.anyAudience, audiences)}
      ${select('level', words.level, words.anyLevel, levels)} ${select('cost', words.cost, words.anyCost, costs)}
      ${hasCe ? numberField(field('ce', words.ceField)) : nothing}
    </div>
  </details>`;
}

const fieldOf =
  ({ filter, actions }: FilterForm) =>
  (name: keyof FilterState, label: string) => ({
    id: name,
    label,
    value: filter[name],
    change: (value: string) => actions.changeFilter({ [name]: value }),
  });
