import type { EvidenceLog, LogReview, ReferenceRating, ReviewEntry, SelfCheck } from '@imh/core';
import type { Problem } from '../data/problem.js';
import type { ZipFault, ZipFile } from './zip-file.js';

interface Opened {
  /** The name of the file, or of the address that the page named. */
  readonly name: string;
  /** Equal for files that say the same. */
  readonly fingerprint: string;
}

/** A person's log with what a list says of it. */
export interface LogFile extends Opened {
  readonly kind: 'log';
  readonly log: EvidenceLog;
  readonly entries: readonly ReviewEntry[];
  readonly row: LogReview;
  readonly brought?: Brought;
}

/** Certificates that came along in a ZIP, by checksum. */
export interface Brought {
  readonly zip: ZipFile;
  readonly paths: ReadonlyMap<string, string>;
}

export interface SelfCheckFile extends Opened {
  readonly kind: 'self-check';
  readonly document: SelfCheck;
}

export interface RatingFile extends Opened {
  readonly kind: 'rating';
  readonly document: ReferenceRating;
}

export type ReviewFile = LogFile | SelfCheckFile | RatingFile;

/** Why a file is not shown: it is no document of ours, or not even that. */
export type FileFault =
  { readonly problem: Problem } | { readonly code: ZipFault | 'zip-without-log' | 'not-text' | 'too-large' };

/** Megabytes that a log may have, packed or not; one with 5,000 entries has ten. */
export const LARGEST_LOG = 100;
/** Megabytes that a certificate may have. */
export const LARGEST_CERTIFICATE = 50;

/** What a person is called in the list: as typed at hand-over, else as the file is called. */
export function nameOf({ log, name }: LogFile): string {
  return log.subject?.name?.trim() || name;
}
