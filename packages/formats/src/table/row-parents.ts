import type { Column } from './columns.js';
import type { Draft } from '../draft/draft.js';
import type { LossReport } from '../report/loss-report.js';
import { addParent, labelColumns, type NodeRow, references } from './node-rows.js';
import { codeParts } from '../draft/numbering.js';
import { NumberingPlaces } from '../draft/numbering-places.js';
import { cellLine, cellText, type TableRow } from './rows.js';
import { levelNames, plainName } from '../draft/level-names.js';

/** Finds the parent of each row by the first of these that the table has: parents, levels, indentation, codes, kinds. */
export function placeRows(rows: readonly NodeRow[], columns: readonly Column[], report: LossReport): Set<Column> {
  const columnOf = (wanted: Column['attribute']) =>
    columns.find(({ attribute, index }) => attribute === wanted && rows.some(({ row }) => filled(row, index)));
  const parents = columnOf('parents');
  if (parents) {
    byParents(rows, parents, report);
    return new Set([parents]);
  }
  const level = columnOf('level');
  if (level && byDepth(rows, depthsByLevel(rows, level), report)) return new Set([level]);
  if (byDepth(rows, depthsByIndent(rows, columns), report)) return new Set();
  if (rows.some(({ draft, banner }) => draft.code && !banner)) byCode(rows, report);
  else if (!byDepth(rows, depthsByKind(rows), report)) byDepth(rows, depthsByBanner(rows), report);
  return new Set();
}

function filled(row: TableRow, index: number): boolean {
  return cellText(row.cells[index]) !== '';
}

function byParents(rows: readonly NodeRow[], column: Column, report: LossReport): void {
  const named = references(rows);
  for (const { draft, row } of rows) {
    const cell = cellText(row.cells[column.index]);
    if (cell === '') continue;
    const whole = named.get(cellLine(cell).toLowerCase());
    const stated = whole ? [cell] : cell.split(cell.search(/[;|\n]/) === -1 ? ',' : /[;|\n]/);
    for (const name of stated.map(cellLine)) {
      if (name === '') continue;
      const parent = named.get(name.toLowerCase());
      if (parent && parent !== draft) addParent(draft, parent);
      // The row itself or an unknown name: kept as stated, so that the outline shows the row last and it is reported.
      else draft.missingParents.push(name);
    }
  }
  if (rows.every(({ draft }) => draft.parents.length === 0)) {
    report.add('parents-unknown', `No name in the column “${column.title}” is that of another row`);
  }
}

type Depths = readonly (number | undefined)[] | undefined;

/** Puts each row under the last less deep row above it. False if all have the same depth. */
function byDepth(rows: readonly NodeRow[], depths: Depths, report: LossReport): boolean {
  if (!depths || new Set(depths.filter((depth) => depth !== undefined)).size < 2) return false;
  const open: { depth: number; draft: Draft }[] = [];
  for (const [index, { draft }] of rows.entries()) {
    const depth = depths[index] ?? open.at(-1)?.depth ?? 0;
    while (open.length > 0 && open.at(-1)!.depth >= depth) open.pop();
    addParent(draft, open.at(-1)?.draft);
    if (depths[index] === undefined) {
      report.add('level-guessed', `${draft.place}: it names no level; made a sibling of the row above`, draft.place);
    }
    open.push({ depth, draft });
  }
  return true;
}

function depthsByLevel(rows: readonly NodeRow[], column: Column): Depths {
  const depths = rows.map(({ row }) => levelDepth(cellLine(row.cells[column.index])));
  return depths.filter((depth) => depth !== undefined).length * 2 >= rows.length ? depths : undefined;
}

function levelDepth(cell: string): number | undefined {
  const number = /^(?:(?:level|nivel|l|n)\s?)?([0-9])$/i.exec(cell);
  return number ? Number(number[1]) : levelNames.get(plainName(cell))?.rank;
}

