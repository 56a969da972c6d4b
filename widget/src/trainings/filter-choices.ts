import { ceHoursOf, type Training, trainingsByNode, wordingOf } from '@imh/core';
import { knownName, type OutlineContent } from '@imh/elements';
import type { Choice } from '../list-filters/filter-fields.js';
import type { TrainingsStrings } from '../strings/trainings.js';
import { costLimitIn, languageIn } from './facts.js';
import { audienceName, featureName } from './feature-names.js';
import type { GuideContent } from './guide-content.js';

/** What a guide can be filtered by; empty if it would make no difference. */
export interface FilterChoices {
  readonly areas: readonly Choice[];
  readonly categories: readonly Choice[];
  readonly deliveries: readonly Choice[];
  readonly languages: readonly Choice[];
  readonly materials: readonly Choice[];
  readonly regions: readonly Choice[];
  readonly places: readonly Choice[];
  readonly audiences: readonly Choice[];
  readonly levels: readonly Choice[];
  readonly costs: readonly Choice[];
  readonly hasHours: boolean;
  readonly hasCe: boolean;
}

export function filterChoices(content: GuideContent, words: TrainingsStrings): FilterChoices {
  const { names, entries } = content;
  const trainings = entries.map(({ training }) => training);
  const choices = (values: readonly (string | undefined)[], nameOf: (value: string) => string): Choice[] => {
    const different = [...new Set(values.filter((value) => value !== undefined))];
    const named = different.map((value): Choice => [value, nameOf(value)]);
    return named.length > 1 ? named.sort(([, a], [, b]) => a.localeCompare(b, words.language)) : [];
  };
  const categories = names ? categoriesOf(names) : [];
  return {
    areas: names ? areasOf(content, names) : [],
    categories: categories.length > 1 ? categories : [],
    deliveries: choices(
      trainings.map(({ delivery }) => delivery),
      (delivery) => knownName(words.deliveries, delivery),
    ),
    languages: choices(
      trainings.map(({ language }) => language),
      (language) => languageIn(language, words),
    ),
    materials: choices(
      trainings.map(({ material = 'training' }) => material),
      (material) => knownName(words.materials, material),
    ),
    regions: choices(
      trainings.map(({ region }) => wordingOf(region)),
      (region) => featureName(content, 'region', region),
    ),
    places: choices(
      trainings.map(({ place }) => wordingOf(place)),
      (place) => featureName(content, 'place', place),
    ),
    audiences: choices(
      trainings.flatMap(({ audience = [] }) => audience.map(wordingOf)),
      (audience) => audienceName(content, audience),
    ),
    levels: choices(
      trainings.map(({ level }) => level),
      (level) => knownName(words.levels, level),
    ),
    costs: costsOf(trainings).map((limit) => [String(limit), costLimitIn(content, limit, words)]),
    hasHours: trainings.some(({ minutes }) => minutes !== undefined),
    hasCe: trainings.some((training) => ceHoursOf(training) !== undefined),
  };
}

/** Limits, of which each keeps other trainings than the one before; none if prices are in several currencies. */
function costsOf(trainings: readonly Training[]): number[] {
  const known = trainings.flatMap(({ cost }) => (cost?.amount === undefined ? [] : { currency: 'USD', ...cost }));
  const amounts = known.map(({ amount }) => amount!);
  if (new Set(known.map(({ currency }) => currency)).size > 1) return [];
  const within = (limit: number): number => amounts.filter((amount) => amount <= limit).length;
  const limits: number[] = [];
  for (const limit of [0, 25, 50, 100, 250, 500]) {
    const isNew = within(limit) > within(limits.at(-1) ?? -1);
    if (isNew && (limit === 0 || within(limit) < amounts.length)) limits.push(limit);
  }
  return limits;
}

/** Headings of the framework with the number of trainings that relate to them, indented by depth. */
function areasOf({ entries }: GuideContent, names: OutlineContent): Choice[] {
  const open = entries.filter(({ time }) => time.when !== 'past').map(({ training }) => training);
  const counts = trainingsByNode(open, { frameworkId: names.framework.id, outline: names.outline });
  const listed = new Set<string>();
  return names.rows.flatMap((row) => {
    const { node, depth, hasChildren } = row;
    const count = counts.get(node.id);
    const { code, label } = names.words(row);
    if (!count || listed.has(node.id) || !(hasChildren || depth === 1) || !(code || label.text)) return [];
    listed.add(node.id);
    const indent = '\u2003'.repeat(depth - 1);
    return [[node.id, `${indent}${[code, label.text].filter(Boolean).join(' ')} (${count})`] as const];
  });
}

/** Roles, if the framework assigns nodes to them. */
function categoriesOf({ framework, say }: OutlineContent): Choice[] {
  if (!framework.nodes.some(({ categories }) => categories?.length)) return [];
  return (framework.categories ?? []).map(({ id, label }) => [id, say(label).text] as const);
}
