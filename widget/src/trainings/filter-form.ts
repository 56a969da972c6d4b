import { trainingsByNode } from '@imh/core';
import { h, type OutlineContent } from '@imh/elements';
import { deliveryIn, languageIn } from './facts.js';
import type { GuideContent } from './guide-content.js';
import type { FilterState } from './filter-state.js';
import type { TrainingsStrings } from '../strings/trainings.js';

type Words = TrainingsStrings;

export interface FilterForm {
  readonly element: HTMLElement;
  readonly search: HTMLInputElement;
  /** Shows in the fields what is set. */
  update(state: FilterState): void;
}

/** Fields for all that a guide can be filtered by, and only for what would make a difference in it. */
export function filterForm(
  content: GuideContent,
  words: Words,
  changed: (change: Partial<FilterState>) => void,
): FilterForm {
  const { names, entries } = content;
  const fields: { [Name in keyof FilterState]?: HTMLInputElement | HTMLSelectElement } = {};
  const field = <Name extends keyof FilterState>(
    name: Name,
    label: string,
    control: HTMLInputElement | HTMLSelectElement,
  ) => {
    control.id = name;
    control.addEventListener(control instanceof HTMLSelectElement ? 'change' : 'input', () =>
      changed({ [name]: control.value }),
    );
    fields[name] = control;
    return h('div', {}, h('label', { for: name }, label), control);
  };
  const select = (any: string, options: readonly (readonly [value: string, name: string])[]): HTMLSelectElement =>
    h('select', {}, h('option', { value: '' }, any), ...options.map(([value, name]) => h('option', { value }, name)));
  const number = (): HTMLInputElement => h('input', { type: 'number', min: '0', step: 'any', inputmode: 'decimal' });

  const search = h('input', { type: 'search', autocomplete: 'off', spellcheck: 'false' });
  const { any, ...dates } = words.dates;
  const when = field('when', words.date, select(any, Object.entries(dates)));
  const span = h(
    'div',
    { class: 'fields span', hidden: '' },
    field('from', words.from, h('input', { type: 'date' })),
    field('to', words.to, h('input', { type: 'date' })),
  );
  const deliveries = different(entries.map(({ training }) => training.delivery));
  const languages = different(entries.map(({ training }) => training.language));
  const byName = ([, one]: readonly [string, string], [, other]: readonly [string, string]): number =>
    one.localeCompare(other, words.language);
  const more = [
    entries.some(({ training }) => training.minutes !== undefined) &&
      h('div', { class: 'pair' }, field('atLeast', words.atLeast, number()), field('atMost', words.atMost, number())),
    deliveries.length > 1 &&
      field(
        'delivery',
        words.delivery,
        select(words.anyDelivery, deliveries.map((one) => [one, deliveryIn(one, words)] as const).sort(byName)),
      ),
    languages.length > 1 &&
      field(
        'language',
        words.inLanguage,
        select(words.anyLanguage, languages.map((one) => [one, languageIn(one, words)] as const).sort(byName)),
      ),
  ];
  const categories = names ? categoriesOf(names) : [];
  const areas = names ? areasOf(content, names) : [];
  const moreFields = h(
    'details',
    { class: 'more' },
    h('summary', {}, words.moreFilters),
    h('div', { class: 'fields' }, ...more),
  );
  const element = h(
    'div',
    { class: 'filters' },
    h(
      'div',
      { class: 'fields' },
      field('query', words.search, search),
      areas.length > 0 && field('node', words.about, select(words.anyAbout, areas)),
      when,
      categories.length > 1 && field('category', words.category, select(words.allCategories, categories)),
    ),
    span,
    more.some(Boolean) && moreFields,
  );
  return {
    element,
    search,
    update(state) {
      for (const name of Object.keys(fields) as (keyof FilterState)[]) {
        const control = fields[name]!;
        if (control.value !== state[name]) control.value = state[name];
      }
      span.hidden = state.when !== 'span';
      if (state.atLeast || state.atMost || state.delivery || state.language) moreFields.open = true;
    },
  };
}

/** Headings that some training relates to, with how many, deeper ones further in. */
function areasOf({ entries }: GuideContent, names: OutlineContent): (readonly [string, string])[] {
  const open = entries.filter(({ time }) => time.when !== 'past').map(({ training }) => training);
  const counts = trainingsByNode(open, { frameworkId: names.framework.id, outline: names.outline });
  const listed = new Set<string>();
  return names.rows.flatMap((row) => {
    const { node, depth, hasChildren } = row;
    const count = counts.get(node.id);
    const { code, label } = names.words(row);
    if (!count || listed.has(node.id) || !(hasChildren || depth === 1) || !(code || label.text)) return [];
    listed.add(node.id);
    return [
      [node.id, `${'\u2003'.repeat(depth - 1)}${[code, label.text].filter(Boolean).join(' ')} (${count})`] as const,
    ];
  });
}

/** Roles, where the framework says what is for whom. */
function categoriesOf({ framework, say }: OutlineContent): (readonly [string, string])[] {
  if (!framework.nodes.some(({ categories }) => categories?.length)) return [];
  return (framework.categories ?? []).map(({ id, label }) => [id, say(label).text] as const);
}

const different = (values: readonly (string | undefined)[]): string[] => [
  ...new Set(values.filter((value) => value !== undefined)),
];
