import { type GuideColumn, guideColumns } from './guide-columns.js';
import type { DateChoices } from './guide-dates.js';

/** ignore: the column is not used. */
export type GuideColumnChoice = GuideColumn | 'ignore';

/** What a person has decided about a table of trainings. Absent: not decided. */
export interface GuideChoices extends DateChoices {
  /** Name of the sheet to read. */
  readonly sheet?: string;
  /** Number of the row with the names of the columns. */
  readonly header?: number | 'none';
  /** By column, from 0. */
  readonly columns?: readonly GuideColumnChoice[];
  /** Node ids by the words of a cell, see `competencyWordsKey`; none: the words name no competency of the framework. */
  readonly competencies?: Readonly<Record<string, readonly string[]>>;
  /** By number: whether a row is a training, whatever it looks like. */
  readonly rows?: Readonly<Record<number, 'use' | 'skip'>>;
}

/** All choices for a column, in the order of a guide. */
export const guideColumnChoices: readonly GuideColumnChoice[] = [...guideColumns, 'ignore'];

/** Columns whose cells are read together, if there are several: "Competency 1", "Competency 2". */
export const severalColumns: ReadonlySet<GuideColumnChoice> = new Set([
  'ignore',
  'competencies',
  'people',
  'topics',
  'url',
]);

/**
 * Gives a column another meaning. The column that had it until then is no longer used, unless it is in another language.
 * @param languages by column, of those whose names state one
 */
export function assignGuideColumn(
  columns: readonly GuideColumnChoice[],
  index: number,
  choice: GuideColumnChoice,
  languages: readonly (string | undefined)[],
): readonly GuideColumnChoice[] {
  return columns.map((present, at) => {
    if (at === index) return choice;
    const isTaken = present === choice && languages[at] === languages[index] && !severalColumns.has(choice);
    return isTaken ? 'ignore' : present;
  });
}
