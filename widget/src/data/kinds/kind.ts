import type { Validator } from '@imh/core';

/** A kind of document that an element can load: its `format`, and the validator of its JSON Schema. */
export interface Kind<Document> {
  readonly format: Format;
  readonly validate: Validator;
  /** Never set; ties the document's type to the kind. */
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
