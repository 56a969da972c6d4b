import { failure, type Result, success } from '@imh/core';
import { LossReport } from '../report/loss-report.js';
import type { FormatError } from '../report/results.js';
import { sheetRow, type TableFile } from '../table/table-file.js';
import { readWorkbook } from './workbook.js';

/** The visible sheets of a workbook that contain anything. Fails with `empty`, or the codes of `readWorkbook`. */
export async function workbookTable(bytes: Uint8Array): Promise<Result<TableFile, FormatError>> {
  const workbook = await readWorkbook(bytes, new LossReport());
  if (!workbook.ok) return workbook;
  const filled = workbook.value.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) return failure({ code: 'empty', message: 'All sheets of the workbook are empty.' });
  const visible = filled.some(({ hidden }) => !hidden) ? filled.filter(({ hidden }) => !hidden) : filled;
  return success({
    sheets: visible.map(({ name, rows }) => ({ name, rows: rows.map((row) => sheetRow(name, row)) })),
    hiddenSheets: filled.filter((sheet) => !visible.includes(sheet)).map(({ name }) => name),
  });
}
