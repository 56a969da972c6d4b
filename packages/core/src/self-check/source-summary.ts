import type { LearningSource } from '../documents/self-check.js';
import { type Answers, type AskedNode, distribute, type Distribution } from './self-check-distribution.js';
import type { SelfCheckGap } from './self-check-summary.js';

// As self-check-summary.ts, for the grid of sources.

export function sourcesByGroup(
  asked: readonly AskedNode[],
  answers: Answers,
  sources: readonly LearningSource[],
): Distribution[] {
  return distribute(asked, sources.length, (node) => {
    const ticked = answers.get(node)?.sources ?? [];
    return [...sources.keys()].filter((at) => ticked.includes(sources[at]!));
  });
}

/** Areas of the source grid without a tick. */
export function sourceGaps(asked: readonly AskedNode[], answers: Answers): SelfCheckGap[] {
  return asked.filter(({ node }) => !answers.get(node)?.sources?.length).map(({ node }) => ({ node }));
}
