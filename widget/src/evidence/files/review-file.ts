import type {
  EvidenceLog,
  LogReview,
  ReferenceRating,
  Result,
  ReviewEntry,
  SelfCheck,
  TeamSums,
  ValueSetAside,
} from '@imh/core';
import type { ZipArchive, ZipError } from '@imh/formats/zip';
import type { Problem } from '../../data/problem.js';

interface Opened {
  /** Name of the file, or the last part of its URL. */
  readonly name: string;
  /** Equal for files with the same content. */
  readonly fingerprint: string;
}

/** A person's log with the counts that the list shows. */
export interface LogFile extends Opened {
  readonly kind: 'log';
  readonly log: EvidenceLog;
  /** The local day on which it was opened, `2026-11-21`: what is dated later does not count. */
  readonly today: string;
  readonly entries: readonly ReviewEntry[];
  readonly row: LogReview;
  readonly brought?: Brought;
  /** Invalid values, without which the log is shown. */
  readonly aside?: readonly ValueSetAside[];
}

/** Certificates that a ZIP contains beside the log. */
export interface Brought {
  readonly zip: ZipArchive;
  /** Paths in the ZIP by checksum. */
  readonly paths: ReadonlyMap<string, string>;
  /** Paths of files without a checksum in their names, or with a checksum that occurs twice. */
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

/** What a team added up to, without names. */
export interface SumsFile extends Opened {
  readonly kind: 'sums';
  readonly document: TeamSums;
}

export type ReviewFile = LogFile | SelfCheckFile | RatingFile | SumsFile;

/** Why a file is not shown: a problem with the document, or a file that is not a document at all. */
export type FileFault =
  | { readonly problem: Problem }
  | {
      readonly code:
        ZipError['code'] | 'zip-without-log' | 'zip-in-zip' | 'zip-too-many' | 'not-text' | 'too-large' | 'unreadable';
    };

/** The result of reading a file, or one of several in a ZIP. */
export interface Read {
  readonly name: string;
  readonly result: Result<ReviewFile, FileFault>;
}

/** Maximum size of a log in megabytes, packed or not; 5,000 entries are about ten. */
export const LARGEST_LOG = 100;
/** Maximum size of a certificate in megabytes. */
export const LARGEST_CERTIFICATE = 50;

/** The name of a person in the list: as typed when the log was exported, else the name of the file. */
export function nameOf({ log, name }: LogFile): string {
  return log.subject?.name?.trim() || name;
}
