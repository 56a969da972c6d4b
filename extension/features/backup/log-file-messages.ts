import type { DocumentError, Result } from '@imh/core';
import type { IncomingItem, IncomingLog } from '@imh/storage';

/** What the page asks the worker that reads a log. */
export type LogFileRequest =
  | { readonly kind: 'read'; readonly file: Blob }
  /** The first items, at most `size`; the next parts have the same size. */
  | { readonly kind: 'first'; readonly size: number }
  | { readonly kind: 'next' };

export interface LogFileAnswers {
  readonly read: Result<Omit<IncomingLog, 'parts'>, DocumentError>;
  readonly first: readonly IncomingItem[];
  /** Empty after the last part. */
  readonly next: readonly IncomingItem[];
}
