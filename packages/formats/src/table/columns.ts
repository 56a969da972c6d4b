import type { Attribute } from './column-names.js';
import { type ColumnMeaning, isSpanishTitle, meaningOf } from './column-title.js';
import { cellLine, type TableRow } from './rows.js';
import { type LevelName, plainName } from '../draft/level-names.js';
import { isCodeCell } from '../draft/numbering.js';

/** A column that is carried. `index` counts from 0. */
export interface Column {
  readonly index: number;
  readonly title: string;
  readonly attribute: Attribute | 'category';
  readonly level?: LevelName;
  /** "" where the title names none. */
  readonly language: string;
}

export interface Columns {
  readonly carried: readonly Column[];
  /** Titled or filled columns that are not carried over. */
  readonly others: readonly { readonly index: number; readonly title: string }[];
}

/** Maximum number of rows searched for the header, which may follow a title, a date or a logo. */
const LOWEST_HEADER = 40;
/** Maximum number of columns, which limits the time for hostile tables. */
const WIDEST = 256;

/** Number of different column meanings in a row; 0 for a row that is not a header. */
export function headerScore(cells: readonly string[]): number {
  const meanings = new Set<string>();
  let filled = 0;
  let known = 0;
  for (const cell of cells) {
    if (cell.trim() === '') continue;
    filled += 1;
    const meaning = meaningOf(cell);
    if (!meaning) continue;
    known += 1;
    meanings.add(`${meaning.attribute} ${meaning.level?.rank ?? ''}`);
  }
  return known >= 2 || known === filled ? meanings.size : 0;
}

/** The row of `rows` that names the columns best, the first of equals; undefined without any. */
export function findHeader(rows: readonly TableRow[]): TableRow | undefined {
  let best: { row?: TableRow; score: number; filled: number } = { score: 0, filled: 0 };
  for (const row of rows.slice(0, LOWEST_HEADER)) {
    const score = headerScore(row.cells);
    const filled = row.cells.filter((cell) => cell.trim() !== '').length;
    if (score > best.score || (score > 0 && score === best.score && filled > best.filled))
      best = { row, score, filled };
  }
  return best.row ?? rows.slice(0, LOWEST_HEADER).find((row, index) => namesCodes(row, rows.slice(index + 1)));
}

/** True for a row whose only known name is that of a column of codes: the other names are the association's own. */
function namesCodes({ cells }: TableRow, below: readonly TableRow[]): boolean {
  return cells.some((cell, index) => {
    const { attribute } = meaningOf(cell) ?? {};
    if (attribute !== 'code' && attribute !== 'id') return false;
    const filled = below.map((row) => cellLine(row.cells[index])).filter((code) => code !== '');
    return filled.length > 1 && filled.filter(isCodeCell).length * 10 >= filled.length * 8;
  });
}

/**
 * A header of two rows, as merged cells make it ("For whom" over the names of the categories), as one. Undefined if
 * the row below is not part of the header.
 */
export function widerHeader(header: TableRow, below: TableRow | undefined): TableRow | undefined {
  if (!below) return undefined;
  let added = 0;
  for (const [index, cell] of below.cells.entries()) {
    if (cell.trim() === '') continue;
    const above = cellLine(header.cells[index]);
    const meaning = meaningOf(above);
    if (meaning && meaning.attribute !== 'categories') return undefined;
    if (markOf(cell) !== undefined) return undefined;
    if (above === '') added += 1;
  }
  const cells = Array.from({ length: Math.max(header.cells.length, below.cells.length) }, (_, index) =>
    below.cells[index]?.trim() ? below.cells[index] : (header.cells[index] ?? ''),
  );
  return added > 0 ? { number: header.number, cells } : undefined;
}

const yes = new Set(['x', 'yes', 'y', 'si', 's', 'true', '1', 'verdadero', 'required', 'v']);
const no = new Set(['', 'no', 'n', 'false', '0', 'falso', 'na', 'n a', 'none']);

/** True for x, ✓, yes, sí; false for an empty cell, no, –; undefined for anything else. */
export function markOf(cell: string): boolean | undefined {
  const line = cellLine(cell);
  if (/^[✓✔☑✅●•■*√☒✗✘×]+\uFE0F?$/u.test(line)) return !/[✗✘]/u.test(line);
  const name = plainName(line);
  if (yes.has(name)) return true;
  return no.has(name) ? false : undefined;
}

/** The meaning of each column by the header's names; a column of marks under any other name is a category. */
export function columnsOf(header: TableRow, body: readonly TableRow[]): Columns {
  const carried: Column[] = [];
  const others: { index: number; title: string }[] = [];
  const seen = new Set<string>();
  const width = widthOf([header, ...body]);
  for (let index = 0; index < width; index += 1) {
    const title = cellLine(header.cells[index]);
    const meaning = inSecondLanguage(meaningOf(title), title, carried);
    const cells = body.map((row) => row.cells[index] ?? '');
    const key = meaning && keyOf(meaning);
    if (meaning && !seen.has(key!)) {
      seen.add(key!);
      carried.push({ index, title, ...meaning, language: meaning.language ?? '' });
    } else if (title !== '' && !meaning && isMarks(cells)) {
      carried.push({ index, title, attribute: 'category', language: '' });
    } else if (title !== '' || cells.some((cell) => cell.trim() !== '')) others.push({ index, title });
  }
  return { carried: carried.sort((a, b) => a.index - b.index), others };
}

/** "Competencia" beside "Competency" is the same in Spanish. */
function inSecondLanguage(
  meaning: ColumnMeaning | undefined,
  title: string,
  before: readonly Column[],
): ColumnMeaning | undefined {
  if (!meaning || meaning.language || !worded.has(meaning.attribute)) return meaning;
  const first = before.find((column) => keyOf(column) === keyOf(meaning));
  if (!first || isSpanishTitle(first.title) === isSpanishTitle(title)) return meaning;
  return { ...meaning, language: isSpanishTitle(title) ? 'es' : 'en' };
}

/** What columns of several languages can have. */
export const worded: ReadonlySet<Column['attribute']> = new Set<Column['attribute']>([
  'label',
  'term',
  'text',
  'demonstratedBy',
  'keywords',
]);

/** Number of cells in the widest row, at most `WIDEST`. */
export function widthOf(rows: readonly TableRow[]): number {
  return Math.min(
    rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0),
    WIDEST,
  );
}

function keyOf({ attribute, level, language }: ColumnMeaning | Column): string {
  return `${attribute} ${level?.rank ?? ''} ${language ?? ''}`;
}

function isMarks(cells: readonly string[]): boolean {
  let marked = 0;
  for (const cell of cells) {
    const mark = markOf(cell);
    if (mark === undefined) return false;
    if (mark) marked += 1;
  }
  return marked > 0;
}
