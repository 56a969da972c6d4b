import type { Answer, Scale, SelfCheck, Text } from '@imh/core';
import type { LearningSource } from '@imh/core';
import type { Phrase } from '../outline/outline-content.js';

/** What an answer is worded with. */
export interface AnswerWords {
  readonly scale: Scale | undefined;
  readonly sources: Readonly<Record<LearningSource, string>>;
  /** Shown in place of a missing answer. */
  readonly none: string;
  say(text: Text | undefined): Phrase;
}

/** The level, else where it was learned. */
export function answerText(answer: Answer | undefined, { scale, sources, none, say }: AnswerWords): string {
  const { level, sources: ticked = [] } = answer ?? {};
  if (level !== undefined) {
    const label = scale?.levels.find(({ value }) => value === level)?.label;
    return say(label).text || String(level);
  }
  return ticked.map((source) => sources[source]).join(', ') || none;
}

/** The framework's scale, else the one that the file of a self-check contains. */
export function scaleFor(framework: { readonly scale?: Scale | undefined }, check: SelfCheck): Scale | undefined {
  return framework.scale ?? (check['scale'] as Scale | undefined);
}
