import type { Framework } from '../documents/framework.js';
import type { Answer } from '../documents/self-check.js';
import type { TeamGrowth } from '../documents/team-sums.js';
import { ancestorsOf } from '../outline/outline-walk.js';
import type { Outline } from '../outline/outline.js';

// The rule of `levelGaps()` and `targetsFor()`, answer by answer; a test holds them together. They are not imported,
// because the page of a team would then need the result of a self-check, and each self-check a further file.

/** True if an answer is one to develop. */
export type ToDevelop = (answer: Answer) => boolean;

/** @param scale values of the framework's scale, the lowest first */
export function toDevelopIn(
  { targets = [] }: Pick<Framework, 'targets'>,
  outline: Outline,
  scale: readonly number[],
  category: string | undefined,
): ToDevelop {
  const stated = new Map(targets.filter((one) => one.category === category).map(({ node, level }) => [node, level]));
  return ({ node, level }) => {
    const at = level === undefined ? -1 : scale.indexOf(level);
    if (stated.size === 0) return at * 2 < scale.length - 1;
    const nearest = [node, ...ancestorsOf(outline, node)].find((id) => stated.has(id));
    return nearest !== undefined && at < scale.indexOf(stated.get(nearest)!);
  };
}

/** One person's answers about a node. */
export interface OwnAnswers {
  readonly answers: readonly Answer[];
  readonly toDevelop: ToDevelop;
}

/** @param scale values of the framework's scale; answers with other levels do not count */
export function growthCounts(people: readonly OwnAnswers[], scale: readonly number[]): TeamGrowth {
  const sums = { answered: 0, toDevelop: 0, onTrack: 0, hidden: 0 };
  for (const { answers, toDevelop } of people) {
    const rated = answers.filter(({ level }) => level !== undefined && scale.includes(level));
    if (rated.length === 0) continue;
    sums.answered += 1;
    sums[rated.filter(toDevelop).length * 2 >= rated.length ? 'toDevelop' : 'onTrack'] += 1;
  }
  return sums;
}
