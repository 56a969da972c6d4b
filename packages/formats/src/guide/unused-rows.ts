import { plainName } from '../draft/level-names.js';
import type { SheetRow } from '../table/table-file.js';
import type { GuideTable } from './guide-table.js';

/** Why a row is no training. `heading`: a line alone between the rows, such as "Spring 2027". */
export type UnusedGuideReason = 'title-missing' | 'header-again' | 'heading' | 'total' | 'skipped';

export interface UnusedGuideRow {
  readonly row: number;
  readonly reason: UnusedGuideReason;
  /** The row's cells, for people. */
  readonly text: string;
}

const LONGEST = 200;
const totalName = /^(?:(?:grand|sub|gran) )?(?:sub)?(?:totals?|totales|sum|suma)\b/;

/** The rows of a table that are trainings, and those that are not. What a person has decided about a row comes first. */
export function usedRows(
  { rows, titles, columns }: Pick<GuideTable, 'rows' | 'titles' | 'columns'>,
  choices: Readonly<Record<number, 'use' | 'skip'>> = {},
): { used: SheetRow[]; unused: UnusedGuideRow[] } {
  const titleColumns = columns.flatMap((named, index) => (named?.column === 'title' ? [index] : []));
  const names = lineOf(titles);
  const isWide = rows.filter(({ cells }) => filled(cells).length > 1).length * 2 > rows.length;
  const used: SheetRow[] = [];
  const unused: UnusedGuideRow[] = [];
  for (const row of rows) {
    const cells = filled(row.cells);
    const text = cells.join(' · ').slice(0, LONGEST);
    const hasTitle = titleColumns.some((index) => (row.cells[index] ?? '') !== '');
    const looksLike: UnusedGuideReason | undefined =
      cells.length === 1 && isWide
        ? 'heading'
        : !hasTitle
          ? 'title-missing'
          : lineOf(row.cells) === names
            ? 'header-again'
            : cells.length <= 3 && cells.some((cell) => totalName.test(plainName(cell)))
              ? 'total'
              : undefined;
    const choice = choices[row.number];
    // Without a title there is nothing to use.
    const reason = choice === 'skip' ? 'skipped' : choice === 'use' && hasTitle ? undefined : looksLike;
    if (reason === undefined) used.push(row);
    else unused.push({ row: row.number, reason, text });
  }
  return { used, unused };
}

const filled = (cells: readonly string[]): string[] => cells.filter((cell) => cell !== '');
const lineOf = (cells: readonly string[]): string => cells.map(plainName).join('|').replace(/\|+$/, '');
