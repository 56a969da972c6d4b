import { type DateReading, type HoursReading, readWrittenDate } from '@imh/core';
import type { PastChoices, PastContext } from './choices.js';
import { isNotesName } from './column-names.js';
import type { ColumnChoice, ColumnTarget } from './column-targets.js';
import type { CompetencyWords } from './competency-words.js';
import type { PastRow } from './past-file.js';
import type { ProblemKind, RowProblem } from './problems.js';

/** How the rows of a file are read. */
export interface RowReading {
  readonly columns: readonly ColumnChoice[];
  readonly titles: readonly string[];
  readonly dates: ReadonlyMap<number, DateReading>;
  readonly decimal: HoursReading['decimal'];
  readonly choices: PastChoices;
  readonly context: PastContext;
  readonly competencies: CompetencyWords;
}

interface Cell {
  readonly index: number;
  readonly cell: string;
}

/** The cells of a row by what they mean, with its problems, and notes of what could not be read. */
export class RowCells {
  readonly problems: RowProblem[] = [];
  readonly notes: string[] = [];

  constructor(
    readonly row: PastRow,
    readonly reading: RowReading,
  ) {}

  all(target: ColumnTarget): Cell[] {
    return this.reading.columns.flatMap((chosen, index) => {
      const cell = this.row.cells[index] ?? '';
      return chosen === target && cell !== '' ? [{ index, cell }] : [];
    });
  }

  first(target: ColumnTarget): Cell | undefined {
    return this.all(target)[0];
  }

  columnOf(target: ColumnTarget): number {
    return this.reading.columns.indexOf(target);
  }

  report(kind: ProblemKind, column?: number, value?: string): void {
    this.problems.push({
      kind,
      sheet: this.row.sheet,
      row: this.row.number,
      ...(column === undefined ? {} : { column }),
      ...(value === undefined ? {} : { value }),
    });
  }

  /** True if a problem of a group was reported: "date-", "hours-". */
  hasProblem(group: string): boolean {
    return this.problems.some(({ kind }) => kind.startsWith(group));
  }

  /** Adds a cell to the notes, under the name of its column. */
  keep({ index, cell }: Cell): void {
    const title = this.reading.titles[index] ?? '';
    this.notes.push(title === '' || isNotesName(title) ? cell : `${title}: ${cell}`);
  }

  /** Reports a cell that cannot be read, and keeps it as a note. */
  refuse(kind: ProblemKind, found: Cell): void {
    this.report(kind, found.index, found.cell);
    this.keep(found);
  }

  /** The date of a day number in a column of dates; any other cell as it is. */
  withDay({ index, cell }: Cell): Cell {
    const dayNumbers = this.reading.dates.get(index)?.dayNumbers;
    const read = dayNumbers === undefined || !/^\d{5}\b/.test(cell) ? undefined : readWrittenDate(cell, { dayNumbers });
    return { index, cell: read?.ok ? read.value.end : cell };
  }
}

/** A cell in one line. */
export const lineOf = (cell: string): string => cell.replace(/\s+/g, ' ').trim();
