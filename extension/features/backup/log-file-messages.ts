import type { DocumentError, Result, ValueSetAside } from '@imh/core';
import type { IncomingItem, IncomingLog } from '@imh/storage';

/** What the page asks the worker that reads a log. */
export type LogFileRequest =
  | { readonly kind: 'read'; readonly file: Blob }
  /** The first items, at most `size`; the next parts have the same size. */
  | { readonly kind: 'first'; readonly size: number }
  | { readonly kind: 'next' };

/** A log from a file, without the values that cannot be read. */
export interface ReadLog extends IncomingLog {
  /** Values that are left out; a person sees them before anything is imported. */
  readonly aside: readonly ValueSetAside[];
}

export interface LogFileAnswers {
  readonly read: Result<Omit<ReadLog, 'parts'>, DocumentError>;
  readonly first: readonly IncomingItem[];
  /** Empty after the last part. */
  readonly next: readonly IncomingItem[];
}
