import { isWordedForRaters, raterScale, type Scale } from '@imh/core';
import { type OutlineContent, type RatingPlan, ratingPlan } from '@imh/elements';
import type { ReferenceStrings } from '../../strings/reference.js';
import { type Draft, type Length, lengthOf } from '../draft/draft.js';

/** The questions of a framework for each rater: by length of the form and by category. */
export class QuestionPlans {
  /** With a scale: the framework's own, or the one of this form. */
  readonly content: OutlineContent;
  readonly scale: Scale;
  /** The scale of this form, if the framework has none. */
  readonly ownScale: Scale | undefined;
  /** Some level of the scale is in the words of the person who is rated. */
  readonly isInFirstPerson: boolean;
  readonly #plans = new Map<string, RatingPlan>();

  constructor(content: OutlineContent, { ownScale }: ReferenceStrings) {
    const { scale } = content.framework;
    this.ownScale = scale?.levels.length
      ? undefined
      : { levels: ownScale.map((label, index) => ({ value: index + 1, label })) };
    this.scale = this.ownScale ?? raterScale(scale!);
    this.isInFirstPerson = !this.ownScale && !isWordedForRaters(scale!);
    this.content = { ...content, framework: { ...content.framework, scale: this.scale } };
  }

  /** The same object for the same questions. */
  of(draft: Draft, length: Length = lengthOf(draft)): RatingPlan {
    const { category } = draft;
    const key = `${length} ${category}`;
    let plan = this.#plans.get(key);
    if (!plan) {
      plan =
        length === 'long'
          ? ratingPlan(this.content, 'scale', category)
          : { ...ratingPlan(this.content, 'sources', category), mode: 'scale' };
      this.#plans.set(key, plan);
    }
    return plan;
  }
}

/** Ids of the nodes that a file contains: the questions, and the headings that the rater can write notes on. */
export function nodesIn({ sections, questions }: RatingPlan): string[] {
  return sections.flatMap(({ heading, from, to }) => {
    const asked = questions.slice(from, to).map(({ node }) => node.id);
    return heading ? [heading.node.id, ...asked] : asked;
  });
}
