import type { Training } from '../documents/trainings.js';
import { nodesForCategory } from '../outline/category-filter.js';
import { nodeUri } from '../outline/node-uri.js';
import { descendantsOf } from '../outline/outline-walk.js';
import type { Outline } from '../outline/outline.js';
import { isBetween, timeOf } from './training-time.js';

/** What of a training guide somebody looks for; what is left out does not matter to her. */
export interface TrainingFilter {
  /** Id of a node: matches what the guide names in it or below it. */
  readonly node?: string;
  /** Id of a category: matches what relates to a node that applies to it. */
  readonly category?: string;
  /** Any: `upcoming` and `always`, and `past` where that is asked for. */
  readonly when?: 'upcoming' | 'always';
  /** First and last day, as `2026-11-21`; asks for trainings with a date between them, past ones too. */
  readonly from?: string;
  readonly to?: string;
  readonly past?: boolean;
  readonly minimumMinutes?: number;
  readonly maximumMinutes?: number;
  readonly delivery?: string;
  readonly language?: string;
}

interface Place {
  readonly frameworkId: string;
  readonly outline: Outline;
}

/**
 * Which trainings a filter leaves, as a question to ask of each.
 * @param place the framework that `node` and `category` belong to; without it neither filters
 * @param today `2026-11-21`
 */
export function trainingFilter(
  filter: TrainingFilter,
  place: Place | undefined,
  today: string,
): (training: Training) => boolean {
  const { when, from, to, past, minimumMinutes, maximumMinutes, delivery, language } = filter;
  const wanted = place ? nodesWanted(filter, place) : [];
  return (training) => {
    const { minutes, competencies = [] } = training;
    if (from !== undefined || to !== undefined) {
      if (!isBetween(training, from, to)) return false;
    } else {
      const time = timeOf(training, today).when;
      if (when === undefined ? time === 'past' && !past : time !== when) return false;
    }
    // Who says nothing about the length cannot be known to fit.
    if (minimumMinutes !== undefined && !(minutes !== undefined && minutes >= minimumMinutes)) return false;
    if (maximumMinutes !== undefined && !(minutes !== undefined && minutes <= maximumMinutes)) return false;
    if (delivery !== undefined && training.delivery !== delivery) return false;
    if (language !== undefined && training.language !== language) return false;
    return wanted.every((uris) => competencies.some((uri) => uris.has(uri)));
  };
}

function nodesWanted({ node, category }: TrainingFilter, { frameworkId, outline }: Place): ReadonlySet<string>[] {
  const uris = (ids: Iterable<string>) => new Set([...ids].map((id) => nodeUri(frameworkId, id)));
  return [
    ...(node === undefined ? [] : [uris([node, ...descendantsOf(outline, node)])]),
    ...(category === undefined ? [] : [uris(nodesForCategory(outline, category))]),
  ];
}

/** Node id → how many of the trainings relate to it or to what lies below it; a node that none relates to is absent. */
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
