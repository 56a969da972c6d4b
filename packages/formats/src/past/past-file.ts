import type { Result } from '@imh/core';
import type { FormatError } from '../report/results.js';
import { readTableFile, type SheetRow, type TableFile, type TableSheet } from '../table/table-file.js';
import { workbookTable } from '../xlsx/table-file.js';
import { headerScore } from './header-row.js';

export type PastRow = SheetRow;
export type PastSheet = TableSheet;
export type PastFile = TableFile;

/** Names a row in choices: its number, with the sheet's name before it in a workbook, as formulas do. */
export function rowKey({ sheet, number }: Pick<PastRow, 'sheet' | 'number'>): string {
  return sheet === '' ? String(number) : `${sheet}!${number}`;
}

/** Reads a table of past trainings, see `readTableFile`. */
export const readPastFile = (source: Uint8Array | string): Promise<Result<PastFile, FormatError>> =>
  readTableFile(source, headerScore, workbookTable);
