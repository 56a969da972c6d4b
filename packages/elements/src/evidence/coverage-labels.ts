import type { EvidenceKind } from '@imh/core';

/** Strings of a coverage map, in the reader's language. */
export interface CoverageLabels {
  readonly coverageCaption: string;
  /** Heading of the column of areas. */
  readonly area: string;
  /** Heading of the column of totals. */
  readonly allKinds: string;
  readonly kinds: Readonly<Record<EvidenceKind, string>>;
  readonly showCompetencies: string;
  readonly nothingListed: string;
  /** Name of the button that shows the entries of a cell. */
  entriesBehind(count: number, kind: string, area: string): string;
  hours(hours: string): string;
  readonly close: string;
  /** Heading above rows that have no place in the framework. */
  readonly elsewhere: string;
  readonly elsewhereHint: string;
  readonly untagged: string;
  readonly otherFramework: string;
  version(version: string): string;
}
