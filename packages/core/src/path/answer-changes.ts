import type { Answer, LearningSource } from '../documents/self-check.js';
import type { Answers } from '../self-check/self-check-distribution.js';

/** What became of an answer from one self-check to a later one. */
export interface AnswerChange {
  readonly node: string;
  /**
   * `rose`: a higher level, or more sources and none fewer. `fell`: the opposite. `other`: some sources added, others
   * removed, or answered in another way. `new`: answered for the first time. `open`: no longer answered.
   */
  readonly kind: 'rose' | 'fell' | 'other' | 'new' | 'open';
  readonly before?: Answer;
  readonly after?: Answer;
}

/**
 * The changes of one answer, or undefined if it is the same or if nothing was answered.
 * @param levels the scale's values, the lowest first
 */
export function answerChange(
  node: string,
  before: Answer | undefined,
  after: Answer | undefined,
  levels: readonly number[],
): AnswerChange | undefined {
  const [had, has] = [isRated(before), isRated(after)];
  if (!had && !has) return undefined;
  if (!had) return { node, kind: 'new', after: after! };
  if (!has) return { node, kind: 'open', before: before! };
  const kind = kindOf(before!, after!, levels);
  return kind && { node, kind, before: before!, after: after! };
}

/** All changes: nodes of the later answers in their order, then those that are no longer answered. */
export function answerChanges(before: Answers, after: Answers, levels: readonly number[]): AnswerChange[] {
  const nodes = new Set([...after.keys(), ...before.keys()]);
  return [...nodes].flatMap((node) => answerChange(node, before.get(node), after.get(node), levels) ?? []);
}

/** An answer may contain only a note. */
export function isRated(answer: Answer | undefined): boolean {
  return answer?.level !== undefined || Boolean(answer?.sources?.length);
}

function kindOf(before: Answer, after: Answer, levels: readonly number[]): AnswerChange['kind'] | undefined {
  if (before.level !== undefined && after.level !== undefined) {
    if (before.level === after.level) return undefined;
    const [from, to] = [levels.indexOf(before.level), levels.indexOf(after.level)];
    if (from < 0 || to < 0) return 'other';
    return to > from ? 'rose' : 'fell';
  }
  if (before.level !== undefined || after.level !== undefined) return 'other';
  const [had, has] = [sourcesOf(before), sourcesOf(after)];
  const added = [...has].some((source) => !had.has(source));
  const removed = [...had].some((source) => !has.has(source));
  if (added && removed) return 'other';
  if (added) return 'rose';
  return removed ? 'fell' : undefined;
}

const sourcesOf = ({ sources = [] }: Answer): ReadonlySet<LearningSource> => new Set(sources);
