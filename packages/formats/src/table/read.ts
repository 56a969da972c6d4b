import { failure, type Framework, type Result } from '@imh/core';
import { type Column, type Columns, columnsOf, findHeader, headerScore, widerHeader, worded } from './columns.js';
import type { Draft } from '../draft/draft.js';
import { frameworkOf } from '../draft/framework.js';
import { guessColumns, withWords } from './guess-columns.js';
import type { FormatError, ImportOptions } from '../report/results.js';
import { draftsByLevels, levelsOf } from './level-columns.js';
import type { LossReport } from '../report/loss-report.js';
import { labelColumns, type NodeRow, nodeRows } from './node-rows.js';
import { notCarried } from './not-carried.js';
import { placeRows } from './row-parents.js';
import { titleAbove, withoutNotes, withoutTotals } from './surroundings.js';
import { withLanguagesApart } from './two-languages.js';
import { cellLine, columnName, type TableRow } from './rows.js';
import { isSpanishTitle } from './column-title.js';

/** Reads a framework from the rows of any table: CSV, a sheet, a pasted table. */
export function frameworkFromRows(
  all: readonly TableRow[],
  options: ImportOptions,
  report: LossReport,
): Result<Framework, FormatError> {
  const rows = all.filter(({ cells }) => cells.some((cell) => cellLine(cell) !== ''));
  if (rows.length === 0) return failure({ code: 'empty', message: 'The table has no filled row.' });
  const named = findHeader(rows);
  const wider = named && widerHeader(named, rows[rows.indexOf(named) + 1]);
  const header = wider ?? named;
  const start = named ? rows.indexOf(named) : 0;
  const below = start + (wider ? 2 : 1);
  const { title, first } = header ? titleAbove(rows.slice(0, start), report) : titleAbove(rows, report, true);
  const inTable = header ? bodyBelow(rows.slice(below), header, report) : rows.slice(first);
  const body = withoutTotals(withoutNotes(inTable, report), report);
  if (body.length === 0) {
    const message = header
      ? `row ${header.number} names the columns, but all rows below it are empty.`
      : 'The table has a title and no rows.';
    return failure({ code: 'no-rows', message });
  }
  const table = header ? withLanguagesApart(header, body) : { header, body };
  const found = table.header
    ? withWords(columnsOf(table.header, table.body), table.body, report)
    : guessColumns(body, report);
  const columns = withGroups(found, table.body, report);
  const { drafts, used } = draftsOf(table.body, columns.carried, report);
  if (drafts.length === 0) {
    return failure({
      code: 'no-nodes',
      message: 'No column of the table contains names of domains, areas or competencies.',
    });
  }
  reportOthers(table.body, columns, used, report);
  const content = rows.map(({ cells }) => cells.map(cellLine).join('\t').trimEnd()).join('\n');
  const language = plainLanguage(columns.carried);
  const stated = { ...(title ? { title } : {}), ...(language ? { language } : {}) };
  return frameworkOf({ drafts, content, ...stated }, options, report);
}

/** The rows without headers that a print layout repeats on each page. */
function bodyBelow(rows: readonly TableRow[], header: TableRow, report: LossReport): TableRow[] {
  const names = new Set(header.cells.map(cellLine).filter((cell) => cell !== ''));
  return rows.filter((row) => {
    const cells = row.cells.map(cellLine).filter((cell) => cell !== '');
    const repeated = cells.length > 1 && cells.every((cell) => names.has(cell)) && headerScore(cells) > 1;
    if (repeated) report.add('repeated-header', `row ${row.number}: it repeats the header`, `row ${row.number}`);
    return !repeated;
  });
}

/** A first column "Category" that repeats, with no other parents, groups the competencies; else it states for whom. */
function withGroups(columns: Columns, body: readonly TableRow[], report: LossReport): Columns {
  const { carried, others } = columns;
  const group = carried[0];
  const above = carried.some(({ level, attribute }) =>
    level ? level.rank < 30 : ['parents', 'level', 'kind', 'code'].includes(attribute),
  );
  if (group?.attribute !== 'categories' || group.language !== '' || above) return columns;
  const cells = body.map(({ cells: row }) => cellLine(row[group.index]));
  const filled = cells.filter((cell) => cell !== '');
  const runs = filled.filter((cell, index) => cell !== filled[index - 1]).length;
  const inRuns = runs === new Set(filled).size && (runs < filled.length || filled.length < cells.length);
  if (!inRuns || filled.some((cell) => /[;,|]/.test(cell))) return columns;
  const place = columnName(group.index, group.title);
  report.add('columns-guessed', `${place}: read as groups of the competencies, not as the people they are for`, place);
  const level: Column = { ...group, attribute: 'label', level: { rank: 10 } };
  return { carried: [level, ...carried.slice(1)], others };
}

function draftsOf(
  body: readonly TableRow[],
  columns: readonly Column[],
  report: LossReport,
): { drafts: Draft[]; used: Set<Column> } {
  const levels = levelsOf(columns, body);
  if (levels) {
    const apart = columns.filter(({ attribute }) => attribute !== 'parents' && attribute !== 'level');
    return { drafts: draftsByLevels(body, apart, levels, report), used: new Set(apart) };
  }
  const rows = nodeRows(body, columns, report);
  const placing = placeRows(rows, columns, report);
  const labels = labelColumns(columns);
  kindByTitle(rows, labels[0]);
  const unused = columns.filter((column) => {
    if (column.attribute === 'label') return !labels.includes(column);
    return ['parents', 'level'].includes(column.attribute) && !placing.has(column);
  });
  return {
    drafts: rows.map(({ draft }) => draft),
    used: new Set(columns.filter((column) => !unused.includes(column))),
  };
}

/** A column "Domain" contains domains at the top, a column "Competency" competencies without children. */
function kindByTitle(rows: readonly NodeRow[], label: Column | undefined): void {
  const { kind, rank = 0 } = label?.level ?? {};
  if (kind === undefined) return;
  for (const { draft, banner } of rows) {
    const isOne = rank < 30 ? draft.parents.length === 0 : !draft.hasChildren;
    if (isOne && !banner) draft.kind ??= kind;
  }
}

function reportOthers(
  body: readonly TableRow[],
  columns: Columns,
  used: ReadonlySet<Column>,
  report: LossReport,
): void {
  const carried = new Set([...used].map(({ index }) => index));
  const titles = new Map([...columns.carried, ...columns.others].map(({ index, title }) => [index, title]));
  for (const row of body) {
    const filled = row.cells.filter((cell) => cell.trim() !== '').length;
    for (const [index, cell] of row.cells.entries()) {
      // A line across the table was read as a heading, whatever its column.
      if (carried.has(index) || cellLine(cell) === '' || (filled === 1 && index === 0)) continue;
      notCarried(report, `row ${row.number}, ${columnName(index, titles.get(index))}`, cell);
    }
  }
}

/** The language of columns that name none, if others do: that of their titles. The first of several languages. */
function plainLanguage(columns: readonly Column[]): string | undefined {
  const words = columns.filter(({ attribute }) => worded.has(attribute));
  const named = words.map(({ language }) => language).filter((language) => language !== '');
  if (named.length === 0) return undefined;
  const unnamed = words.filter(({ language }) => language === '');
  if (unnamed.length === 0) return named[0];
  return unnamed.some(({ title }) => isSpanishTitle(title)) ? 'es' : 'en';
}
