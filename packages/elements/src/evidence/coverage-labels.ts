import type { EvidenceKind, How } from '@imh/core';

/** Strings of a coverage map that shows totals alone, in the reader's language. */
export interface CoverageTotalsLabels {
  readonly coverageCaption: string;
  /** Heading of the column of areas. */
  readonly area: string;
  /** Heading of the column of totals. */
  readonly allKinds: string;
  readonly showCompetencies: string;
  /** Label of the checkbox that hides rows with evidence; without it, the map has no such checkbox. */
  readonly showMissing?: string;
  readonly nothingListed: string;
  /** Heading of the column beside the counts. */
  readonly aside?: string;
  hours(hours: string): string;
}

/** Strings of a coverage map with kinds of evidence, the entries behind each number, and rows outside the framework. */
export interface CoverageLabels extends CoverageTotalsLabels {
  readonly kinds: Readonly<Record<EvidenceKind, string>>;
  /** Headings of the columns of what was acquired and what was demonstrated. */
  readonly hows: Readonly<Record<How, string>>;
  /** Name of the button that shows the entries of a cell. */
  entriesBehind(count: number, kind: string, area: string): string;
  readonly close: string;
  /** Heading above rows that have no place in the framework. */
  readonly elsewhere: string;
  readonly elsewhereHint: string;
  readonly untagged: string;
  readonly otherFramework: string;
  version(version: string): string;
}

/** A table without kinds, entries and rows outside the framework needs only the labels of totals. */
export type CoverageMapLabels = CoverageTotalsLabels & Partial<CoverageLabels>;
