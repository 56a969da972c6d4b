import {
  type Answer,
  type AskedNode,
  type Distribution,
  levelGaps,
  levelsByGroup,
  type SelfCheckGap,
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

/** Sums up the answers of a grid of sources; loaded with the views of the grid. */
export type SourceSummary = (
  nodes: readonly AskedNode[],
  answers: ReadonlyMap<string, Answer>,
) => Pick<ResultData, 'gaps' | 'groups'>;

/** @param ofSources undefined in scale mode */
export function resultData(
  content: OutlineContent,
  plan: RatingPlan,
  { answers, category }: SelfCheckState,
  words: SelfCheckStrings,
  ofSources: SourceSummary | undefined,
): ResultData {
  const { framework, outline, say } = content;
  const asked = askedOf(content, plan);
  const hasLevels = !ofSources;
  const targets = targetsFor(framework, outline, hasLevels ? category : undefined);
  const { sources } = words.rating;
  return {
    asked,
    targets,
    hasLevels,
    category: say(framework.categories?.find(({ id }) => id === category)?.label).text,
    ...(ofSources?.(asked.nodes, answers) ?? {
      // What is not rated yet is no gap.
      gaps: levelGaps(asked.nodes, answers, asked.levels, targets).filter(({ level }) => level !== undefined),
      groups: levelsByGroup(asked.nodes, answers, asked.levels),
    }),
    places: hasLevels
      ? asked.levels.map(asked.levelName)
      : learningSources.map((source) => ({ text: sources[source] })),
  };
}
