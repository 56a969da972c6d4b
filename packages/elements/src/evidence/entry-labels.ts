import type { EvidenceContent, EvidenceStatus, EvidenceType, How } from '@imh/core';

type Rsc = NonNullable<EvidenceContent['rsc']>;
type Verification = NonNullable<NonNullable<EvidenceContent['verification']>['kind']>;

/** Strings of one entry, in the reader's language. */
export interface EntryLabels {
  readonly noDate: string;
  readonly noHours: string;
  readonly noType: string;
  hours(hours: string): string;
  readonly statuses: Readonly<Record<EvidenceStatus, string>>;
  readonly entryFields: {
    readonly provider: string;
    readonly people: string;
    readonly address: string;
    readonly competencies: string;
    readonly quotes: string;
    readonly note: string;
    readonly verification: string;
    readonly certificates: string;
    readonly sessions: string;
    readonly ce: string;
    readonly rsc: string;
    readonly topics: string;
    readonly otherVersion: string;
  };
  /** Whether a competency was acquired or demonstrated. */
  readonly hows: Readonly<Record<How, string>>;
  readonly typeNames: Readonly<Record<EvidenceType, string>>;
  /** By the id of the topic. */
  readonly topics: Readonly<Record<string, string>>;
  readonly verified: Readonly<Record<Verification, (by: string | undefined) => string>>;
  verifiedOn(date: string): string;
  readonly rscModes: Readonly<Record<NonNullable<Rsc['mode']>, string>>;
  readonly rscPlaces: Readonly<Record<NonNullable<Rsc['place']>, string>>;
  recording(from: string, to: string | undefined): string;
  readonly deletedElsewhere: string;
  otherVersion(version: string): string;
  readonly otherFramework: string;
}

export interface EntryListLabels extends EntryLabels {
  /** The button that shows more entries. */
  more(count: number): string;
}
