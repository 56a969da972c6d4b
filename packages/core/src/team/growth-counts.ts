import type { Answer } from '../documents/self-check.js';
import type { TeamGrowth } from '../documents/team-sums.js';
import { levelGaps } from '../self-check/self-check-summary.js';

/** One person's answers about a node, with the levels that the association expects of their category. */
export interface OwnAnswers {
  readonly answers: readonly Answer[];
  readonly targets: ReadonlyMap<string, number>;
}

/** @param scale values of the framework's scale, the lowest first; answers with other levels do not count */
export function growthCounts(people: readonly OwnAnswers[], scale: readonly number[]): TeamGrowth {
  const sums = { answered: 0, toDevelop: 0, onTrack: 0, hidden: 0 };
  for (const { answers, targets } of people) {
    const rated = answers.filter(({ level }) => level !== undefined && scale.includes(level));
    if (rated.length === 0) continue;
    const asked = rated.map(({ node }) => ({ node, group: '' }));
    const gaps = levelGaps(asked, new Map(rated.map((answer) => [answer.node, answer])), scale, targets);
    sums.answered += 1;
    sums[gaps.length * 2 >= rated.length ? 'toDevelop' : 'onTrack'] += 1;
  }
  return sums;
}
