import type { LossReport } from '../report/loss-report.js';
import { columnLetters, type TableRow } from '../table/rows.js';
import { type CellStyle, shownNumber } from './styles.js';
import { parseXml, type XmlAttributes, type XmlHandler } from './parse-xml.js';

/** Maximum number of cells read from one sheet, empty cells between others included. */
const MAX_CELLS = 2_000_000;
const MAX_COLUMNS = 256;

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
  const reader = new SheetReader(context);
  parseXml(xml, reader);
  return reader.rows;
}

class SheetReader implements XmlHandler {
  readonly rows: TableRow[] = [];
  #number = 0;
  #cells: string[] = [];
  #indents: number[] = [];
  #cell: OpenCell | undefined;
  /** Inside of `v` or `t`, which contain a cell's value. */
  #inValue = false;
  /** Inside of `rPh`, a reading aid for Japanese. */
  #inPhonetic = false;
  #count = 0;

  constructor(readonly context: SheetContext) {}

  open(name: string, attributes: XmlAttributes): void {
    switch (name) {
      case 'row':
        this.#number = Number(attributes['r']) || this.#number + 1;
        this.#cells = [];
        this.#indents = [];
        break;
      case 'c': {
        const column = columnOf(attributes['r']) ?? this.#cells.length;
        const style = this.context.styles[Number(attributes['s'] ?? 0)];
        this.#cell = { column, type: attributes['t'] ?? 'n', style, value: '' };
        break;
      }
      case 'v':
      case 't':
        this.#inValue = true;
        break;
      case 'rPh':
        this.#inPhonetic = true;
    }
  }

  text(text: string): void {
    if (this.#cell && this.#inValue && !this.#inPhonetic) this.#cell.value += text;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#inValue = false;
    else if (name === 'rPh') this.#inPhonetic = false;
    else if (name === 'c') this.#endCell();
    else if (name === 'row' && this.#cells.length > 0 && !this.isDone()) {
      this.rows.push({ number: this.#number, cells: this.#cells, indents: this.#indents });
    }
  }

  isDone(): boolean {
    return this.#count > MAX_CELLS;
  }

  #endCell(): void {
    const cell = this.#cell;
    this.#cell = undefined;
    if (!cell || this.isDone()) return;
    const text = shownText(cell, this.#number, this.context);
    if (text === '') return;
    if (cell.column >= MAX_COLUMNS) return farRight(this.context.report, this.#number, cell.column);
    this.#count += Math.max(1, cell.column - this.#cells.length);
    while (this.#cells.length < cell.column) this.#cells.push('');
    this.#cells[cell.column] = text;
    if (cell.style?.indent) this.#indents[cell.column] = cell.style.indent;
    if (!this.isDone()) return;
    const place = `row ${this.#number}`;
    this.context.report.add('too-many-cells', `${place}: the sheet has more cells than are read`, place);
  }
}

function farRight(report: LossReport, row: number, column: number): void {
  const place = `row ${row}, column ${columnLetters(column)}`;
  report.add('cell-not-carried', `${place}: beyond the columns that are read`, place);
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

/** 0 for "A7"; undefined if the cell has no reference and follows the one before it. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Za-z]{1,3}/.exec(reference ?? '')?.[0].toUpperCase();
  if (!letters) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The strings that cells share: runs of a rich text joined, reading aids (`rPh`) left out. */
export function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let inPhonetic = false;
  parseXml(xml, {
    open(name) {
      if (name === 't') inText = true;
      else if (name === 'rPh') inPhonetic = true;
      else if (name === 'si') text = '';
    },
    text(words) {
      if (inText && !inPhonetic) text += words;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 'si') strings.push(unescaped(text));
    },
  });
  return strings;
}

/** ECMA-376, part 1, 22.9.2.19: `_x000D_` is a character that XML does not allow. */
function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
