import type { Framework } from '@imh/core';
import { type OutlineContent, outlineContent, type RatingMode, type RatingPlan, ratingPlan } from '@imh/elements';

/** The outline and the questions of the framework shown; both are computed again only if what they depend on changes. */
export class DerivedContent {
  #content: OutlineContent | undefined;
  #language = '';
  #plan: { readonly of: readonly unknown[]; readonly plan: RatingPlan } | undefined;

  contentOf(framework: Framework, language: string): OutlineContent {
    if (this.#content?.framework !== framework || language !== this.#language) {
      this.#content = outlineContent(framework, { language });
      this.#language = language;
    }
    return this.#content;
  }

  planOf(content: OutlineContent, mode: RatingMode, category: string | undefined): RatingPlan {
    const of = [content, mode, category];
    if (!this.#plan || this.#plan.of.some((value, at) => value !== of[at])) {
      this.#plan = { of, plan: ratingPlan(content, mode, category) };
    }
    return this.#plan.plan;
  }
}
