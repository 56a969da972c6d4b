import * as z from 'zod/mini';
import { FrameworkReference, Id, Instant, Name, PartialDate, Uuid } from './primitives.js';
import { LanguageTag } from './text.js';

/** Where the user learned about an area: the columns of the paper grid. */
export const LearningSource = z.enum(['course', 'in-service', 'work', 'rsc']);
export type LearningSource = z.infer<typeof LearningSource>;

/** An answer about one node: a level of the framework's scale, or ticks in the source grid, or both. */
export const Answer = z.looseObject({
  node: Id,
  level: z.optional(z.number()),
  sources: z.optional(z.array(LearningSource)),
  /** The rater has not seen this: an answer, but not a level. */
  notSeen: z.optional(z.boolean()),
  note: z.optional(z.string()),
});
export type Answer = z.infer<typeof Answer>;

export const PlanItem = z.looseObject({
  node: z.optional(Id),
  intention: z.string(),
  by: z.optional(PartialDate),
});
export type PlanItem = z.infer<typeof PlanItem>;

/** `imh-self-check`: a person's self-assessment on one day. A claim, not a finding. */
export const SelfCheck = z.looseObject({
  format: z.literal('imh-self-check'),
  formatVersion: z.literal(1),
  id: Uuid,
  framework: FrameworkReference,
  category: z.optional(Id),
  language: z.optional(LanguageTag),
  takenAt: Instant,
  answers: z.array(Answer),
  plan: z.optional(z.array(PlanItem)),
});
export type SelfCheck = z.infer<typeof SelfCheck>;

/** `imh-reference-rating`: the same questions, answered by someone who knows the person's work. */
export const ReferenceRating = z.looseObject({
  format: z.literal('imh-reference-rating'),
  formatVersion: z.literal(1),
  id: Uuid,
  framework: FrameworkReference,
  category: z.optional(Id),
  language: z.optional(LanguageTag),
  ratedAt: Instant,
  subject: z.looseObject({ name: Name }),
  rater: z.looseObject({
    name: z.optional(Name),
    relation: z.enum(['supervisor', 'supervisee', 'recipient-of-services', 'colleague', 'teacher', 'other']),
    /** In the rater's words, when the relation is "other". */
    relationText: z.optional(z.string()),
  }),
  answers: z.array(Answer),
  comment: z.optional(z.string()),
  /** The rater's consent that the subject may keep and forward the file. */
  consent: z.optional(z.looseObject({ given: z.boolean(), at: z.optional(Instant) })),
});
export type ReferenceRating = z.infer<typeof ReferenceRating>;
