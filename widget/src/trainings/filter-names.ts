import { formatDate } from '@imh/core';
import { knownName } from '@imh/elements';
import { costLimitIn, languageIn } from './facts.js';
import { audienceName, featureName } from './feature-names.js';
import type { GuideContent } from './guide-content.js';
import type { FilterName, FilterState } from './filter-state.js';
import type { TrainingsStrings } from '../strings/trainings.js';

/** A filter that is set, in words: "Language: Spanish". */
export function filterInWords(
  content: GuideContent,
  state: FilterState,
  name: FilterName,
  words: TrainingsStrings,
): string {
  const { names } = content;
  switch (name) {
    case 'query':
      return words.filter(words.search, state.query.trim());
    case 'node': {
      const row = names?.rows.find(({ node }) => node.id === state.node);
      const { code = '', label, text } = (row && names?.words(row)) ?? {};
      return words.filter(words.about, label?.text || text?.text || code || state.node);
    }
    case 'category': {
      const category = names?.framework.categories?.find(({ id }) => id === state.category);
      return words.filter(words.category, names?.say(category?.label).text || state.category);
    }
    case 'when':
      return words.filter(words.date, datesIn(state, words));
    case 'atLeast':
      return words.hoursAtLeast(state.atLeast);
    case 'atMost':
      return words.hoursAtMost(state.atMost);
    case 'delivery':
      return words.filter(words.delivery, knownName(words.deliveries, state.delivery));
    case 'language':
      return words.filter(words.inLanguage, languageIn(state.language, words));
    case 'material':
      return words.filter(words.material, knownName(words.materials, state.material));
    case 'region':
    case 'place':
      return words.filter(words[name], featureName(content, name, state[name]));
    case 'audience':
      return words.filter(words.audience, audienceName(content, state.audience));
    case 'level':
      return words.filter(words.level, knownName(words.levels, state.level));
    case 'cost':
      return words.filter(words.cost, costLimitIn(content, Number(state.cost), words));
    case 'ce':
      return words.ceAtLeast(state.ce);
  }
}

function datesIn({ when, from, to }: FilterState, words: TrainingsStrings): string {
  if (when !== 'span') return words.dates[when || 'any'];
  const [first, last] = [from, to].map((day) => day && formatDate(words.language, day));
  return first && last ? words.span(first, last) : first ? words.since(first) : words.until(last!);
}
