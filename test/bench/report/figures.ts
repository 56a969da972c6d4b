import type { Samples } from '../rounds.js';
import type { Subject } from '../subjects.js';
import { median, summary } from './statistics.js';
import { spread, type Table } from './table.js';

/** Median of one measure of one subject; NaN if it was never measured. */
export function medianOf(samples: Samples, subject: string, measure: string): number {
  return median(samples[subject]?.[measure] ?? []);
}

/** A table with a row per subject and a column per measure, such as `{ready: 'interactive'}`. */
export function figures(
  title: string,
  subjects: readonly Subject[],
  samples: Samples,
  measures: Readonly<Record<string, string>>,
  note?: string,
): Table {
  return {
    title,
    columns: ['', ...Object.values(measures), 'rounds'],
    rows: subjects.map(({ name }) => {
      const own = samples[name] ?? {};
      const cells = Object.keys(measures).map((measure) => spread(own[measure] ?? [], summary(own[measure] ?? [])));
      const rounds = Math.max(0, ...Object.values(own).map((values) => values.length));
      return [name, ...cells, rounds > 0 ? String(rounds) : 'none'];
    }),
    ...(note && { note }),
  };
}
