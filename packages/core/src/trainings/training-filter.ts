import type { Text } from '../documents/text.js';
import type { Training } from '../documents/trainings.js';
import { nodesForCategory } from '../outline/category-filter.js';
import { descendantsOf } from '../outline/descendants.js';
import { nodeUri } from '../outline/node-uri.js';
import type { Outline } from '../outline/outline.js';
import { isBetween, timeOf } from './training-time.js';

/** Filter criteria for a training guide; absent criteria match everything. */
export interface TrainingFilter {
  /** Id of a node: matches trainings tagged with it or a node below it. */
  readonly node?: string;
  /** Id of a category: matches trainings tagged with a node that applies to it. */
  readonly category?: string;
  /** Default: `upcoming` and `always`, plus `past` if `past` is true. */
  readonly when?: 'upcoming' | 'always';
  /** First and last day, as `2026-11-21`: matches trainings with a date between them, even past ones. */
  readonly from?: string;
  readonly to?: string;
  readonly past?: boolean;
  readonly minimumMinutes?: number;
  readonly maximumMinutes?: number;
  readonly delivery?: string;
  readonly language?: string;
  /** See `wordingOf`. */
  readonly region?: string;
  readonly place?: string;
  /** 0: free trainings only. A training whose cost is unknown does not match. */
  readonly maximumCost?: number;
  /** Hours of continuing education; credit in other units does not match. */
  readonly minimumCe?: number;
  readonly level?: string;
  /** See `wordingOf`. */
  readonly audience?: string;
  /** "training" for whatever is not another kind of material. */
  readonly material?: string;
}

/** A text as a value to filter by, whatever language it is shown in: its first wording. */
export function wordingOf(text: Text | undefined): string | undefined {
  return typeof text === 'object' ? Object.values(text)[0] : text;
}

/** Hours of continuing education; undefined for another unit, such as CEU, and without an amount. */
export function ceHoursOf({ ce }: Training): number | undefined {
  return ce?.unit === undefined || /^(ce|ceh|hours?|horas?)$/i.test(ce.unit) ? ce?.amount : undefined;
}

interface Place {
  readonly frameworkId: string;
  readonly outline: Outline;
}

/**
 * A predicate for the trainings that match a filter.
 * @param place the framework that `node` and `category` belong to; without it, both are ignored
 * @param today `2026-11-21`
 */
export function trainingFilter(
  filter: TrainingFilter,
  place: Place | undefined,
  today: string,
): (training: Training) => boolean {
  const { when, from, to, past, minimumMinutes, maximumMinutes } = filter;
  const wanted = place ? nodesWanted(filter, place) : [];
  return (training) => {
    const { minutes, competencies = [] } = training;
    if (from !== undefined || to !== undefined) {
      if (!isBetween(training, from, to)) return false;
    } else {
      const time = timeOf(training, today).when;
      if (when === undefined ? time === 'past' && !past : time !== when) return false;
    }
    // A training of unknown length does not match a limit.
    if (minimumMinutes !== undefined && !(minutes !== undefined && minutes >= minimumMinutes)) return false;
    if (maximumMinutes !== undefined && !(minutes !== undefined && minutes <= maximumMinutes)) return false;
    if (!hasFeatures(training, filter)) return false;
    return wanted.every((uris) => competencies.some((uri) => uris.has(uri)));
  };
}

function hasFeatures(training: Training, filter: TrainingFilter): boolean {
  const { maximumCost, minimumCe, audience } = filter;
  const { delivery, language, level, region, place, material = 'training', cost } = training;
  const own = { delivery, language, level, material, region: wordingOf(region), place: wordingOf(place) };
  const features = Object.entries(own) as [keyof typeof own, string | undefined][];
  if (features.some(([name, value]) => filter[name] !== undefined && filter[name] !== value)) return false;
  if (maximumCost !== undefined && !(cost?.amount !== undefined && cost.amount <= maximumCost)) return false;
  const ce = ceHoursOf(training);
  if (minimumCe !== undefined && !(ce !== undefined && ce >= minimumCe)) return false;
  return audience === undefined || Boolean(training.audience?.some((one) => wordingOf(one) === audience));
}

function nodesWanted({ node, category }: TrainingFilter, { frameworkId, outline }: Place): ReadonlySet<string>[] {
  const uris = (ids: Iterable<string>) => new Set([...ids].map((id) => nodeUri(frameworkId, id)));
  return [
    ...(node === undefined ? [] : [uris([node, ...descendantsOf(outline, node)])]),
    ...(category === undefined ? [] : [uris(nodesForCategory(outline, category))]),
  ];
}

/** Node id → number of trainings tagged with it or a node below it; nodes without trainings are absent. */
export function trainingsByNode(
  trainings: readonly Training[],
  { frameworkId, outline }: Place,
): ReadonlyMap<string, number> {
  const known = new Map([...outline.byId.keys()].map((id) => [nodeUri(frameworkId, id), id]));
  const counts = new Map<string, number>();
  for (const { competencies = [] } of trainings) {
    const touched = new Set<string>();
    const waiting = competencies.flatMap((uri) => known.get(uri) ?? []);
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (touched.has(id)) continue;
      touched.add(id);
      waiting.push(...outline.byId.get(id)!.parents);
    }
    for (const id of touched) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
