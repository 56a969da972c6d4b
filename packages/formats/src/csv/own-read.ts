import { failure, Framework, parseDocument, pathOf, type Result, success } from '@imh/core';
import { ownTable } from './own-table.js';
import type { FormatError, ImportOptions } from '../report/results.js';
import type { LossReport } from '../report/loss-report.js';
import { reportOutline } from '../report/outline-losses.js';
import type { TableRow } from '../table/rows.js';

export { isOwnTable } from './own-table.js';

/** Reads our CSV as a framework. */
export function readOwnTable(
  rows: readonly TableRow[],
  options: ImportOptions,
  report: LossReport,
): Result<Framework, FormatError> {
  const table = ownTable(rows, options, report);
  if (!table.ok) return table;
  const { framework, rowOf, placeOf } = table.value;
  const checked = Framework.safeParse(framework);
  if (checked.success) {
    reportOutline(checked.data, report, placeOf);
    return success(checked.data);
  }
  // The message of @imh/core, with the row instead of a path.
  const refused = parseDocument('imh-framework', JSON.stringify(framework));
  const { message, path = [] } = refused.ok ? { message: 'The table is not a framework.' } : refused.error;
  const [list, index] = path;
  const place = list === 'nodes' && typeof index === 'number' ? `row ${rowOf(index) ?? '?'}` : pathOf(path);
  return failure({ code: 'invalid', message: `${place}: ${message}`, ...(place ? { where: place } : {}) });
}
