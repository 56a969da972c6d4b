import type { TextPosition } from '@imh/core';
import type { DocumentFault, DocumentPlace } from '@imh/elements';
import type { Format } from './kinds/format.js';

/** Why there is nothing to show; strings/en/failure.ts turns it into sentences. */
export type Problem = {
  readonly address?: string | undefined;
  /** The kind of document that was expected. */
  readonly wanted?: Format;
} & (
  | { readonly code: 'network' | 'timeout' | 'nothing' | 'address' }
  | { readonly code: 'empty' | 'web-page' | 'not-a-document' }
  | { readonly code: 'status'; readonly status: number }
  /** A file that is not text; the element that read it gives the sentence. */
  | { readonly code: 'file'; readonly because: string }
  | { readonly code: 'not-json'; readonly at?: TextPosition | undefined }
  | { readonly code: 'other-format' | 'newer-version'; readonly found?: string | undefined }
  | { readonly code: 'invalid'; readonly place: DocumentPlace; readonly fault: DocumentFault }
);
