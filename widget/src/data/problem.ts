import type { TextPosition } from '@imh/core';
import type { Format } from './kinds/kind.js';

/** Why there is nothing to show; strings/en/failure.ts turns it into sentences. */
export type Problem = {
  readonly address?: string | undefined;
  /** The kind of document that was expected. */
  readonly wanted?: Format;
} & (
  | { readonly code: 'network' | 'timeout' | 'empty' | 'web-page' | 'not-a-document' | 'nothing' | 'address' }
  | { readonly code: 'status'; readonly status: number }
  /** A file that is not text; the element that read it gives the sentence. */
  | { readonly code: 'file'; readonly because: string }
  | { readonly code: 'not-json'; readonly at?: TextPosition | undefined }
  | { readonly code: 'other-format' | 'newer-version'; readonly found?: string | undefined }
  | { readonly code: 'invalid'; readonly place: Place; readonly fault: Fault }
);

/** Where a document has its first fault. */
export interface Place {
  /** Such as `['nodes', 3, 'label']`; empty for the document itself. */
  readonly path: readonly (string | number)[];
  /** Code or id of the node that the path leads through: people do not count from 0. */
  readonly node?: string | undefined;
  /** Row of a spreadsheet, from 1, if the document was read from one. */
  readonly row?: number | undefined;
}

export type Fault =
  | { readonly is: 'missing'; readonly field: string }
  | { readonly is: 'type' | 'value'; readonly expected: string }
  | { readonly is: 'form' };
