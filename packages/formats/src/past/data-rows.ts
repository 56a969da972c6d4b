import { readHours } from '@imh/core';
import { plainName } from '../draft/level-names.js';
import type { ColumnChoice } from './column-targets.js';
import { headerScore } from './header-row.js';
import { type PastRow, rowKey } from './past-file.js';

/** Why a row is not an entry. */
export type UnusedReason = 'above-header' | 'header' | 'blank' | 'total' | 'section';

export interface UnusedRow {
  readonly sheet: string;
  readonly number: number;
  readonly reason: UnusedReason;
  /** The row's cells, for people. */
  readonly text: string;
}

/** The rows of one sheet that are entries, and those that are not. */
export function dataRows(
  rows: readonly PastRow[],
  header: PastRow | undefined,
  columns: readonly ColumnChoice[],
  choices: Readonly<Record<string, 'skip' | 'use'>> = {},
): { entries: PastRow[]; unused: UnusedRow[] } {
  const entries: PastRow[] = [];
  const unused: UnusedRow[] = [];
  let minutes = 0;
  const names = header && nameKey(header.cells);
  for (const row of rows) {
    const reason = reasonOf(row, header, names, columns, minutes);
    if (reason !== undefined && (choices[rowKey(row)] !== 'use' || reason === 'blank' || reason === 'header')) {
      const text = row.cells.filter((cell) => cell !== '').join(' · ');
      unused.push({ sheet: row.sheet, number: row.number, reason, text: text.slice(0, 200) });
      continue;
    }
    entries.push(row);
    minutes += minutesIn(row, columns);
  }
  return { entries, unused };
}

function reasonOf(
  row: PastRow,
  header: PastRow | undefined,
  names: string | undefined,
  columns: readonly ColumnChoice[],
  minutes: number,
): UnusedReason | undefined {
  const filled = row.cells.filter((cell) => cell !== '');
  if (filled.length === 0) return 'blank';
  if (header && row.number === header.number && row.sheet === header.sheet) return 'header';
  if (header && row.sheet === header.sheet && row.number < header.number) return 'above-header';
  // Printed lists repeat the names of the columns on every page.
  if (nameKey(row.cells) === names && headerScore(row.cells) > 0) return 'header';
  if (isTotal(row, columns, minutes)) return 'total';
  return filled.length === 1 && /^\D{0,20}\b(?:19|20)\d{2}\b\D{0,12}$/.test(filled[0]!) && isSection(filled[0]!)
    ? 'section'
    : undefined;
}

const nameKey = (cells: readonly string[]): string => cells.map(plainName).join('|').replace(/\|+$/, '');

/** "2019", "Year 2020", "Trainings 2019-2020": a heading between the rows. */
function isSection(text: string): boolean {
  return /^(?:(?:year|calendar year|fiscal year|fy|cy|trainings?|hours|ano|anio|capacitaciones|cursos|horas) ?)?(?:19|20)\d{2}(?: (?:19|20)?\d{2})?(?: (?:trainings?|hours|capacitaciones))?$/.test(
    plainName(text),
  );
}

const totalName =
  /^(?:(?:grand|sub|gran|annual|year|yearly|19\d\d|20\d\d) )?(?:sub)?(?:totals?|totales|sum|suma)(?: [a-z0-9]+){0,3}$/;

function isTotal(row: PastRow, columns: readonly ColumnChoice[], minutes: number): boolean {
  const at = (...targets: ColumnChoice[]): string[] =>
    row.cells.filter((cell, index) => cell !== '' && targets.includes(columns[index] ?? 'note'));
  if (at('dateCompleted', 'dateStart', 'url').length > 0) {
    // "Total" in the column of dates is no date.
    return (
      at('dateCompleted').every((cell) => totalName.test(plainName(cell)) && !/\d{4}/.test(cell)) &&
      at('url').length === 0
    );
  }
  const filled = row.cells.filter((cell) => cell !== '');
  if (filled.some((cell) => totalName.test(plainName(cell))) && filled.length <= 4) return true;
  const onlyHours = filled.length === 1 && at('hours', 'minutes').length === 1;
  return onlyHours && minutes > 0 && minutesIn(row, columns) === minutes;
}

function minutesIn(row: PastRow, columns: readonly ColumnChoice[]): number {
  let sum = 0;
  for (const [index, cell] of row.cells.entries()) {
    const target = columns[index];
    if (cell === '' || (target !== 'hours' && target !== 'minutes')) continue;
    const read = readHours(cell, { unit: target });
    if (read.ok) sum += read.value.minutes;
  }
  return sum;
}
