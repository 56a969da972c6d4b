import type { LossReport } from '../report/loss-report.js';
import { columnLetters, type TableRow } from '../table/rows.js';
import { type CellStyle, shownNumber } from './styles.js';
import { attribute, xmlTokens } from './xml-tokens.js';

/** Cells, empty ones between others included, that are read of one sheet, and the columns that are looked at. */
const MOST_CELLS = 2_000_000;
const MOST_COLUMNS = 256;

export interface SheetContext {
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly from1904: boolean;
  readonly report: LossReport;
}

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: CellStyle | undefined;
  value: string;
}

/** The rows of a worksheet with the words that a person sees in their cells. */
export function sheetRows(xml: string, context: SheetContext): TableRow[] {
  const rows: TableRow[] = [];
  let number = 0;
  let cells: string[] = [];
  let indents: number[] = [];
  let cell: OpenCell | undefined;
  let words = false;
  let count = 0;
  let phonetic = 0;
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') {
      if (cell && words && phonetic === 0) cell.value += token.text;
      continue;
    }
    const { name } = token;
    const isOpen = token.kind === 'open';
    if (name === 'row' && isOpen) {
      number = Number(attribute(token.attributes, 'r')) || number + 1;
      cells = [];
      indents = [];
    } else if (name === 'c' && isOpen) {
      const column = columnOf(attribute(token.attributes, 'r')) ?? cells.length;
      const style = context.styles[Number(attribute(token.attributes, 's') ?? 0)];
      cell = { column, type: attribute(token.attributes, 't') ?? 'n', style, value: '' };
    } else if (name === 'v' || name === 't') words = isOpen && !token.empty;
    else if (name === 'rPh') phonetic = isOpen && !token.empty ? 1 : 0;
    const ends = token.kind === 'close' || token.empty;
    if (name === 'c' && ends && cell) {
      const text = shownText(cell, number, context);
      if (cell.column >= MOST_COLUMNS) {
        if (text !== '') farRight(context.report, number, cell.column);
      } else if (text !== '') {
        count += Math.max(1, cell.column - cells.length);
        while (cells.length < cell.column) cells.push('');
        cells[cell.column] = text;
        if (cell.style?.indent) indents[cell.column] = cell.style.indent;
      }
      cell = undefined;
    }
    if (name === 'row' && ends && cells.length > 0) rows.push({ number, cells, indents });
    if (count > MOST_CELLS) {
      context.report.add('too-many-cells', `row ${number}: the sheet holds more cells than are read`, `row ${number}`);
      break;
    }
  }
  return rows;
}

function farRight(report: LossReport, row: number, column: number): void {
  const place = `row ${row}, column ${columnLetters(column)}`;
  report.add('cell-not-carried', `${place}: no framework is that wide; not read`, place);
}

function shownText({ type, value, style, column }: OpenCell, row: number, context: SheetContext): string {
  const place = `row ${row}, column ${columnLetters(Math.min(column, 20_000))}`;
  switch (type) {
    case 's':
      return context.strings[Number(value)] ?? '';
    case 'str':
    case 'inlineStr':
      return unescaped(value);
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE';
    case 'e':
      context.report.add('error-cell', `${place}: the cell shows the error ${value}; left out`, place);
      return '';
    case 'd':
      return value.slice(0, 10);
  }
  const { text, isDate } = shownNumber(value, style?.format ?? 'General', context.from1904);
  if (isDate) {
    const message = `${place}: the cell is a date (read as ${text}); spreadsheets make dates of codes such as 1-2`;
    context.report.add('date-cell', message, place);
  }
  return text;
}

/** 0 for "A7"; undefined where the cell does not say, and stands beside the one before it. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Za-z]{1,3}/.exec(reference ?? '')?.[0].toUpperCase();
  if (!letters) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The strings that cells share: runs of a rich text joined, readings aids (`rPh`) left out. */
export function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let text = '';
  let words = false;
  let phonetic = false;
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') {
      if (words && !phonetic) text += token.text;
      continue;
    }
    const isOpen = token.kind === 'open' && !token.empty;
    if (token.name === 't') words = isOpen;
    else if (token.name === 'rPh') phonetic = isOpen;
    else if (token.name === 'si') {
      if (!isOpen) strings.push(unescaped(text));
      text = '';
    }
  }
  return strings;
}

/** ECMA-376, part 1, 22.9.2.19: `_x000D_` is a character that XML cannot hold. */
function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
