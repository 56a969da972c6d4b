import { cellMarkup } from './cell-markup.js';
import { type Column, markOf } from './columns.js';
import { notCarried } from './not-carried.js';
import { addItems, addWords, type Draft } from '../draft/draft.js';
import { markerOf } from '../draft/numbering.js';
import { cellLine, cellText, columnName, type TableRow } from './rows.js';
import type { LossReport } from '../report/loss-report.js';
import { levelNames, plainName } from '../draft/level-names.js';

/**
 * Puts the cells of a row into a draft: everything but its label and its place.
 * @returns whether there was anything
 */
export function fillDraft(draft: Draft, row: TableRow, columns: readonly Column[], report: LossReport): boolean {
  let filled = false;
  for (const column of columns) {
    const cell = cellText(row.cells[column.index]);
    if (cell === '') continue;
    if (!isDetail(column)) continue;
    filled = true;
    putDetail(draft, column, cell, `row ${row.number}, ${columnName(column.index, column.title)}`, report);
  }
  return filled;
}

function isDetail({ attribute }: Column): boolean {
  return !['label', 'level', 'parents'].includes(attribute);
}

function putDetail(draft: Draft, column: Column, cell: string, place: string, report: LossReport): void {
  const once = (field: 'id' | 'code' | 'kind', value: string) => {
    if (draft[field] === undefined) draft[field] = value;
    else if (draft[field] !== value) notCarried(report, place, cell, `there already is “${draft[field]}”`);
  };
  switch (column.attribute) {
    case 'id':
      return once('id', cellLine(cell));
    case 'code':
      return once('code', bareCode(cellLine(cell)));
    case 'kind':
      return once('kind', kindOf(cell));
    case 'text':
      return addWords(draft.text, column.language, cellMarkup(cell, place, report));
    case 'demonstratedBy':
      return addItems(draft.demonstratedBy, column.language, listItems(cellMarkup(cell, place, report)));
    case 'keywords':
      return addItems(draft.keywords, column.language, shortItems(cell));
    case 'categories':
      for (const label of shortItems(cell)) draft.categories.add(label);
      return;
    case 'category':
      if (markOf(cell)) draft.categories.add(column.title);
      return;
    case 'exactMatch':
    case 'replacedBy':
      for (const uri of cell.split(/[\s;|]+/)) {
        if (/^[A-Za-z][A-Za-z0-9+.-]*:\S+$/.test(uri)) draft[column.attribute].push(uri);
        else if (uri !== '') notCarried(report, place, uri, 'it is no URI');
      }
  }
}

/** "(a)" and "1." are called a and 1; the signs belong to the list. */
export function bareCode(cell: string): string {
  return /^[([]?([\p{L}\p{N}](?:.{0,38}[\p{L}\p{N}])?)[.):\]]{0,2}$/u.exec(cell)?.[1] ?? cell;
}

/** domain, area, competency in either language; any other word is the association's own. */
export function kindOf(cell: string): string {
  return levelNames.get(plainName(cell))?.kind ?? cellLine(cell);
}

/** Sentences of one cell: a line each, or with bullets between, or with several semicolons. */
export function listItems(cell: string): string[] {
  let items = cell.split(/\n|[•▪●◦‣]/);
  if (items.length === 1 && cell.split(';').length > 2) items = cell.split(';');
  return items.map((item) => withoutBullet(cellLine(item))).filter((item) => item !== '');
}

/** A line's own mark, where lines of a list are numbered or have dashes. */
function withoutBullet(item: string): string {
  const dash = /^[-–—*·o]\s+(?=\S)/.exec(item);
  if (dash) return item.slice(dash[0].length);
  const numbered = markerOf(item);
  return numbered && numbered.parts.length === 1 && numbered.rest !== '' ? numbered.rest : item;
}

/** Words of one cell, with any of the usual signs between. */
export function shortItems(cell: string): string[] {
  const items = cell.split(/[;\n|•]/).length > 1 ? cell.split(/[;\n|•]/) : cell.split(',');
  return items.map(cellLine).filter((item) => item !== '');
}
