import { failure, type Result, success } from '@imh/core';
import { headerScore } from '../table/columns.js';
import { isOwnTable, readOwnTable } from './own-read.js';
import { evenness, readDelimited } from './delimited.js';
import type { FileContent } from '../file/file-content.js';
import type { FormatError, Imported, ImportOptions } from '../report/results.js';
import type { Recognition } from '../file/importer.js';
import { LossReport } from '../report/loss-report.js';
import { frameworkFromRows } from '../table/read.js';
import type { TableRow } from '../table/rows.js';

const nameOf: Record<string, string> = { '\t': 'tabs', ';': 'semicolons', ',': 'commas', '|': 'vertical bars' };

export function recognizeCsv({ text, json }: FileContent): Recognition {
  if (text === undefined || text.trim() === '') return { score: 0, reason: 'it is not text' };
  if (json.ok || /^\s*[{[<]/.test(text)) return { score: 0, reason: 'it is JSON or a web page, not a table' };
  const { rows, delimiter } = readDelimited(text.slice(0, 32_768), bestHeader);
  if (isOwnTable(rows)) return { score: 1, reason: 'it begins with "imh-framework"' };
  const columns = bestHeader(rows);
  const between = nameOf[delimiter] ?? `"${delimiter}"`;
  if (columns >= 2) return { score: 0.8, reason: `a row names ${columns} columns, with ${between} between` };
  const even = evenness(rows);
  if (even >= 0.6 && rows.length > 1)
    return { score: 0.6, reason: `most rows have as many cells, with ${between} between` };
  if (headerScore(rows[0]?.cells ?? []) === 1) return { score: 0.55, reason: 'its first row names a column' };
  return { score: even > 0 ? 0.2 : 0.1, reason: 'its rows have different widths and none names the columns' };
}

/**
 * Reads a table as text: CSV with commas, tabs or semicolons, ours or any other. The meaning of rows and columns is
 * recognized by names and shape; cells that are not carried over are reported with row and column.
 */
export function readCsv(content: FileContent, options: ImportOptions): Result<Imported, FormatError> {
  const text = content.text ?? '';
  if (text.trim() === '') return failure({ code: 'empty', message: 'The file is empty; expected a table.' });
  const report = new LossReport();
  const { rows, unclosed } = readDelimited(text, bestHeader);
  if (unclosed !== undefined) {
    report.add(
      'unclosed-quote',
      `row ${unclosed}: a quote is opened and never closed; read as text`,
      `row ${unclosed}`,
    );
  }
  const read = isOwnTable(rows) ? readOwnTable(rows, options, report) : frameworkFromRows(rows, options, report);
  return read.ok ? success({ format: 'csv', framework: read.value, losses: report.losses }) : read;
}

function bestHeader(rows: readonly TableRow[]): number {
  return rows.slice(0, 40).reduce((best, { cells }) => Math.max(best, cells.length > 400 ? 0 : headerScore(cells)), 0);
}
