import { excerpt } from '../report/excerpt.js';

/** One row of a sheet, as wide as it is; cells are as they were typed, white space included. */
export interface TableRow {
  /** As a spreadsheet numbers its rows, from 1. */
  readonly number: number;
  readonly cells: readonly string[];
  /** Steps that a spreadsheet indents a cell's text by, where it says so (XLSX only). */
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

/** A cell as people read it: white space at both ends and control characters gone, lines kept. */
export function cellText(cell: string | undefined): string {
  if (!cell) return '';
  return unprotected(cell)
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[\0-\x08\x0e-\x1f\u200b\ufeff]/g, '')
    .trim();
}

/** As `cellText`, in one line. */
export function cellLine(cell: string | undefined): string {
  return cellText(cell).replace(/\s+/g, ' ');
}

// A spreadsheet takes a cell that begins so for a formula (OWASP, "CSV Injection"); an apostrophe before it says that it
// is text. A cell that begins with such an apostrophe gets one more, so that taking one away is always right.
const formula = /^'*(?:[\t\r\n]|\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/;

/** A cell that no spreadsheet calculates. */
export function protectedCell(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

/** The reverse of `protectedCell`. */
export function unprotected(cell: string): string {
  return cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell;
}
