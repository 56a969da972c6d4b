import {
  type Distribution,
  levelGaps,
  levelsByGroup,
  type SelfCheckGap,
  sourceGaps,
  sourcesByGroup,
  targetsFor,
} from '@imh/core';
import { learningSources, type OutlineContent, type Phrase, type RatingPlan } from '@imh/elements';
import type { SelfCheckStrings } from '../../strings/self-check.js';
import type { SelfCheckState } from '../keeping/self-check-state.js';
import { type Asked, askedOf } from './asked.js';

/** What the answers come to: counts and lists, no score. */
export interface ResultData {
  readonly asked: Asked;
  /** By node id: the level that the association expects. */
  readonly targets: ReadonlyMap<string, number>;
  readonly gaps: readonly SelfCheckGap[];
  /** Name of the category; '' for none. */
  readonly category: string;
  readonly groups: readonly Distribution[];
  /** The levels of the scale, or the sources, in order. */
  readonly places: readonly Phrase[];
  /** True in scale mode. */
  readonly hasLevels: boolean;
}

export function resultData(
  content: OutlineContent,
  plan: RatingPlan,
  { answers, category }: SelfCheckState,
  words: SelfCheckStrings,
): ResultData {
  const { framework, outline, say } = content;
  const asked = askedOf(content, plan);
  const hasLevels = plan.mode === 'scale';
  const targets = targetsFor(framework, outline, hasLevels ? category : undefined);
  const { sources } = words.rating;
  return {
    asked,
    targets,
    hasLevels,
    category: say(framework.categories?.find(({ id }) => id === category)?.label).text,
    gaps: hasLevels ? levelGaps(asked.nodes, answers, asked.levels, targets) : sourceGaps(asked.nodes, answers),
    groups: hasLevels
      ? levelsByGroup(asked.nodes, answers, asked.levels)
      : sourcesByGroup(asked.nodes, answers, learningSources),
    places: hasLevels
      ? asked.levels.map(asked.levelName)
      : learningSources.map((source) => ({ text: sources[source] })),
  };
}
