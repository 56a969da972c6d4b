import type { EvidenceLog, LogReview, ReferenceRating, Result, ReviewEntry, SelfCheck } from '@imh/core';
import type { Problem } from '../../data/problem.js';
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

/** Certificates that came along in a ZIP. */
export interface Brought {
  readonly zip: ZipFile;
  /** By checksum. */
  readonly paths: ReadonlyMap<string, string>;
  /** Those whose names hold no checksum, or one that stands there twice. */
  readonly unnamed: readonly string[];
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
  | { readonly problem: Problem }
  | {
      readonly code:
        ZipFault | 'zip-without-log' | 'zip-in-zip' | 'zip-too-many' | 'not-text' | 'too-large' | 'unreadable';
    };

/** What came of a file, or of one of several in a ZIP. */
export interface Read {
  readonly name: string;
  readonly result: Result<ReviewFile, FileFault>;
}

/** Megabytes that a log may have, packed or not; one with 5,000 entries has ten. */
export const LARGEST_LOG = 100;
/** Megabytes that a certificate may have. */
export const LARGEST_CERTIFICATE = 50;

/** What a person is called in the list: as typed at hand-over, else as the file is called. */
export function nameOf({ log, name }: LogFile): string {
  return log.subject?.name?.trim() || name;
}
