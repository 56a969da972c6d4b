import type { SheetRow, TableFile } from '../table/table-file.js';
import { guideColumn, type GuideField, guideField, guideHeaderScore, type NamedGuideColumn } from './guide-columns.js';
import type { GuideFault } from './guide-faults.js';

/** The rows of a guide with the meaning of their columns. */
export interface GuideTable {
  /** Names of the columns, as the table has them. */
  readonly titles: readonly string[];
  /** By column; undefined for an unknown name and for a repeated one. */
  readonly columns: readonly (NamedGuideColumn | undefined)[];
  readonly rows: readonly SheetRow[];
  /** Values of the rows above the table, such as "Publisher". */
  readonly fields: ReadonlyMap<GuideField, string>;
  /** True if the columns are named in Spanish. */
  readonly isSpanish: boolean;
  readonly faults: readonly GuideFault[];
}

/** @returns undefined if no row names the columns */
export function guideTable({ sheets, unclosedQuote }: TableFile): GuideTable | undefined {
  const candidates = sheets.map((sheet) => {
    const scores = sheet.rows.slice(0, 40).map(({ cells }) => guideHeaderScore(cells));
    const score = Math.max(0, ...scores);
    return { sheet, score, at: scores.indexOf(score) };
  });
  const best = [...candidates].sort((one, other) => other.score - one.score)[0];
  if (!best || best.score === 0) return undefined;
  const header = best.sheet.rows[best.at]!;
  const faults: GuideFault[] = candidates
    .filter((one) => one !== best)
    .map(({ sheet }) => ({ kind: 'sheet-unread', row: 1, value: sheet.name }));
  if (unclosedQuote !== undefined) faults.push({ kind: 'unclosed-quote', row: unclosedQuote, value: '' });
  const rows = best.sheet.rows.slice(best.at + 1).filter(({ cells }) => cells.some((cell) => cell !== ''));
  const columns = columnsOf(header, rows, faults);
  const title = columns.find((one) => one?.column === 'title');
  return {
    titles: header.cells,
    columns,
    rows,
    fields: fieldsOf(best.sheet.rows.slice(0, best.at)),
    isSpanish: Boolean(title?.isSpanish),
    faults,
  };
}

function columnsOf(header: SheetRow, rows: readonly SheetRow[], faults: GuideFault[]) {
  const taken = new Set<string>();
  return header.cells.map((cell, index) => {
    const named = guideColumn(cell);
    const key = named && `${named.column} ${named.language ?? ''}`;
    if (named && !taken.has(key!)) {
      taken.add(key!);
      return named;
    }
    const isFilled = rows.some(({ cells }) => (cells[index] ?? '') !== '');
    if (cell !== '' && isFilled) faults.push({ kind: 'column-unknown', row: header.number, column: cell, value: cell });
    return undefined;
  });
}

/** Values of the rows above the table by their names. */
export function fieldsOf(rows: readonly SheetRow[]): Map<GuideField, string> {
  const fields = new Map<GuideField, string>();
  for (const { cells } of rows) {
    const [name = '', value = ''] = cells.filter((cell) => cell !== '');
    const field = guideField(name);
    if (field && value !== '' && !fields.has(field)) fields.set(field, value);
    // A line alone above the table is the title of the guide.
    else if (value === '' && name !== '' && !fields.has('title')) fields.set('title', name);
  }
  return fields;
}
