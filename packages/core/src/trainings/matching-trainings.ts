import type { Training, Trainings } from '../documents/trainings.js';
import { nodeUri } from '../outline/node-uri.js';
import { ancestorsOf } from '../outline/outline-walk.js';
import type { Outline } from '../outline/outline.js';
import { timeOf } from './training-time.js';

/** Why a training matches: a gap, with the tagged node (the gap or a node below it), or a topic. */
export type MatchReason = { readonly gap: string; readonly node: string } | { readonly topic: string };

export interface MatchedTraining {
  readonly training: Training;
  /** One per matching gap, in the order of the gaps; topics last. */
  readonly reasons: readonly MatchReason[];
  /** The first day on which it can still be started; absent if it has no dates. */
  readonly next?: string;
}

interface MatchQuestion {
  readonly frameworkId: string;
  readonly outline: Outline;
  /** Node ids from `gapsOf`, from a self-check, or from `gapsInProgress`. */
  readonly gaps: readonly string[];
  /** Topics with too few hours, from `gapsInProgress`. */
  readonly topics?: readonly string[];
  /** `2026-11-21` */
  readonly today: string;
}

/**
 * Trainings of a guide that match a gap: most gaps first, then those aligned by the association, then the soonest, then
 * in the order of the guide. Past and expired trainings are excluded. A training tagged with a whole domain does not
 * match the areas in it, because the guide does not claim that.
 */
export function matchingTrainings({ trainings }: Trainings, question: MatchQuestion): MatchedTraining[] {
  const { outline, gaps, topics = [], frameworkId, today } = question;
  const order = new Map(gaps.map((gap, index) => [gap, index]));
  const nodes = new Map([...outline.byId.keys()].map((id) => [nodeUri(frameworkId, id), id]));
  const matched = trainings.flatMap((training): MatchedTraining[] => {
    const time = timeOf(training, today);
    if (time.when === 'past') return [];
    const reasons = new Map<string, { gap: string; node: string }>();
    for (const uri of training.competencies ?? []) {
      const node = nodes.get(uri);
      if (node === undefined) continue;
      for (const gap of [node, ...ancestorsOf(outline, node)]) {
        if (order.has(gap) && !reasons.has(gap)) reasons.set(gap, { gap, node });
      }
    }
    const areas = [...reasons.values()].sort((a, b) => order.get(a.gap)! - order.get(b.gap)!);
    const onTopic = topics.filter((topic) => training.topics?.includes(topic)).map((topic) => ({ topic }));
    if (areas.length + onTopic.length === 0) return [];
    return [{ training, reasons: [...areas, ...onTopic], ...(time.when === 'upcoming' ? { next: time.next } : {}) }];
  });
  return matched.sort(
    (a, b) =>
      b.reasons.length - a.reasons.length || trust(b.training) - trust(a.training) || compareDays(a.next, b.next),
  );
}

function trust({ alignedBy }: Training): number {
  return alignedBy === 'association' ? 2 : alignedBy === 'provider' ? 1 : 0;
}

/** Trainings without a date come last. */
function compareDays(one = '~', other = '~'): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
