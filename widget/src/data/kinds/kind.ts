import type { Schema } from '../check.js';

/** A kind of document that an element may be given: what it says of itself, and what it has to look like. */
export interface Kind<Document> {
  readonly format: Format;
  readonly schema: Schema;
  /** Never there; it ties the type to the kind. */
  readonly document?: Document;
}

export type Format =
  | 'imh-framework'
  | 'imh-trainings'
  | 'imh-crosswalk'
  | 'imh-self-check'
  | 'imh-reference-rating'
  | 'imh-requirements'
  | 'imh-evidence-log';
