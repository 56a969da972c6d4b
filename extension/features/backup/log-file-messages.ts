import type { Result, ValueSetAside } from '@imh/core';
import type { IncomingCertificate, IncomingItem, IncomingLog } from '@imh/storage';
import type { LogFileError } from './log-in-file.js';

/** What the page asks the worker that reads a log. */
export type LogFileRequest =
  | { readonly kind: 'read'; readonly file: Blob }
  /** The first items, at most `size`; the next parts have the same size. */
  | { readonly kind: 'first'; readonly size: number }
  | { readonly kind: 'next' }
  | { readonly kind: 'certificate'; readonly sha256: string };

/** A log from a file, without the values that cannot be read. */
export interface ReadLog extends IncomingLog {
  /** Values that are left out; a person sees them before anything is imported. */
  readonly aside: readonly ValueSetAside[];
}

/** Without what stays in the worker. */
type AnsweredLog = Omit<ReadLog, 'parts' | 'certificates'> & {
  readonly certificates: readonly Omit<IncomingCertificate, 'read'>[];
};

export interface LogFileAnswers {
  readonly read: Result<AnsweredLog, LogFileError>;
  readonly first: readonly IncomingItem[];
  /** Empty after the last part. */
  readonly next: readonly IncomingItem[];
  /** Undefined if it cannot be read. */
  readonly certificate: Blob | undefined;
}
