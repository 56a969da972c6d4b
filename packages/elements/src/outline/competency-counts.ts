import { isCompetency, type OutlineRow } from './outline-rows.js';

/**
 * Competencies at or below each row.
 * @param visible the rows that count; without it all do
 */
export function countCompetencies(rows: readonly OutlineRow[], visible?: Uint8Array): Uint32Array {
  const counts = new Uint32Array(rows.length);
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const row = rows[index]!;
    if (isCompetency(row) && (!visible || visible[index])) counts[index]! += 1;
    if (row.parent >= 0) counts[row.parent]! += counts[index]!;
  }
  return counts;
}
