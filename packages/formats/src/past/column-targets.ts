/** The parts of an entry that a column can be read into. */
export const columnTargets = [
  'title', 'dateCompleted', 'dateStart', 'hours', 'minutes', 'type', 'provider', 'people', 'url', 'certificate',
  'credits', 'topics', 'competencies', 'status', 'format', 'note',
] as const; // prettier-ignore
export type ColumnTarget = (typeof columnTargets)[number];

/** ignore: the column is not imported. */
export type ColumnChoice = ColumnTarget | 'ignore';

/** Parts that several columns may be read into; any other takes one column. */
const severalColumns: ReadonlySet<ColumnChoice> = new Set(['ignore', 'note', 'people', 'topics', 'competencies']);

/**
 * Gives a column another target. The column that had it until then is added to the notes, so that nothing is lost.
 * @param columns targets by column
 */
export function assignColumn(
  columns: readonly ColumnChoice[],
  index: number,
  target: ColumnChoice,
): readonly ColumnChoice[] {
  return columns.map((present, at) => {
    if (at === index) return target;
    return present === target && !severalColumns.has(target) ? 'note' : present;
  });
}
