import { readDelimited } from '../csv/delimited.js';

/** A row by the meaning of its columns' positions, whatever the headers. */
export interface MoodleRow {
  /** "row 7", as a spreadsheet counts rows. */
  readonly place: string;
  readonly cells: readonly string[];
  readonly parent: string;
  readonly idNumber: string;
  readonly shortName: string;
  readonly description: string;
  readonly descriptionFormat: string;
  readonly scaleValues: string;
  readonly scaleConfiguration: string;
  readonly ruleType: string;
  readonly related: string;
  readonly exportedId: string;
  readonly isFramework: string;
  readonly taxonomies: readonly string[];
}

/**
 * All rows, the header too; undefined if the text is not a table.
 * @param limit rows to look at, where only the beginning matters
 */
export function moodleRows(text: string | undefined, limit = Infinity): MoodleRow[] | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  // Enough for recognizing the format; a description cut in two does no harm there.
  const part = limit === Infinity ? text : text.slice(0, limit * 4000);
  const { rows } = readDelimited(
    part,
    (sample) => sample.filter(({ cells }) => cells.length === 14).length / sample.length,
  );
  if (rows.length < 2) return undefined;
  return rows.slice(0, limit).map(({ number, cells }) => moodleRow(`row ${number}`, cells));
}

function moodleRow(place: string, cells: readonly string[]): MoodleRow {
  const cell = (index: number) => (cells[index] ?? '').trim();
  return {
    place,
    cells,
    parent: oneLine(cell(0)),
    idNumber: oneLine(cell(1)),
    // Not trimmed: its length shows whether Moodle cut it off.
    shortName: cells[2] ?? '',
    description: cell(3),
    descriptionFormat: cell(4),
    scaleValues: cell(5),
    scaleConfiguration: cell(6),
    ruleType: cell(7),
    related: cell(10),
    exportedId: cell(11),
    isFramework: cell(12),
    taxonomies: cell(13)
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  };
}

/** Moodle writes 1; a spreadsheet in between makes TRUE of it. */
export function isFrameworkRow(row: MoodleRow): boolean {
  return /^(?:1|true|yes|wahr|vrai|verdadero|waar|sant)$/i.test(row.isFramework);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
