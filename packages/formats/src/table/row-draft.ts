import { cellMarkup } from './cell-markup.js';
import { type Column, markOf } from './columns.js';
import { notCarried } from './not-carried.js';
import { addItems, addWords, type Draft } from '../draft/draft.js';
import { markerOf } from '../draft/numbering.js';
import { cellLine, cellText, columnName, type TableRow } from './rows.js';
import type { LossReport } from '../report/loss-report.js';
import { levelNames, plainName } from '../draft/level-names.js';

/**
 * Adds the cells of a row to a draft, except its label and parents.
 * @returns true if any cell was filled
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
    case 'term':
      return addWords(draft.term, column.language, cellLine(cell));
    case 'text':
      return addWords(draft.text, column.language, cellMarkup(cell, place, report));
    case 'demonstratedBy':
      return addItems(draft.demonstratedBy, column.language, listItems(cellMarkup(cell, place, report)));
    case 'keywords':
      return addItems(draft.keywords, column.language, shortItems(cell));
    case 'categories':
      for (const label of shortItems(cell).flatMap((item) => item.split(/\s+\/\s+/))) {
        if (everyone.test(plainName(label))) draft.isForEveryone = true;
        else draft.categories.add(label);
      }
      return;
    case 'category':
      if (markOf(cell)) draft.categories.add(column.title);
      return;
    case 'replaces':
      draft.replaces.push(...shortItems(cell));
      return;
    case 'exactMatch':
    case 'replacedBy':
      for (const uri of cell.split(/[\s;|]+/)) {
        if (/^[A-Za-z][A-Za-z0-9+.-]*:\S+$/.test(uri)) draft[column.attribute].push(uri);
        else if (uri !== '') notCarried(report, place, uri, 'it is not a URI');
      }
  }
}

/** In a column of categories: every one of them. */
const everyone =
  /^(?:all|everyone|everybody|(?:all|every|any) (?:the )?(?:categor|role|level|audience|endorsement)\w*|todos|todas|tod[oa]s l[oa]s \w+|cualquiera)$/;

/** "a" for "(a)", "1" for "1.": the punctuation belongs to the list. */
export function bareCode(cell: string): string {
  return /^[([]?([\p{L}\p{N}](?:.{0,38}[\p{L}\p{N}])?)[.):\]]{0,2}$/u.exec(cell)?.[1] ?? cell;
}

/** domain, area or competency for its names in English and Spanish; any other word is the association's own kind. */
function kindOf(cell: string): string {
  return levelNames.get(plainName(cell))?.kind ?? cellLine(cell);
}

/** Splits a cell into sentences: at lines, at bullets, or at semicolons if there are several. */
function listItems(cell: string): string[] {
  let items = cell.split(/\n|[•▪●◦‣]/);
  if (items.length === 1 && cell.split(';').length > 2) items = cell.split(';');
  return items.map((item) => withoutBullet(cellLine(item))).filter((item) => item !== '');
}

/** Removes a line's dash or number. */
function withoutBullet(item: string): string {
  const dash = /^[-–—*·o]\s+(?=\S)/.exec(item);
  if (dash) return item.slice(dash[0].length);
  const numbered = markerOf(item);
  return numbered && numbered.parts.length === 1 && numbered.rest !== '' ? numbered.rest : item;
}

/** Splits a cell into words at semicolons, lines, bars and bullets, else at commas. */
function shortItems(cell: string): string[] {
  const items = cell.split(/[;\n|•]/).length > 1 ? cell.split(/[;\n|•]/) : cell.split(',');
  return items.map(cellLine).filter((item) => item !== '');
}
