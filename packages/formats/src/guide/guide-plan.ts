import { type Framework, success, type Result, failure } from '@imh/core';
import { CompetencyWords, competencyWordsKey } from '../past/competency-words.js';
import type { DateColumns, DateQuestion } from '../past/date-columns.js';
import type { FormatError } from '../report/results.js';
import { columnLetters } from '../table/column-letters.js';
import { readTableFile, type SheetRow, type TableFile, type TableSheet } from '../table/table-file.js';
import { workbookTable } from '../xlsx/table-file.js';
import { type GuideChoices, severalColumns } from './guide-choices.js';
import type { GuideColumn, NamedGuideColumn } from './guide-columns.js';
import { guideDates } from './guide-dates.js';
import type { GuideFault } from './guide-faults.js';
import { fieldsOf, type GuideTable } from './guide-table.js';
import { isMark, namingScore, type ProposedGuideColumn, proposeGuideColumns } from './propose-guide-columns.js';
import { guideOf, type ReadGuide } from './read-guide.js';
import { type UnusedGuideRow, usedRows } from './unused-rows.js';
import { withSchemes } from './written-addresses.js';

/** A column with its first different values. */
export interface PlannedGuideColumn extends ProposedGuideColumn {
  readonly examples: readonly string[];
}

/** Words that name no node of the framework, or several, until a person decides. */
export interface UnsettledWords {
  /** The key in `GuideChoices.competencies`. */
  readonly key: string;
  /** As first written. */
  readonly words: string;
  readonly rows: readonly number[];
  /** Ids of the nodes that have this very name, if there are several. */
  readonly namesakes: readonly string[];
  /** Node ids that were decided on. */
  readonly decided?: readonly string[];
}

/** What a table becomes under a person's choices. */
export interface GuidePlan extends Pick<ReadGuide, 'guide' | 'rows'> {
  readonly sheet: string;
  readonly sheets: readonly string[];
  /** Number of the row with the names of the columns. */
  readonly header?: number;
  /** The rows that may be chosen as header. */
  readonly firstRows: readonly SheetRow[];
  readonly columns: readonly PlannedGuideColumn[];
  /** The cells of each training by their column, in the order of the guide: to show how they were read. */
  readonly written: readonly Partial<Readonly<Record<GuideColumn, string>>>[];
  readonly unused: readonly UnusedGuideRow[];
  /** Cells that could not be used, without the words for competencies. */
  readonly faults: readonly GuideFault[];
  readonly questions: readonly DateQuestion[];
  readonly proofs: DateColumns['proofs'];
  readonly words: readonly UnsettledWords[];
}

export interface GuideContext {
  /** In which competencies and categories are found. */
  readonly framework?: Framework | undefined;
  /** `2026-11-30` */
  readonly today: string;
}

const [FIRST_ROWS, EXAMPLES, LOWEST_HEADER, MOST_ROWS] = [12, 3, 40, 5000];

/** Reads a table of trainings, see `readTableFile`. */
export const readGuideTable = (source: Uint8Array | string): Promise<Result<TableFile, FormatError>> =>
  readTableFile(source, namingScore, workbookTable);

/**
 * What a table becomes. Pure: the same file, choices and framework give the same plan. Unlike `readGuide`, it proposes
 * what columns without a known name are. Fails with `empty` if no sheet has two filled columns, and
 * with `too-large` for a table that is no list of trainings.
 */
export function planGuide(
  file: TableFile,
  choices: GuideChoices,
  context: GuideContext,
): Result<GuidePlan, FormatError> {
  const { framework, today } = context;
  const { sheets } = file;
  const sheet = sheets.find(({ name }) => name === choices.sheet) ?? bestSheet(sheets);
  if (!sheet?.rows.some(({ cells }) => filled(cells).length > 1))
    return failure({ code: 'empty', message: 'No row has more than one filled cell.' });
  if (sheet.rows.length > MOST_ROWS) {
    const message = `The sheet has ${sheet.rows.length} rows. A list of trainings has fewer than ${MOST_ROWS}.`;
    return failure({ code: 'too-large', message });
  }
  const header = headerOf(sheet, choices.header);
  const above = header ? sheet.rows.filter(({ number }) => number < header.number) : [];
  const below = sheet.rows.filter(
    ({ number, cells }) => (!header || number > header.number) && filled(cells).length > 0,
  );
  const names = new CompetencyWords(framework, framework?.language ?? 'en');
  const columns = plannedColumns(sheet, header, below, choices, names);
  const table = tableOf(header, above, below, columns);
  const { used, unused } = usedRows(table, choices.rows);
  const usedTable = { ...table, rows: used };
  const dates = guideDates(usedTable, choices, today);
  const words = new Map<string, { words: string; rows: Set<number> }>();
  const settled = (written: string, row: number): readonly string[] | undefined => {
    const key = competencyWordsKey(written);
    const found = words.get(key) ?? { words: written, rows: new Set() };
    found.rows.add(row);
    words.set(key, found);
    return framework ? choices.competencies?.[key] : undefined;
  };
  const { guide, faults, rows } = guideOf(usedTable, framework, { dates: dates.readings, settled });
  const rowsByNumber = new Map(used.map((row) => [row.number, row]));
  return success({
    guide,
    rows,
    sheet: sheet.name,
    sheets: sheets.map(({ name }) => name),
    ...(header ? { header: header.number } : {}),
    firstRows: sheet.rows.filter(({ cells }) => filled(cells).length > 0).slice(0, FIRST_ROWS),
    columns,
    written: rows.map((number) => writtenIn(rowsByNumber.get(number)!, columns)),
    unused,
    faults: faults.filter(({ kind }) => kind !== 'competency-unknown' && kind !== 'framework-missing'),
    questions: dates.questions,
    proofs: dates.proofs,
    words: [...words].map(([key, one]) => {
      const decided = framework && choices.competencies?.[key];
      const namesakes = [...(names.nodesNamed(one.words) ?? [])];
      return { key, words: one.words, rows: [...one.rows], namesakes, ...(decided ? { decided } : {}) };
    }),
  });
}

