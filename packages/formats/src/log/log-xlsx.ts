import type { Entry } from '@imh/core';
import { type WrittenCell, writeWorkbook } from '../xlsx/write-workbook.js';
import { type LogCell, logColumns } from './columns.js';
import type { LogContext } from './context.js';
import { logRows } from './log-row.js';
import { plainText } from './plain-text.js';
import { wordsOf } from './words/log-words.js';

/**
 * The entries as an Excel workbook with the cells of `logCsv`: numbers and days as such, so that they can be added up and
 * sorted, and every text as it is, because a workbook states that a cell is no formula. A partial date is a text.
 */
export function logXlsx(
  batches: AsyncIterable<readonly Entry[]>,
  context: LogContext,
): Promise<Uint8Array<ArrayBuffer>> {
  const { sheet, columns } = wordsOf(context);
  const written = logColumns.map(({ name, width }) => ({ heading: columns[name], width }));
  return writeWorkbook({ name: sheet, columns: written, day: context.today }, cellsOf(batches, context));
}

async function* cellsOf(
  batches: AsyncIterable<readonly Entry[]>,
  context: LogContext,
): AsyncGenerator<WrittenCell[][]> {
  const rowsOf = logRows(context);
  for await (const batch of batches) {
    yield rowsOf(batch).map((row) => logColumns.map((column) => plain(column.cell(row))));
  }
}

const plain = (cell: LogCell): WrittenCell => (typeof cell === 'string' ? plainText(cell) : cell);
