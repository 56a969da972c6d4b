import type { LossReport } from '../report/loss-report.js';
import { cellText, type TableRow } from './rows.js';
import { excerpt } from '../report/excerpt.js';

// Finds text around the table on a sheet: a title and a date above it, notes and sources below.

function filledOf({ cells }: TableRow): string[] {
  return cells.map(cellText).filter((cell) => cell !== '');
}

/**
 * The title above a table. Other text above the table is reported.
 *
 * @param open true if the table has no header: then only a first row of one cell above wider rows is a title
 * @returns `first`: index of the first row that belongs to the table
 */
export function titleAbove(
  rows: readonly TableRow[],
  report: LossReport,
  open = false,
): { title?: string; first: number } {
  if (open) {
    const wide = rows.filter((row) => filledOf(row).length > 1).length;
    const [title] = filledOf(rows[0]!);
    const alone = filledOf(rows[0]!).length === 1 && filledOf(rows[1] ?? rows[0]!).length > 1;
    return alone && wide * 10 >= rows.length * 8 ? { title: title!, first: 1 } : { first: 0 };
  }
  let title: string | undefined;
  for (const row of rows) {
    const cells = filledOf(row);
    if (title === undefined && cells.length === 1) {
      title = cells[0]!.replace(/\s+/g, ' ');
      continue;
    }
    const place = `row ${row.number}`;
    report.add('outside-table', `${place}: “${excerpt(cells.join(' | '))}” is above the table`, place);
  }
  return { ...(title === undefined ? {} : { title }), first: rows.length };
}

const noteWords =
  /^(?:notes?|n\.b\.|sources?|fuentes?|notas?|©|\(c\)|copyright|last updated|updated|actualizado|legend|leyenda|key|clave|total|page|página|\*+|¹|disclaimer|aviso)(?![\p{L}])/iu;

/** The rows without the notes below the table: single cells at its end, after a gap or with a note's words. */
export function withoutNotes(rows: readonly TableRow[], report: LossReport): TableRow[] {
  const wide = rows.filter((row) => filledOf(row).length > 1).length;
  if (wide * 2 < rows.length) return [...rows];
  let end = rows.length;
  while (end > 0 && filledOf(rows[end - 1]!).length === 1) end -= 1;
  // Notes begin at the first of these rows that follows a blank row or has a note's words.
  let start = end;
  while (start < rows.length && !isApart(rows[start]!, rows[start - 1])) start += 1;
  for (const row of rows.slice(start)) {
    const place = `row ${row.number}`;
    report.add('outside-table', `${place}: “${excerpt(filledOf(row)[0]!)}” is below the table`, place);
  }
  return rows.slice(0, start);
}

function isApart(row: TableRow, before: TableRow | undefined): boolean {
  return noteWords.test(filledOf(row)[0]!) || (before !== undefined && row.number - before.number > 1);
}

const totalWords = /^(?:(?:grand|sub)[ -]?)?totals?(?: general(?:es)?)?:?$|^totales:?$|^sum[as]?:?$/i;

/** The rows without sums: "Total" beside nothing but numbers. */
export function withoutTotals(rows: readonly TableRow[], report: LossReport): TableRow[] {
  return rows.filter((row) => {
    const [first = '', ...others] = filledOf(row);
    const isTotal = totalWords.test(first) && others.length > 0 && others.every((cell) => /^[\d.,:%$ ]+$/.test(cell));
    const place = `row ${row.number}`;
    if (isTotal) report.add('outside-table', `${place}: “${excerpt([first, ...others].join(' | '))}” is a sum`, place);
    return !isTotal;
  });
}
