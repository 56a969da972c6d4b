import type { DocumentPath, TextPosition } from '@imh/core';
import type { Wrong } from './check.js';
import type { Format } from './kinds/kind.js';

/** Why there is nothing to show; `failure` of strings/en.ts says it in words. */
export type Problem = {
  readonly address?: string | undefined;
  /** What should have been there. */
  readonly wanted?: Format;
} & (
  | { readonly code: 'network' | 'timeout' | 'empty' | 'web-page' | 'not-a-document' | 'nothing' | 'address' }
  | { readonly code: 'status'; readonly status: number }
  /** A file that is no text: the element that looked into it says why. */
  | { readonly code: 'file'; readonly because: string }
  | { readonly code: 'not-json'; readonly at?: TextPosition | undefined }
  | { readonly code: 'other-format' | 'newer-version'; readonly found?: string | undefined }
  | { readonly code: 'invalid'; readonly place: DocumentPlace; readonly wrong: Wrong }
);

/** The place of an invalid value. */
export interface DocumentPlace {
  readonly path: DocumentPath;
  /** Code or id of the node in question, because people do not count from 0. */
  readonly node?: string | undefined;
  /** The row, if the document was read from a table: replaces the first two parts of the path. */
  readonly row?: number | undefined;
}
