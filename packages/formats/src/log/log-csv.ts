import type { Entry } from '@imh/core';
import { byteOrderMark, csvLine } from '../csv/csv-text.js';
import { protectedCell } from '../table/rows.js';
import { type LogCell, logColumns } from './columns.js';
import type { LogContext } from './context.js';
import { logRows } from './log-row.js';
import { plainText } from './plain-text.js';
import { wordsOf } from './words/log-words.js';

/**
 * The entries as a CSV file (RFC 4180) for Excel and LibreOffice: a row of headings, then a row for each entry. The text
 * comes in parts, so that a long log is never in memory as a whole.
 *
 * - UTF-8 with a byte order mark. Excel reads a file without it in the encoding of the system's language, and "María"
 *   becomes "MarÃ­a"; LibreOffice and Python's `utf-8-sig` drop it.
 * - Commas, and no line `sep=,`: Excel ignores the byte order mark in a file that begins with it, and every other program
 *   shows it as a row. Where Excel expects semicolons, the file is opened by Data › From Text; XLSX opens everywhere.
 * - Days are `2026-04-03`, which spreadsheets recognize in every language; partial dates are as exact as they are.
 * - Every text is protected from being run as a formula, see `protectedText`.
 */
export async function* logCsv(
  batches: AsyncIterable<readonly Entry[]>,
  context: LogContext,
): AsyncGenerator<string, void, undefined> {
  const rowsOf = logRows(context);
  const { columns } = wordsOf(context);
  yield byteOrderMark + csvLine(logColumns.map(({ name }) => columns[name]));
  for await (const batch of batches) {
    const lines = rowsOf(batch).map((row) => csvLine(logColumns.map((column) => csvCell(column.cell(row)))));
    if (lines.length > 0) yield lines.join('');
  }
}

function csvCell(cell: LogCell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  return typeof cell === 'string' ? protectedText(cell) : cell.date;
}

/** Without one of these, nothing begins a formula. */
const sign = /[=+\-@\uff1d\uff0b\uff0d\uff20\t\n]/;
/** Where Excel expects semicolons, a text goes on in a new cell after a semicolon, quoted or not. */
const newCell = /(;(?:[^\S\n]|")*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g;
/** There, a line is a new row as well. A list whose lines begin with "- " is common, and no formula. */
const newRow = /(\n(?:[^\S\n]|")*)(?=[=+@\uff1d\uff0b\uff0d\uff20]|-(?! [^\n|!]*(?:\n|$)))/g;

/**
 * A text that no spreadsheet runs as a formula: an apostrophe before the sign with which a formula begins, at the
 * beginning of the text, and where a spreadsheet with another separator would begin a new cell.
 */
export function protectedText(text: string): string {
  const plain = plainText(text);
  return sign.test(plain) ? protectedCell(plain).replace(newCell, "$1'").replace(newRow, "$1'") : plain;
}
