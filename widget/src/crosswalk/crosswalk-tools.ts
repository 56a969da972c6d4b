import type { Side } from '@imh/core';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Ref } from 'lit/directives/ref.js';
import { type Choice, searchField, selectField, selectFieldIf } from '../list-filters/filter-fields.js';
import { resultBar } from '../list-filters/result-bar.js';
import type { CrosswalkStrings } from '../strings/crosswalk.js';
import type { CrosswalkContent } from './crosswalk-content.js';
import type { CrosswalkFilter, RelationKind } from './crosswalk-filter.js';
import type { SideView } from './crosswalk-side.js';

export interface CrosswalkTools {
  readonly content: CrosswalkContent;
  readonly view: SideView;
  readonly filter: CrosswalkFilter;
  readonly words: CrosswalkStrings;
  readonly sentence: string;
  readonly searchInput: Ref<HTMLInputElement>;
  readonly status: TemplateResult;
  readonly turn: (side: Side) => void;
  readonly change: (change: Partial<CrosswalkFilter>) => void;
}

/** The switch between the sides, search, filters and buttons. */
export function crosswalkTools(tools: CrosswalkTools) {
  const { content, view, filter, words, sentence, searchInput, status, change } = tools;
  const { query, relation, category } = filter;
  return html`<div class="tools" part="tools">
    ${sideSwitch(tools)}
    <div class="fields">
      ${searchField({
        ...{ id: 'search', label: words.search, value: query, input: searchInput },
        change: (query) => change({ query }),
      })}
      ${selectField({
        ...{ id: 'relation', label: words.relation, any: words.anyRelation, value: relation },
        choices: relationChoices(view, words),
        change: (relation) => change({ relation }),
      })}
      ${selectFieldIf(content.categories.length > 0, {
        ...{ id: 'category', label: words.category, any: words.allCategories, value: category },
        choices: content.categories.map((id) => [id, content.categoryName(id)] as const),
        change: (category) => change({ category }),
      })}
      ${view.relations.has('none') ? onlyWithoutField(tools) : nothing}
    </div>
    ${resultBar(sentence, words)} ${status}
  </div>`;
}

function sideSwitch({ content, view, words, turn }: CrosswalkTools) {
  const radio = (side: Side) => {
    const { name } = content[side];
    return html`<label>
      <input
        type="radio"
        name="side"
        value=${side}
        aria-label=${name}
        .checked=${live(side === view.side)}
        @change=${() => turn(side)}
      />
      ${name}
    </label>`;
  };
  return html`<fieldset class="turn">
    <legend>${words.readFrom}</legend>
    ${radio('from')} ${radio('to')}
  </fieldset>`;
}

function onlyWithoutField({ filter, words, change }: CrosswalkTools) {
  const changed = ({ currentTarget }: Event): void =>
    change({ onlyWithout: (currentTarget as HTMLInputElement).checked });
  return html`<label class="only">
    <input id="only" type="checkbox" .checked=${live(filter.onlyWithout)} @change=${changed} />
    ${words.onlyWithout}
  </label>`;
}

/** Relations in this crosswalk, in the order of the strings. */
function relationChoices(view: SideView, { relations }: CrosswalkStrings): Choice[] {
  return (Object.keys(relations) as RelationKind[])
    .filter((kind) => view.relations.has(kind))
    .map((kind) => [kind, relations[kind]]);
}
