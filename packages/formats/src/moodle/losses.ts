import type { Scale } from '@imh/core';
import type { LossReport } from '../report/loss-report.js';
import type { MoodleRow } from './rows.js';

/** "Not yet competent,Competent", in order; the first is 1, as Moodle counts. */
export function moodleScale(row: MoodleRow, report: LossReport): Scale | undefined {
  const labels = row.scaleValues.split(',').map((label) => label.trim());
  if (labels.every((label) => label === '')) return undefined;
  const proficient = /"proficient"\s*:\s*"?1/.test(row.scaleConfiguration);
  if (proficient) {
    report.add('scale-configuration', 'Which levels count as proficient is a setting of Moodle', row.place);
  }
  return { levels: labels.map((label, index) => ({ value: index + 1, label: label || String(index + 1) })) };
}

/** Reports values of the rows that a framework has no field for. */
export function reportUnplaced(rows: readonly MoodleRow[], head: MoodleRow | undefined, report: LossReport): void {
  const numbers = new Set(rows.map(({ idNumber }) => idNumber));
  for (const row of rows) {
    const { place } = row;
    for (const reference of crossReferences(row)) {
      const message = `${place}: cross reference to ${reference}`;
      if (numbers.has(reference)) report.add('cross-reference', `${message} has no place`, place);
      else report.add('cross-reference-missing', `${message}, which is not in the file`, place);
    }
    if (row.scaleValues !== '' && row.scaleValues !== head?.scaleValues) {
      report.add('own-scale', `${place}: a scale of its own, "${row.scaleValues}"; a framework has one scale`, place);
    }
    if (row.ruleType !== '') {
      report.add('completion-rule', `${place}: Moodle's rule ${row.ruleType} for completing it has no place`, place);
    }
    if (row.exportedId !== '') {
      report.add(
        'database-id',
        `${place}: number ${row.exportedId} in the database of that Moodle has no place`,
        place,
      );
    }
  }
}

/** Id numbers in one cell; a comma that belongs to one is written %2C. */
function crossReferences({ related }: MoodleRow): string[] {
  return related
    .split(',')
    .map((number) => number.replaceAll('%2C', ',').replaceAll('%2c', ',').trim())
    .filter((number) => number !== '');
}
