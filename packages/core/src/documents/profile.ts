import * as z from 'zod/mini';
import { FrameworkReference, Id, Name, PartialDate } from './primitives.js';

/** "I am working toward …": a goal, never a status. */
export const Aim = z.looseObject({
  association: z.optional(Name),
  framework: z.optional(FrameworkReference),
  category: z.optional(Id),
  purpose: z.optional(z.enum(['application', 'renewal', 'record'])),
  cycleStart: z.optional(PartialDate),
  /** Start of the current category; `heldMonths` of a rule counts from here. */
  since: z.optional(PartialDate),
  providesRsc: z.optional(z.boolean()),
});
export type Aim = z.infer<typeof Aim>;

const Span = z.looseObject({ from: z.optional(PartialDate), to: z.optional(PartialDate) });

export const Education = z.looseObject({ degree: Name, institution: z.optional(Name), dates: z.optional(Span) });
export type Education = z.infer<typeof Education>;

export const Work = z.looseObject({
  role: Name,
  employer: z.optional(Name),
  dates: z.optional(Span),
  hoursPerWeek: z.optional(z.number().check(z.minimum(0))),
  /** Number of families. */
  families: z.optional(z.int().check(z.minimum(0))),
  ageRange: z.optional(z.string()),
  supervisor: z.optional(z.string()),
  duties: z.optional(z.string()),
});
export type Work = z.infer<typeof Work>;

export const Reference = z.looseObject({
  name: Name,
  relation: z.optional(z.string()),
  category: z.optional(Id),
  asked: z.optional(PartialDate),
  received: z.optional(PartialDate),
  /** The applicant has waived the right to read the rating. */
  waived: z.optional(z.boolean()),
});
export type Reference = z.infer<typeof Reference>;
