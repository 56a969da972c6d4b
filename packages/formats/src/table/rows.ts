import { excerpt } from '../report/excerpt.js';

/** One row of a sheet. Cells are as typed, white space included. */
export interface TableRow {
  /** As a spreadsheet numbers its rows, from 1. */
  readonly number: number;
  readonly cells: readonly string[];
  /** Indentation of each cell in steps (XLSX only). */
  readonly indents?: readonly number[];
}

/** "column B", or "column “Notes”" under a header. `index` counts from 0. */
export function columnName(index: number, title?: string): string {
  return title?.trim() ? `column “${excerpt(title, 40)}”` : `column ${columnLetters(index)}`;
}

/** 0 is A, 25 is Z, 26 is AA. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

/** The visible text of a cell: trimmed, without control characters, with its lines. */
export function cellText(cell: string | undefined): string {
  if (!cell) return '';
  return unprotected(cell)
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[\0-\x08\x0e-\x1f\u200b\ufeff]/g, '')
    .trim();
}

/** Like `cellText`, on one line. */
export function cellLine(cell: string | undefined): string {
  return cellText(cell).replace(/\s+/g, ' ');
}

// Spreadsheets run cells with these beginnings as formulas (OWASP, "CSV Injection"); a leading apostrophe marks text. A
// cell that already begins with such an apostrophe gets another one, so that removing one is always right.
const formula = /^'*(?:[\t\r\n]|\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/;

/** A cell that no spreadsheet runs as a formula. */
export function protectedCell(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

/** The reverse of `protectedCell`. */
export function unprotected(cell: string): string {
  return cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell;
}
