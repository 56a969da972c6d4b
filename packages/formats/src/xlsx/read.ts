import { failure, type Result, success } from '@imh/core';
import type { FileContent } from '../file/file-content.js';
import type { FormatError, Imported, ImportOptions } from '../report/results.js';
import type { Recognition } from '../file/importer.js';
import { LossReport } from '../report/loss-report.js';
import { frameworkFromRows } from '../table/read.js';

/** First bytes of a ZIP archive, and of Microsoft's compound files: .xls, or a workbook with a password. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

export function recognizeXlsx({ bytes }: FileContent): Recognition {
  if (begins(bytes, COMPOUND)) return { score: 0.6, reason: 'it is an old .xls workbook, or one with a password' };
  if (!begins(bytes, ZIP)) return { score: 0, reason: 'it is not a ZIP archive' };
  if (contains(bytes, 'xl/workbook.xml')) return { score: 1, reason: 'it is a ZIP archive that contains a workbook' };
  if (contains(bytes, 'opendocument.spreadsheet'))
    return { score: 0.3, reason: 'it is an OpenDocument table, not .xlsx' };
  return { score: 0.1, reason: 'it is a ZIP archive without a workbook' };
}

/**
 * Reads the sheet of a workbook that looks most like a framework. The reader is loaded on demand.
 */
export async function readXlsx({ bytes }: FileContent, options: ImportOptions): Promise<Result<Imported, FormatError>> {
  if (begins(bytes, COMPOUND)) {
    const message = 'This is an old .xls workbook, or one with a password. Open it and save it as .xlsx without one.';
    return failure({ code: 'old-workbook', message });
  }
  const { readWorkbook, sheetToRead } = await import('./workbook.js');
  const report = new LossReport();
  const workbook = await readWorkbook(bytes, report);
  if (!workbook.ok) return workbook;
  const sheet = sheetToRead(workbook.value, report);
  if (!sheet) return failure({ code: 'empty', message: 'All sheets of the workbook are empty.' });
  const read = frameworkFromRows(sheet.rows, options, report);
  return read.ok ? success({ format: 'xlsx', framework: read.value, losses: report.losses }) : read;
}

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function contains(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].map((letter) => letter.charCodeAt(0));
  for (let at = bytes.indexOf(wanted[0]!); at !== -1; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
