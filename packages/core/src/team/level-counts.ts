import type { Answer } from '../documents/self-check.js';
import type { LevelCount, TeamLevels } from '../documents/team-sums.js';

/** What one self-check or rating contains about a node. */
export interface Response {
  /** Whose answers they are, or about whom. */
  readonly member: number;
  readonly answers: readonly Answer[];
  /** The node is for the member's category. */
  readonly applies: boolean;
}

/** @param scale values of the framework's scale; other levels come after them */
export function levelCounts(responses: readonly Response[], scale: readonly number[], areRatings = false): TeamLevels {
  const byLevel = new Map<number, { answers: number; people: Set<number> }>();
  const sums = { answered: 0, notAnswered: 0, doesNotApply: 0, notSeen: 0 };
  for (const { member, answers, applies } of responses) {
    const levels = answers.flatMap(({ level }) => level ?? []);
    sums[stateOf(levels, answers, applies)] += 1;
    for (const level of levels) {
      const count = byLevel.get(level) ?? { answers: 0, people: new Set() };
      byLevel.set(level, count);
      count.answers += 1;
      count.people.add(member);
    }
  }
  const counts = [...byLevel].map(([level, { answers, people }]) => ({ level, answers, people: people.size }));
  const { notSeen, ...others } = sums;
  return { ...others, ...(areRatings ? { notSeen } : {}), hidden: 0, counts: inScaleOrder(counts, scale) };
}

function stateOf(
  levels: readonly number[],
  answers: readonly Answer[],
  applies: boolean,
): 'answered' | 'notSeen' | 'notAnswered' | 'doesNotApply' {
  if (levels.length > 0) return 'answered';
  if (answers.some(({ notSeen }) => notSeen)) return 'notSeen';
  return applies ? 'notAnswered' : 'doesNotApply';
}

export function inScaleOrder(counts: readonly LevelCount[], scale: readonly number[]): LevelCount[] {
  const places = new Map(scale.map((level, index) => [level, index]));
  const placeOf = (level: number): number => places.get(level) ?? scale.length;
  return [...counts].sort((one, other) => placeOf(one.level) - placeOf(other.level) || one.level - other.level);
}
