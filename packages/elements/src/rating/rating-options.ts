import type { Answer } from '@imh/core';
import type { RatingLabels } from './rating-labels.js';
import type { RatingMode, RatingPlan } from './rating-plan.js';

export interface RatingOptions {
  readonly labels: RatingLabels;
  /** Level of the domains' headings, 2 to 6; areas are one deeper. */
  readonly headingLevel: number;
  readonly mode: RatingMode;
  /** Limits the questions to this category; without it, everything is asked. */
  readonly category?: string | undefined;
  /** The questions, if they are not those of `mode` and `category`. */
  readonly plan?: RatingPlan;
  /** By node id: the answers to begin with. See `setAnswers()`. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** The person answered, or took the answer back. The owner keeps the answer; the view shows it already. */
  readonly answered: (nodeId: string, answer: Answer | undefined, area: AreaProgress) => void;
  /** Only one area is open at a time, and its heading is a button; without it, all areas are open. */
  readonly oneAtATime?: boolean;
  /**
   * Rendered at the end of the open area; if areas are not collapsible, after the last one. A function is called after
   * each change of the view and returns a template.
   */
  readonly foot?: HTMLElement | ((view: RatedView) => unknown);
  /** With `oneAtATime`: another area is open. @param section its index, from 0 */
  readonly opened?: (section: number) => void;
}

export interface AreaProgress {
  /** Id of the heading's node; '' for questions at the top level. */
  readonly id: string;
  /** Text of the heading. */
  readonly name: string;
  readonly answered: number;
  readonly total: number;
}

export interface RatingProgress {
  readonly answered: number;
  readonly total: number;
  readonly areas: readonly AreaProgress[];
}

/** What a foot may depend on. */
export interface RatedView {
  /** Questions that have an answer. */
  readonly answered: number;
  /** Index of the open area; -1 if none is open. */
  readonly section: number;
  readonly plan: RatingPlan;
}
