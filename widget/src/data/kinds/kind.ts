import type { Result } from '@imh/core';
import type { Schema } from '../check.js';
import type { Problem } from '../problem.js';

/** A kind of document that an element may be given: what it says of itself, and what it has to look like. */
export interface Kind<Document> {
  readonly format: Format;
  readonly schema: Schema;
  /** Another way to write one, for sites that cannot host a .json file; undefined where the text is none. */
  readonly fromTable?: (text: string) => Promise<Result<unknown, Problem> | undefined>;
  /** The document as lists that stand inside the element; undefined where there are none. */
  readonly fromLists?: (element: Element) => Promise<unknown>;
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
