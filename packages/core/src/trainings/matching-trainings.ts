import type { Training, Trainings } from '../documents/trainings.js';
import { nodeUri } from '../outline/node-uri.js';
import { ancestorsOf } from '../outline/outline-walk.js';
import type { Outline } from '../outline/outline.js';
import { timeOf } from './training-time.js';

/** Why a training is offered: an area, with the node that the guide names (itself, or one below it), or a topic. */
export type MatchReason = { readonly gap: string; readonly node: string } | { readonly topic: string };

export interface MatchedTraining {
  readonly training: Training;
  /** One for each gap that it touches, in the order of the gaps; topics last. */
  readonly reasons: readonly MatchReason[];
  /** The first day on which it can still be begun; absent where it has no dates. */
  readonly next?: string;
}

interface MatchQuestion {
  readonly frameworkId: string;
  readonly outline: Outline;
  /** Node ids: from `gapsOf`, from a self-check, or the missing areas of a progress. */
  readonly gaps: readonly string[];
  /** Topics that hours are missing of: from `gapsInProgress`. */
  readonly topics?: readonly string[];
  /** `2026-11-21` */
  readonly today: string;
}

/**
 * Trainings of a guide that touch a gap: those that touch most gaps first, then those that the association itself has
 * aligned, then the soonest, then as the guide has them. What is no longer valid or is over is left out. A training
 * tagged to a whole domain does not fill an area in it: the guide does not say so.
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

/** Without a date it waits for nobody, so it comes after what does. */
function compareDays(one = '~', other = '~'): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
