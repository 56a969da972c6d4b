import type { EvidenceLog } from '../../documents/evidence-log.js';

/** What a person hands over. Without a limit, every entry that counts; everything else only if it is included. */
export interface HandOverChoice {
  /** Ids of entries; absent: all. */
  readonly entries?: ReadonlySet<string>;
  /** First and last day or partial date, both included, of the date on which an entry counts. */
  readonly from?: string;
  readonly to?: string;
  /** Id of a closed period: its entries as they were when it was closed, and the period itself. */
  readonly closedPeriod?: string;
  /** Entries with a competency of this category, in any framework on this computer. */
  readonly category?: string;
  readonly subject?: EvidenceLog['subject'];
  readonly include: HandOverParts;
}

/** Parts of a log that are left out unless the person ticks them, one by one. */
export interface HandOverParts {
  /** Notes of entries and of their competencies, how a competency was shown, and notes of self-checks. */
  readonly notes: boolean;
  readonly quotes: boolean;
  readonly planned: boolean;
  /** Names and checksums of attached files; the files themselves, where the format has room for them. */
  readonly certificates: boolean;
  readonly education: boolean;
  readonly work: boolean;
  readonly references: boolean;
  /** Ids. */
  readonly selfChecks: ReadonlySet<string>;
  readonly ratings: ReadonlySet<string>;
  readonly closedPeriods: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();

export const nothingIncluded: HandOverParts = {
  notes: false,
  quotes: false,
  planned: false,
  certificates: false,
  education: false,
  work: false,
  references: false,
  selfChecks: none,
  ratings: none,
  closedPeriods: none,
};

/** What a hand-over left out of what was chosen; each has a sentence in the file. */
export const withheldKinds = [
  'history',
  'conflicts',
  'notes',
  'quotes',
  'planned',
  'certificates',
  'education',
  'work',
  'references',
  'self-checks',
  'ratings',
  /** The rater did not agree that the rating is passed on. */
  'refused-ratings',
  'closed-periods',
  /** Names of competencies that rights do not allow in a file, or whose framework is not on this computer. */
  'labels',
  /** Fields that this version of the program does not know. */
  'other-fields',
] as const;
export type WithheldKind = (typeof withheldKinds)[number];

/** Sentences in the language of the file. */
export interface HandOverWords {
  /** What the file is limited to. */
  readonly scope?: string;
  readonly withheld: Readonly<Record<WithheldKind, string>>;
}
