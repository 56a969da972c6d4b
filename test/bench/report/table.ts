import { written } from './bars.js';
import type { Summary } from './statistics.js';

export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What one has to know to read it. */
  readonly note?: string;
}

export function printed({ title, columns, rows, note }: Table): string {
  const widths = columns.map((name, at) => Math.max(name.length, ...rows.map((row) => (row[at] ?? '').length)));
  // Numbers stand under each other by their ends, words by their beginnings.
  const words = columns.map((_name, at) => rows.some((row) => /^[A-Za-z≤<]/.test(row[at] ?? '')));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => (words[at] ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!)))
      .join('   ')
      .trimEnd();
  return ['', title, line(columns), ...rows.map(line), ...(note ? [note] : [])].join('\n');
}

/** Median with the quartiles; alone where all runs agree. */
export function spread(values: readonly number[], { median, lower, upper }: Summary): string {
  if (values.length === 0) return '—';
  return lower === upper ? written(median) : `${written(median)} (${written(lower)}–${written(upper)})`;
}
