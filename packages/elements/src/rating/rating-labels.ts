import type { Answer, LearningSource } from '@imh/core';
import type { OutlineContent, Phrase } from '../outline/outline-content.js';
import type { RatingMode } from './rating-plan.js';

/** The words around a framework's own. */
export interface RatingLabels {
  readonly practice: string;
  /** Button that takes an answer back. */
  readonly clear: string;
  /** Summary of the explanation of the scale's levels. */
  readonly steps: string;
  readonly sources: Readonly<Record<LearningSource, string>>;
  /** A further choice beside the levels, for raters: an answer without a level, with `notSeen`. */
  readonly notSeen?: string;
  /** Heading of questions at the top level, if other questions have headings. */
  readonly further: string;
  /** Beside a heading: how many of its questions are answered. */
  readonly count: (answered: number, total: number) => string;
}

export interface Choice {
  readonly label: Phrase;
  readonly isChecked: (answer: Answer | undefined) => boolean;
}

/** The columns of the paper grid, in its order. */
export const learningSources: readonly LearningSource[] = ['course', 'in-service', 'work', 'rsc'];

/** The choices of every question, in order; an input's value is its position here. */
export function choicesOf(content: OutlineContent, mode: RatingMode, labels: RatingLabels): Choice[] {
  if (mode === 'sources') {
    return learningSources.map((source) => ({
      label: { text: labels.sources[source] },
      isChecked: (answer) => answer?.sources?.includes(source) ?? false,
    }));
  }
  const { levels = [] } = content.framework.scale ?? {};
  const choices = levels.map(({ value, label }): Choice => ({
    label: content.say(label),
    isChecked: (answer) => answer?.level === value,
  }));
  const { notSeen } = labels;
  if (notSeen) choices.push({ label: { text: notSeen }, isChecked: (answer) => answer?.['notSeen'] === true });
  return choices;
}