/** By spaces or tabs before the words, or by a spreadsheet's own indentation. */
function depthsByIndent(rows: readonly NodeRow[], columns: readonly Column[]): Depths {
  const label = labelColumns(columns)[0];
  const code = columns.find(({ attribute }) => attribute === 'code');
  if (!label) return undefined;
  const indents = rows.map(({ row }) => Math.max(indentOf(row, label.index), code ? indentOf(row, code.index) : 0));
  return indents.some((indent) => indent > 0) ? indents : undefined;
}

function indentOf(row: TableRow, index: number): number {
  const space = /^[ \u00a0\t\u2003]*/.exec(row.cells[index] ?? '')![0];
  return (row.indents?.[index] ?? 0) * 4 + space.replace(/\t/g, '    ').length;
}

/** "1.2" goes below "1", wherever that is; "A." and "a)" by their order. A banner heads the rows below it. */
function byCode(rows: readonly NodeRow[], report: LossReport): void {
  const named = new Map<string, Draft>();
  for (const { draft, banner } of rows) {
    const key = banner ? '' : keyOf(codeParts(draft.code ?? ''));
    if (key !== '' && !named.has(key)) named.set(key, draft);
  }
  const places = new NumberingPlaces();
  let open: Draft[] = [];
  const banners = new OpenBanners();
  const gaps: Draft[] = [];
  let found = false;
  for (const item of rows) {
    const { draft } = item;
    if (item.banner || item.rank === 10) {
      banners.put(item);
      open = [];
      places.reset(codeParts(draft.code ?? ''));
      continue;
    }
    const parts = codeParts(draft.code ?? '');
    const last = open.at(-1);
    if (parts.length === 0) {
      addParent(draft, last ? last.parents[0] : banners.innermost);
      continue;
    }
    const depth = places.place({ code: draft.code!, parts, rest: '' });
    const above = aboveIn(named, parts, draft);
    addParent(draft, above?.draft ?? (depth > 0 ? open[depth - 1] : undefined) ?? banners.innermost);
    if (above?.steps === 1) found = true;
    else if (parts.length > 1 && /\d/.test(parts.at(-2)!)) gaps.push(draft);
    open = [...open.slice(0, depth), draft];
  }
  if (!found) return;
  for (const { code = '', place, parents } of gaps) {
    const shown = parents[0] ? `under ${parents[0].code ?? parents[0].place}` : 'under no parent';
    report.add('code-without-parent', `${place}: no row has the code above ${code}; shown ${shown}`, place);
  }
}

function keyOf(parts: readonly string[]): string {
  return parts.join('.').toLowerCase();
}

/** The nearest row whose code begins this one's, and how many parts shorter it is. */
function aboveIn(
  named: ReadonlyMap<string, Draft>,
  parts: readonly string[],
  draft: Draft,
): { draft: Draft; steps: number } | undefined {
  for (let steps = 1; steps < parts.length; steps += 1) {
    const above = named.get(keyOf(parts.slice(0, -steps)));
    if (above && above !== draft) return { draft: above, steps };
  }
  return undefined;
}

/** Headings across the table: one of a higher rank closes those below it. */
class OpenBanners {
  readonly #open: { rank: number; draft: Draft }[] = [];

  put({ draft, rank = 15 }: NodeRow): void {
    while (this.#open.length > 0 && this.#open.at(-1)!.rank >= rank) this.#open.pop();
    addParent(draft, this.innermost);
    this.#open.push({ rank, draft });
  }

  get innermost(): Draft | undefined {
    return this.#open.at(-1)?.draft;
  }
}

function depthsByKind(rows: readonly NodeRow[]): Depths {
  const depths = rows.map(({ draft, rank }) => rank ?? levelNames.get(plainName(draft.kind ?? ''))?.rank);
  return depths.some((depth) => depth !== undefined) ? depths : undefined;
}

function depthsByBanner(rows: readonly NodeRow[]): Depths {
  return rows.map(({ banner, rank }) => (banner ? (rank ?? 15) : 99));
}
