import { failure, type Result, success } from '@imh/core';
import { readDelimited } from '../csv/delimited.js';
import { decodeText } from '../file/decode-text.js';
import { tooLarge } from '../file/too-large.js';
import type { FormatError } from '../report/results.js';
import { cellText, type TableRow } from './rows.js';

/** A row as the spreadsheet numbers it, with its cells trimmed. */
export interface SheetRow {
  /** Name of the sheet; empty for a text. */
  readonly sheet: string;
  readonly number: number;
  readonly cells: readonly string[];
}

export interface TableSheet {
  readonly name: string;
  readonly rows: readonly SheetRow[];
}

/** The table of a file or of a pasted text: one sheet, or the visible ones of a workbook that contain anything. */
export interface TableFile {
  readonly sheets: readonly TableSheet[];
  readonly hiddenSheets: readonly string[];
  /** Number of the row in which a quote is opened and never closed. */
  readonly unclosedQuote?: number;
}

/** First bytes of a ZIP archive, and of Microsoft's compound files: .xls, or a workbook with a password. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** Reads the bytes of an XLSX workbook. */
export type WorkbookReader = (bytes: Uint8Array) => Promise<Result<TableFile, FormatError>>;

/**
 * Reads CSV or TSV, a text that was pasted, and XLSX if there is a reader for it, which is 24,000 bytes on a web page.
 * Fails with `empty`, `too-large`, `not-a-table`, `old-workbook`, `workbook` without a reader, or its codes.
 * @param headerScore of a row's cells: how much they look like the names of columns
 */
export async function readTableFile(
  source: Uint8Array | string,
  headerScore: (cells: readonly string[]) => number,
  readWorkbook?: WorkbookReader,
): Promise<Result<TableFile, FormatError>> {
  if (typeof source !== 'string') {
    if (begins(source, COMPOUND))
      return failed('old-workbook', 'This is an old .xls workbook, or one with a password.');
    if (begins(source, ZIP))
      return readWorkbook ? readWorkbook(source) : failed('workbook', 'This is a workbook. Save it as CSV.');
  }
  const wrong = tooLarge(source);
  if (wrong) return failure(wrong);
  const text = typeof source === 'string' ? source : decodeText(source);
  if (text === undefined) return failed('not-a-table', 'The file is neither a text nor a workbook.');
  if (text.trim() === '') return failed('empty', 'The file is empty; expected a table.');
  if (/^\s*(?:[{[]|<(?:!|\?|[a-z]))/i.test(text))
    return failed('not-a-table', 'This is JSON or a web page, not a table.');
  const score = ({ cells }: TableRow): number => headerScore(cells.map(cellText));
  const { rows, unclosed } = readDelimited(text, (sample) => Math.max(...sample.slice(0, 40).map(score), 0));
  return success({
    sheets: [{ name: '', rows: rows.map((row) => sheetRow('', row)) }],
    hiddenSheets: [],
    ...(unclosed === undefined ? {} : { unclosedQuote: unclosed }),
  });
}

export function sheetRow(sheet: string, { number, cells }: TableRow): SheetRow {
  return { sheet, number, cells: cells.map(cellText) };
}

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function failed(code: string, message: string): Result<never, FormatError> {
  return failure({ code, message });
}
