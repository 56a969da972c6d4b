import type { Framework } from '../documents/framework.js';
import { ancestorsOf } from '../outline/outline-walk.js';
import type { Outline } from '../outline/outline.js';
import { type Answers, type AskedNode, distribute, type Distribution } from './self-check-distribution.js';

// Counts and lists from a self-check, without interpretation. No averages: a mean of levels is meaningless for any
// single competency, and it invites ranking.

/**
 * Levels by group, in order of first occurrence.
 * @param levels the scale's values; an answer with another value counts as none
 */
export function levelsByGroup(
  asked: readonly AskedNode[],
  answers: Answers,
  levels: readonly number[],
): Distribution[] {
  return distribute(asked, levels.length, (node) => {
    const level = answers.get(node)?.level;
    const at = level === undefined ? -1 : levels.indexOf(level);
    return at < 0 ? [] : [at];
  });
}

/**
 * The level that the association expects of a category, by node: the target of the node itself, else of its nearest
 * ancestor that has one. Nodes without a target are absent.
 */
export function targetsFor(
  { targets = [] }: Pick<Framework, 'targets'>,
  outline: Outline,
  category: string | undefined,
): ReadonlyMap<string, number> {
  const stated = new Map(targets.filter((one) => one.category === category).map(({ node, level }) => [node, level]));
  if (stated.size === 0) return stated;
  const result = new Map<string, number>();
  for (const id of outline.byId.keys()) {
    const nearest = [id, ...ancestorsOf(outline, id)].find((node) => stated.has(node));
    if (nearest !== undefined) result.set(id, stated.get(nearest)!);
  }
  return result;
}

/** A competency to develop, according to the user's own answers. */
export interface SelfCheckGap {
  readonly node: string;
  /** Absent: not rated. */
  readonly level?: number;
  readonly target?: number;
}

/**
 * Competencies to develop: those below the target if the category has targets, the largest difference first; else those
 * in the lower half of the scale, the lowest first. Unrated ones come last; with targets, only those that have one.
 * Ties are in reading order.
 * @param levels the scale's values, the lowest first
 */
export function levelGaps(
  asked: readonly AskedNode[],
  answers: Answers,
  levels: readonly number[],
  targets: ReadonlyMap<string, number>,
): SelfCheckGap[] {
  const gaps = asked.flatMap(({ node }): (SelfCheckGap & { at: number; short: number })[] => {
    const level = answers.get(node)?.level;
    const target = targets.get(node);
    const at = level === undefined ? -1 : levels.indexOf(level);
    if (targets.size > 0) {
      const expected = target === undefined ? -1 : levels.indexOf(target);
      if (expected < 0 || at >= expected) return [];
      return [{ node, ...given(at, level), target: target!, at, short: expected - at }];
    }
    return at * 2 < levels.length - 1 ? [{ node, ...given(at, level), at, short: -at }] : [];
  });
  return gaps
    .sort((one, other) => Number(one.at < 0) - Number(other.at < 0) || other.short - one.short)
    .map(({ at: _at, short: _short, ...gap }) => gap);
}

const given = (at: number, level: number | undefined) => (at < 0 || level === undefined ? {} : { level });
