import { cellLabel } from './cell-markup.js';
import type { Column } from './columns.js';
import { addWords, anyWords, type Draft, newDraft, type Words } from '../draft/draft.js';
import type { LossReport } from '../report/loss-report.js';
import { bareCode, fillDraft } from './row-draft.js';
import { cellLine, cellText, type TableRow } from './rows.js';
import { type LevelName, plainName } from '../draft/level-names.js';
import { labelParts } from '../draft/label-parts.js';

/** One level of the outline with the columns that belong to it. */
export interface LevelColumns {
  readonly level: LevelName;
  readonly labels: readonly Column[];
  readonly details: readonly Column[];
}

/**
 * The columns as levels of an outline (Domain | Area | Competency), top first; undefined if fewer than two columns are
 * levels. Columns without a level belong to the deepest level of a row.
 */
export function levelsOf(columns: readonly Column[], body: readonly TableRow[]): LevelColumns[] | undefined {
  const ranks = new Map<number, Column[]>();
  for (const column of columns) {
    if (column.level) ranks.set(column.level.rank, [...(ranks.get(column.level.rank) ?? []), column]);
  }
  const levels = [...ranks.values()].map((own): LevelColumns => levelOf(own[0]!.level!, own));
  levels.sort((a, b) => a.level.rank - b.level.rank);
  const lowest = levels.at(-1);
  const names = columns.filter((column) => !column.level && column.attribute === 'label');
  const statements = columns.filter((column) => !column.level && column.attribute === 'text');
  if (lowest && lowest.level.rank < 30) {
    const labels = names.length > 0 ? names : statements;
    // "Description" beside "Domain" describes the domain, unless one domain has several descriptions.
    const isLeaf = names.length > 0 || (levels.length === 1 && hasSeveral(lowest, statements[0], body));
    if (labels.length > 0 && isLeaf) levels.push({ level: { rank: 30, kind: 'competency' }, labels, details: [] });
  } else if (lowest && levels.length > 1 && names.length > 0) {
    // "Title" beside "Competency": the title is the label, the competency the statement.
    const text = lowest.labels.map((column): Column => ({ ...column, attribute: 'text' }));
    levels[levels.length - 1] = { ...lowest, labels: names, details: [...lowest.details, ...text] };
  }
  return levels.length > 1 ? levels : undefined;
}

function hasSeveral({ labels }: LevelColumns, text: Column | undefined, body: readonly TableRow[]): boolean {
  if (!text || !/^(?:description|details?|definition|descripcion|detalles?|definicion)/.test(plainName(text.title)))
    return true;
  const cells = body.map((row) =>
    labels
      .map(({ index }) => cellLine(row.cells[index]))
      .join('\n')
      .trim(),
  );
  return cells.includes('') || new Set(cells).size < cells.length;
}

function levelOf(level: LevelName, own: readonly Column[]): LevelColumns {
  const labels = own.filter(({ attribute }) => attribute === 'label');
  // "Competency statement" without "Competency": the statement is the label of the level.
  const words = labels.length > 0 ? labels : own.filter(({ attribute }) => attribute === 'text');
  return { level, labels: words, details: own.filter((column) => !words.includes(column)) };
}

interface OpenLevel {
  readonly key: string;
  readonly draft: Draft;
}

/** Rows as paths through the levels. An empty cell repeats the one above it, as merged cells do. */
export function draftsByLevels(
  body: readonly TableRow[],
  columns: readonly Column[],
  levels: readonly LevelColumns[],
  report: LossReport,
): Draft[] {
  const drafts: Draft[] = [];
  const children = new Map<Draft | undefined, Map<string, Draft>>();
  const open: (OpenLevel | undefined)[] = levels.map(() => undefined);
  const used = new Set(levels.flatMap(({ labels }) => labels));
  const loose = columns.filter((column) => !column.level && !used.has(column));
  for (const row of body) {
    let deepest = -1;
    let isNew = false;
    for (const [index, level] of levels.entries()) {
      const found = cellsOf(row, level);
      if (!found) continue;
      deepest = index;
      if (open[index]?.key === found.key) continue;
      const parent = open.slice(0, index).findLast((above) => above !== undefined)?.draft;
      const siblings = children.get(parent) ?? new Map<string, Draft>();
      children.set(parent, siblings);
      const draft = siblings.get(found.key) ?? newDraft(`row ${row.number}`, parent);
      if (!siblings.has(found.key)) {
        isNew = true;
        siblings.set(found.key, draft);
        drafts.push(draft);
        draft.label = found.label;
        const { kind = level.level.kind, code = found.code } = found;
        if (kind) draft.kind = kind;
        if (code) draft.code = code;
      }
      open[index] = { key: found.key, draft };
      open.fill(undefined, index + 1);
    }
    const at = deepest === -1 ? open.findLast((level) => level !== undefined) : open[deepest];
    if (!at) {
      report.add('row-without-place', `row ${row.number}: no level above it is filled`, `row ${row.number}`);
      continue;
    }
    let filled = fillDraft(at.draft, row, loose, report);
    for (const [index, { details }] of levels.entries()) {
      const holder = open[index]?.draft;
      if (!holder || details.length === 0) continue;
      // The details of a merged level repeat in every row; they are added once.
      const repeated = details.filter((column) => !isRepeated(holder, column, row));
      filled = fillDraft(holder, row, repeated, report) || filled;
    }
    if (!isNew && !filled) {
      report.add('repeated-row', `row ${row.number}: it repeats an earlier row`, `row ${row.number}`);
    }
  }
  return drafts;
}

function isRepeated(draft: Draft, column: Column, row: TableRow): boolean {
  const cell = cellText(row.cells[column.index]);
  if (column.attribute === 'text') return draft.text.get(column.language) === cell;
  if (column.attribute === 'code') return draft.code === bareCode(cellLine(cell));
  if (column.attribute === 'id') return draft.id === cellLine(cell);
  const items = column.attribute === 'demonstratedBy' ? draft.demonstratedBy : draft.keywords;
  return (items.get(column.language) ?? []).some((item) => cell.includes(item));
}

function cellsOf(
  row: TableRow,
  { labels, details }: LevelColumns,
): { key: string; label: Words; code?: string; kind?: string } | undefined {
  const label: Words = new Map();
  let parts: { code?: string; kind?: string } = {};
  const code = details.find(({ attribute }) => attribute === 'code');
  const stated = code ? bareCode(cellLine(row.cells[code.index])) : '';
  for (const column of labels) {
    const cell = cellLabel(cellText(row.cells[column.index]));
    if (cell === '') continue;
    const split = code ? { label: cell } : labelParts(cell);
    parts = { ...split, ...parts };
    addWords(label, column.language, split.label);
  }
  if (stated === '' && label.size === 0) return undefined;
  return {
    key: `${stated || (parts.code ?? '')}\n${anyWords(label)}`,
    label,
    ...(stated || parts.code ? { code: stated || parts.code! } : {}),
    ...(parts.kind ? { kind: parts.kind } : {}),
  };
}
