import { parseHours, type TrainingFilter, trainingFilter } from '@imh/core';
import { foldedText, textMatch } from '../list-filters/text-match.js';
import type { FilterName, FilterState } from './filter-state.js';
import type { GuideContent, GuideEntry } from './guide-content.js';

/** In the order of their chips. */
const filterNames: readonly FilterName[] = [
  'query',
  'node',
  'category',
  'when',
  'atLeast',
  'atMost',
  'delivery',
  'language',
  'material',
  'region',
  'place',
  'audience',
  'level',
  'cost',
  'ce',
];

/** Filters that are set and have an effect; a span without a day has none. */
export function activeFilters(state: FilterState): FilterName[] {
  return filterNames.filter((name) => {
    if (name === 'when') return state.when === 'span' ? Boolean(state.from || state.to) : state.when !== '';
    if (name === 'atLeast' || name === 'atMost' || name === 'ce') return parseHours(state[name]) !== undefined;
    return state[name].trim() !== '';
  });
}

/** @param past includes past trainings */
export function filterGuide(content: GuideContent, state: FilterState, past: boolean): GuideEntry[] {
  const { names, today } = content;
  const matches = textMatch(state.query);
  const place = names && { frameworkId: names.framework.id, outline: names.outline };
  const keeps = trainingFilter({ ...trainingFilterOf(state), past }, place, today);
  return content.entries.filter((entry) => keeps(entry.training) && matches(() => searchableText(entry, content)));
}

function trainingFilterOf(state: FilterState): TrainingFilter {
  const { node, when, from, to, delivery, language, category, region, place, level, audience, material } = state;
  const [minimumMinutes, maximumMinutes, ceMinutes] = [state.atLeast, state.atMost, state.ce].map(parseHours);
  const filter = {
    node,
    category,
    delivery,
    language,
    minimumMinutes,
    maximumMinutes,
    region,
    place,
    level,
    audience,
    material,
    maximumCost: state.cost && Number(state.cost),
    minimumCe: ceMinutes === undefined ? '' : ceMinutes / 60,
    when: when === 'span' ? '' : when,
    ...(when === 'span' ? { from, to } : {}),
  };
  return Object.fromEntries(
    Object.entries(filter).filter(([, value]) => value !== '' && value !== undefined),
  ) as TrainingFilter;
}

const texts = new WeakMap<GuideEntry, string>();

/** All words of an entry, folded. */
function searchableText(entry: GuideEntry, { about }: GuideContent): string {
  const known = texts.get(entry);
  if (known !== undefined) return known;
  const { training, title, description, named } = entry;
  const { provider = '', people = [], topics = [], place, region, audience = [] } = training;
  const competencies = named.flatMap(({ words }) => [words.code, words.label.text, words.text.text]);
  const others = [place, region, ...audience].map((one) => about.say(one).text);
  const text = foldedText([title.text, description.text, provider, ...people, ...topics, ...competencies, ...others]);
  texts.set(entry, text);
  return text;
}
