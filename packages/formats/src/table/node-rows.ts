import { cellLabel } from './cell-markup.js';
import type { Column } from './columns.js';
import { addWords, anyWords, type Draft, newDraft } from '../draft/draft.js';
import type { LossReport } from '../report/loss-report.js';
import { markerAmong, topNumbers } from '../draft/numbering.js';
import { fillDraft } from './row-draft.js';
import { cellLine, cellText, type TableRow } from './rows.js';
import { labelParts } from '../draft/label-parts.js';

/** A node with its row. */
export interface NodeRow {
  readonly draft: Draft;
  readonly row: TableRow;
  /** A heading across the table. */
  readonly banner: boolean;
  /** Set if the row's own words name a level ("Domain 1: …"); a smaller rank is a higher level. */
  readonly rank?: number;
}

/** One node for each row; a row without a name continues the row above. Parents are found later. */
export function nodeRows(body: readonly TableRow[], columns: readonly Column[], report: LossReport): NodeRow[] {
  const labels = labelColumns(columns);
  const details = columns.filter((column) => !labels.includes(column));
  const lines = labels[0] ? body.map((row) => cellLine(row.cells[labels[0]!.index])) : [];
  const tops = topNumbers(lines);
  const splitCodes = !columns.some(({ attribute }) => attribute === 'code') && isNumbered(lines, tops);
  const isBanner = bannerTest(body, labels);
  const found: NodeRow[] = [];
  for (const row of body) {
    const place = `row ${row.number}`;
    if (isBanner(row)) {
      const line = cellLine(row.cells.find((cell) => cell.trim() !== ''));
      const parts = labelParts(line);
      const draft = newDraft(place);
      draft.label.set('', parts.label);
      if (parts.code) draft.code = parts.code;
      if (parts.kind) draft.kind = parts.kind;
      found.push({ draft, row, banner: true, ...(parts.rank ? { rank: parts.rank } : {}) });
      continue;
    }
    const draft = newDraft(place);
    let rank: number | undefined;
    for (const column of labels) {
      const cell = cellLabel(cellText(row.cells[column.index]));
      if (cell === '') continue;
      const parts = splitCodes ? labelParts(cell, tops) : { label: cell };
      addWords(draft.label, column.language, parts.label);
      draft.code ??= parts.code;
      draft.kind ??= parts.kind;
      rank ??= parts.rank;
    }
    const named = draft.label.size > 0 || hasName(row, details);
    const previous = found.at(-1);
    if (!named && previous) fillDraft(previous.draft, row, details, report);
    else if (named) {
      fillDraft(draft, row, details, report);
      found.push({ draft, row, banner: false, ...(rank ? { rank } : {}) });
    } else report.add('row-without-place', `${place}: it has neither a label nor a code`, place);
  }
  return found;
}

/** The columns of a node's label, one for each language: labels, else statements. */
export function labelColumns(columns: readonly Column[]): Column[] {
  const labels = columns.filter(({ attribute }) => attribute === 'label');
  const chosen = labels.length > 0 ? labels : columns.filter(({ attribute }) => attribute === 'text');
  const byLanguage = new Map<string, Column>();
  // "Name" is preferred to "Standard": a column that names a level may contain the parent instead.
  for (const column of chosen) {
    const present = byLanguage.get(column.language);
    if (!present || (present.level && !column.level)) byLanguage.set(column.language, column);
  }
  return [...byLanguage.values()];
}

function hasName(row: TableRow, details: readonly Column[]): boolean {
  return details.some(
    ({ attribute, index }) => (attribute === 'id' || attribute === 'code') && cellText(row.cells[index]) !== '',
  );
}

/** True if most labels begin with numbers, so that the numbers are codes. */
function isNumbered(lines: readonly string[], tops: ReadonlySet<string>): boolean {
  const named = lines.filter((line) => line !== '');
  const numbered = named.filter((line) => markerAmong(line, tops) !== undefined || labelParts(line).kind !== undefined);
  return numbered.length * 2 >= named.length;
}

/** Tests for rows of one cell in a table of several columns: outside of the label's column, or styled as a heading. */
function bannerTest(body: readonly TableRow[], labels: readonly Column[]): (row: TableRow) => boolean {
  const filledOf = ({ cells }: TableRow) => cells.reduce((count, cell) => count + (cell.trim() === '' ? 0 : 1), 0);
  const wide = body.filter((row) => filledOf(row) > 1).length;
  if (wide * 10 < body.length * 6) return () => false;
  return (row) => {
    if (filledOf(row) !== 1) return false;
    const index = row.cells.findIndex((cell) => cell.trim() !== '');
    const line = cellLine(row.cells[index]);
    if (/^[\d.]*$/.test(line)) return false;
    if (!labels.some((column) => column.index === index))
      return index < Math.min(...labels.map((one) => one.index), 99);
    return labelParts(line).kind !== undefined || (/\p{Lu}/u.test(line) && line === line.toUpperCase());
  };
}

/** Makes a draft a child of another one. */
export function addParent(draft: Draft, parent: Draft | undefined): void {
  if (!parent || parent === draft || draft.parents.includes(parent)) return;
  draft.parents.push(parent);
  parent.hasChildren = true;
}

/** Names by which another row may refer to a node: its id, its code, its label; the first node of a name counts. */
export function references(rows: readonly NodeRow[]): Map<string, Draft> {
  const found = new Map<string, Draft>();
  const names: ((draft: Draft) => string | undefined)[] = [
    (draft) => draft.id,
    (draft) => draft.code,
    (draft) => anyWords(draft.label),
    (draft) => (draft.code ? `${draft.code} ${anyWords(draft.label)}` : undefined),
  ];
  for (const nameOf of names) {
    for (const { draft } of rows) {
      const name = nameOf(draft)?.toLowerCase().replace(/\s+/g, ' ');
      if (name && !found.has(name)) found.set(name, draft);
    }
  }
  return found;
}
