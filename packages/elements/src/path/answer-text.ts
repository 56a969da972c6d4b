import type { Answer, LearningSource, Scale, SelfCheck } from '@imh/core';
import type { OutlineContent } from '../outline/outline-content.js';

/** What an answer is worded with. */
export interface AnswerWords {
  levelName(level: number): string;
  readonly sources: Readonly<Record<LearningSource, string>>;
  /** Shown in place of a missing answer. */
  readonly none: string;
}

/** The level, else where it was learned. */
export function answerText(answer: Answer | undefined, { levelName, sources, none }: AnswerWords): string {
  const { level, sources: ticked = [] } = answer ?? {};
  if (level !== undefined) return levelName(level) || String(level);
  return ticked.map((source) => sources[source]).join(', ') || none;
}

/** The framework's scale, else the one that the file of a self-check contains. */
export function scaleFor(framework: { readonly scale?: Scale | undefined }, check: SelfCheck): Scale | undefined {
  return framework.scale ?? (check['scale'] as Scale | undefined);
}

/** Names of the levels of a self-check in the reader's language. */
export function levelNames({ framework, say }: OutlineContent, check: SelfCheck): (level: number) => string {
  const scale = scaleFor(framework, check);
  return (level) => say(scale?.levels.find(({ value }) => value === level)?.label).text;
}
