import { written } from './bars.js';
import type { Summary } from './statistics.js';

export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** How to read the table. */
  readonly note?: string;
}

export function formatTable({ title, columns, rows, note }: Table): string {
  const widths = columns.map((name, at) => Math.max(name.length, ...rows.map((row) => (row[at] ?? '').length)));
  // Numbers are aligned right, words left.
  const words = columns.map((_name, at) => rows.some((row) => /^[A-Za-z≤<]/.test(row[at] ?? '')));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => (words[at] ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!)))
      .join('   ')
      .trimEnd();
  return ['', title, line(columns), ...rows.map(line), ...(note ? [note] : [])].join('\n');
}

/** Median with quartiles; the median alone if the quartiles are equal. */
export function spread(values: readonly number[], { median, lower, upper }: Summary): string {
  if (values.length === 0) return '—';
  return lower === upper ? written(median) : `${written(median)} (${written(lower)}–${written(upper)})`;
}
