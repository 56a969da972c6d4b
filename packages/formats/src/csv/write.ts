import type { Framework } from '@imh/core';
import { csvText } from './csv-text.js';
import { type FieldRow, fieldRows } from './own-fields.js';
import { columnNames, nodeCells } from './own-node.js';
import type { Exported } from '../report/results.js';
import { type ExportOptions, exportableFramework } from '../rights/exportable-framework.js';
import { LossReport } from '../report/loss-report.js';

/**
 * Our CSV, for spreadsheets and back: "imh-framework" first, then the framework's own fields, an empty row, and a table
 * with a node in each row. Cells that a spreadsheet would run as formulas are protected; reading removes the protection.
 *
 * It contains every field, except text that rights restrict, which is reported.
 */
export function writeCsv(framework: Framework, options: ExportOptions = {}): Exported {
  const report = new LossReport();
  const { nodes, format, formatVersion, ...fields } = exportableFramework(framework, report, options);
  const rows = nodes.map(nodeCells);
  const names = columnNames(rows);
  const lines = [
    [format, String(formatVersion)],
    ...ownFields(fields),
    [],
    ...(rows.length > 0 ? [names, ...rows.map((cells) => names.map((name) => cells.get(name) ?? ''))] : []),
  ];
  return { text: csvText(lines), losses: report.losses };
}

const known = new Set(
  (
    'id version modified status effectiveFrom supersedes language languages title description introduction publisher trademarks ' +
    'rights categories scale targets'
  ).split(' '),
);

function ownFields(fields: Readonly<Record<string, unknown>>): FieldRow[] {
  const more: Record<string, unknown> = {};
  const rows: FieldRow[] = [];
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    if (known.has(name)) for (const row of fieldRows(name, value)) rows.push(row);
    else Object.defineProperty(more, name, { value, enumerable: true });
  }
  return Object.keys(more).length === 0 ? rows : [...rows, ['more [json]', JSON.stringify(more)]];
}
