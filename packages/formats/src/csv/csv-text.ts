import { protectedCell } from '../table/rows.js';

/** At the beginning of a CSV file in UTF-8; without it, Excel assumes the encoding of the system's language. */
export const byteOrderMark = '\uFEFF';

/** Rows as a CSV file, with a byte order mark. Cells that a spreadsheet would run as formulas are protected. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return byteOrderMark + rows.map((cells) => csvLine(cells.map(protectedCell))).join('');
}

/** A row of RFC 4180 with its line end. Formulas in the cells are not protected. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\r\n`;
}

function quoted(cell: string): string {
  return /^\s|\s$|["',;\t\r\n|]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
