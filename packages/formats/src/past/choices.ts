import type { DatedContent, DateOrder, DaySystem, DecimalSign, EvidenceType, Framework } from '@imh/core';
import type { ColumnChoice } from './column-targets.js';

/** What the person has decided. Absent: not asked, or not answered yet. "none": the values are not read. */
export interface PastChoices {
  /** Names of the sheets to read; default: those whose columns have the names of the best one. */
  readonly sheets?: readonly string[];
  /** Number of the row with the names of the columns. */
  readonly header?: number | 'none';
  /** By column, from 0. */
  readonly columns?: readonly ColumnChoice[];
  /** For columns whose dates do not prove their order. */
  readonly order?: DateOrder | 'none';
  /** Latest year that two digits can mean, see `DateReading`. */
  readonly latestYear?: number | 'none';
  readonly dayNumbers?: DaySystem | 'none';
  readonly decimal?: DecimalSign | 'none';
  readonly future?: 'planned' | 'skip';
  readonly duplicates?: 'skip' | 'use';
  /** Type of evidence by word, as `plainName` writes it. */
  readonly types?: Readonly<Record<string, EvidenceType | 'none'>>;
  /** Type of the rows that name none. */
  readonly defaultType?: EvidenceType;
  /** What becomes of the words for a competency that the framework does not have. Default: note. */
  readonly unknownCompetencies?: 'note' | 'area';
  /** By `rowKey`: whether a row is imported, whatever else is decided. */
  readonly rows?: Readonly<Record<string, 'skip' | 'use'>>;
}

/** What the plan depends on besides the file and the choices. */
export interface PastContext {
  /** The person's own day, `2026-11-29`: later dates are in the future. */
  readonly today: string;
  /** BCP 47, for the labels of competencies. */
  readonly language: string;
  /** The framework whose competencies are looked for. */
  readonly framework?: Framework;
  /** The entries of the log, to find duplicates. */
  readonly log: readonly DatedContent[];
  /** Title of a row that has none. */
  readonly untitled: (row: number) => string;
  /** Removes what may be secret from an address; '' if nothing is left. */
  readonly cleanAddress: (address: string) => string;
}
