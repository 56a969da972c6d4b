import { protectedCell } from '../table/rows.js';

/**
 * Rows as a CSV file: in the form of RFC 4180, in UTF-8 with a byte order mark, without which Excel assumes another
 * encoding. Cells that a spreadsheet would run as formulas are protected.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  const text = rows.map((cells) => cells.map(quoted).join(',')).join('\r\n');
  return `\uFEFF${text}\r\n`;
}

function quoted(cell: string): string {
  const safe = protectedCell(cell);
  return /^\s|\s$|["',;\t\r\n|]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
