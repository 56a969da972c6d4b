// Loaded only for a guide that is not JSON.
import { failure, type Result, success, type Trainings } from '@imh/core';
import { readGuide } from '@imh/formats/guide';
import { guideTableStrings } from '../strings/guide-table.js';
import { firstFault } from './first-fault.js';
import { detailedValidator } from './kinds/detailed-validators.js';
import type { GuideTableReading } from './guide-table-reading.js';
import type { Problem } from './problem.js';

/**
 * A spreadsheet as a training guide. Cells that cannot be used are left out and reported to `reading`.
 * @returns undefined if it is not a table
 */
export async function trainingsFromTable(
  source: string | Uint8Array,
  { framework, language, onFaults }: GuideTableReading,
): Promise<Result<Trainings, Problem> | undefined> {
  const read = await readGuide(source, await framework());
  if (!read.ok) {
    const { code } = read.error;
    if (code === 'not-a-table' || code === 'empty') return undefined;
    const { refused } = await guideTableStrings(language);
    return failure({ code: 'file', because: refused[code as keyof typeof refused] ?? refused.workbook });
  }
  const { guide, faults, rows } = read.value;
  const found = firstFault(guide, await detailedValidator('imh-trainings'));
  if (found) {
    const { place, fault } = found;
    const [, index, ...path] = place.path;
    return failure({ code: 'invalid', place: { path, row: rows[Number(index)] }, fault });
  }
  onFaults?.(faults);
  return success(guide);
}
