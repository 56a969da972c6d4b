import type { ReferenceRating } from '../documents/self-check.js';

/** Who rates somebody: their relation to the person rated. */
export type Relation = ReferenceRating['rater']['relation'];

/** In the order of the form: the relations of people who rarely fill in forms come first. */
export const relations = [
  'recipient-of-services',
  'supervisor',
  'supervisee',
  'colleague',
  'teacher',
  'other',
] as const satisfies readonly Relation[];