const filled = (cells: readonly string[]): string[] => cells.filter((cell) => cell !== '');

function bestSheet(sheets: readonly TableSheet[]): TableSheet | undefined {
  const score = ({ rows }: TableSheet): number =>
    Math.max(0, ...rows.slice(0, LOWEST_HEADER).map(({ cells }) => namingScore(cells)));
  return [...sheets].sort((one, other) => score(other) - score(one) || other.rows.length - one.rows.length)[0];
}

/** The row that names the columns best; without one, the first row of several words, if none of them is a value. */
function headerOf({ rows }: TableSheet, chosen: GuideChoices['header']): SheetRow | undefined {
  if (chosen === 'none') return undefined;
  if (chosen !== undefined) return rows.find(({ number }) => number === chosen);
  const [best] = rows
    .slice(0, LOWEST_HEADER)
    .map((row) => ({ row, score: namingScore(row.cells) }))
    .sort((one, other) => other.score - one.score);
  if (best && best.score > 0) return best.row;
  const first = rows.find(({ cells }) => filled(cells).length > 1);
  return first && filled(first.cells).every((cell) => !/\d|^https?:/i.test(cell)) ? first : undefined;
}

/** The last proposal for a sheet: it takes as long as all the rest, and no decision but the header changes it. */
const proposals = new WeakMap<
  TableSheet,
  {
    readonly header: SheetRow | undefined;
    readonly framework: Framework | undefined;
    readonly columns: readonly ProposedGuideColumn[];
  }
>();

function proposal(
  sheet: TableSheet,
  header: SheetRow | undefined,
  rows: readonly SheetRow[],
  names: CompetencyWords,
): readonly ProposedGuideColumn[] {
  const { framework } = names;
  const known = proposals.get(sheet);
  if (known && known.header === header && known.framework === framework) return known.columns;
  const columns = proposeGuideColumns(header, rows, names);
  proposals.set(sheet, { header, framework, columns });
  return columns;
}

function plannedColumns(
  sheet: TableSheet,
  header: SheetRow | undefined,
  rows: readonly SheetRow[],
  choices: GuideChoices,
  names: CompetencyWords,
): PlannedGuideColumn[] {
  return proposal(sheet, header, rows, names).map((proposed) => {
    const { index } = proposed;
    const examples = new Set(rows.flatMap(({ cells }) => cells[index] || []).slice(0, 200));
    return {
      ...proposed,
      column: choices.columns?.[index] ?? proposed.column,
      examples: [...examples].slice(0, EXAMPLES),
    };
  });
}

function tableOf(
  header: SheetRow | undefined,
  above: readonly SheetRow[],
  below: readonly SheetRow[],
  columns: readonly PlannedGuideColumn[],
): GuideTable {
  const first = new Map<string, number>();
  const named = columns.map(({ column, language, isSpanish, index }): NamedGuideColumn | undefined => {
    const key = `${column} ${language ?? ''}`;
    if (column === 'ignore' || first.has(key)) return undefined;
    first.set(key, index);
    return { column, isSpanish, ...(language ? { language } : {}) };
  });
  const byName = columns.filter(({ column, reason }) => column !== 'ignore' && reason === 'name');
  return {
    titles: columns.map(({ title, index }) => title || columnLetters(index)),
    columns: named,
    rows: below.map((row) => ({ ...row, cells: usedCells(row.cells, columns, first) })),
    fields: header ? fieldsOf(above) : new Map(),
    isSpanish: byName.filter(({ isSpanish }) => isSpanish).length * 2 > byName.length,
    faults: [],
  };
}

/** "n/a" and dashes are how people leave a cell empty. */
const isBlank = (cell: string): boolean => /^(?:[-–—]+|n\/[ad]|none listed)$/i.test(cell);

/** The cells as they are read: those of several columns of one meaning together, in the first of them. */
function usedCells(
  cells: readonly string[],
  columns: readonly PlannedGuideColumn[],
  first: ReadonlyMap<string, number>,
): string[] {
  const used = cells.map((cell) => (isBlank(cell) ? '' : cell));
  for (const { index, title, column, language, isMarked } of columns) {
    const cell = used[index] ?? '';
    if (cell === '' || column === 'ignore') continue;
    const read = isMarked && isMark(cell) ? title : column === 'url' ? withSchemes(cell) : cell;
    const target = first.get(`${column} ${language ?? ''}`)!;
    const isFirst = target === index;
    if (!isFirst) used[index] = '';
    if (isFirst) used[index] = read;
    else if (severalColumns.has(column)) used[target] = [used[target], read].filter(Boolean).join('; ');
  }
  return used;
}

function writtenIn({ cells }: SheetRow, columns: readonly PlannedGuideColumn[]) {
  const found: Partial<Record<GuideColumn, string>> = {};
  for (const { column, index } of columns) {
    const cell = cells[index] ?? '';
    if (column === 'ignore' || cell === '') continue;
    found[column] ??= cell;
  }
  return found;
}
