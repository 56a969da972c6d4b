import type { Result, Validator } from '@imh/core';
import type { Problem } from '../problem.js';
import type { Format } from './format.js';

export type { Format };

/** A kind of document that an element can load: its `format`, and the validator of its JSON Schema. */
export interface Kind<Document> {
  readonly format: Format;
  readonly validate: Validator;
  /**
   * Reads a spreadsheet in place of the document: its text, or its bytes if it was loaded from an address.
   * @returns undefined if it is not a table
   */
  readonly readTable?: (source: string | Uint8Array) => Promise<Result<Document, Problem> | undefined>;
  /** Never set; ties the document's type to the kind. */
  readonly document?: Document;
}
