import { parseHours, type TrainingFilter, trainingFilter } from '@imh/core';
import { fold, searchTerms } from '@imh/elements';
import type { FilterState } from './filter-state.js';
import type { GuideContent, GuideEntry } from './guide-content.js';

/** Fields of the state that filter; the days of a span go by one name. */
export type FilterName = 'query' | 'node' | 'when' | 'atLeast' | 'atMost' | 'delivery' | 'language' | 'category';

const filterNames: readonly FilterName[] = [
  'query',
  'node',
  'category',
  'when',
  'atLeast',
  'atMost',
  'delivery',
  'language',
];

/** Filters that are set and do something; a span without a day does not. */
export function activeFilters(state: FilterState): FilterName[] {
  return filterNames.filter((name) => {
    if (name === 'when') return state.when === 'span' ? Boolean(state.from || state.to) : state.when !== '';
    if (name === 'atLeast' || name === 'atMost') return parseHours(state[name]) !== undefined;
    return state[name].trim() !== '';
  });
}

export function without(state: FilterState, name: FilterName): FilterState {
  return { ...state, [name]: '', ...(name === 'when' ? { from: '', to: '' } : {}) };
}

/** @param past past trainings, too */
export function filterGuide(content: GuideContent, state: FilterState, past: boolean): GuideEntry[] {
  const { names, today } = content;
  const terms = searchTerms(state.query);
  const place = names && { frameworkId: names.framework.id, outline: names.outline };
  const keeps = trainingFilter({ ...asked(state), past }, place, today);
  return content.entries.filter((entry) => {
    if (!keeps(entry.training)) return false;
    if (terms.length === 0) return true;
    const text = searchableText(entry);
    return terms.every((term) => text.includes(term));
  });
}

function asked(state: FilterState): TrainingFilter {
  const { node, when, from, to, delivery, language, category } = state;
  const [minimumMinutes, maximumMinutes] = [parseHours(state.atLeast), parseHours(state.atMost)];
  const asked = {
    node,
    category,
    delivery,
    language,
    minimumMinutes,
    maximumMinutes,
    when: when === 'span' ? '' : when,
    ...(when === 'span' ? { from, to } : {}),
  };
  return Object.fromEntries(
    Object.entries(asked).filter(([, value]) => value !== '' && value !== undefined),
  ) as TrainingFilter;
}

const texts = new WeakMap<GuideEntry, string>();

/** All words of an entry, folded. */
function searchableText(entry: GuideEntry): string {
  const known = texts.get(entry);
  if (known !== undefined) return known;
  const { training, title, description, named } = entry;
  const { provider = '', people = [], topics = [] } = training;
  const competencies = named.flatMap(({ words }) => [words.code, words.label.text, words.text.text]);
  const text = fold([title.text, description.text, provider, ...people, ...topics, ...competencies].join('\n'));
  texts.set(entry, text);
  return text;
}
