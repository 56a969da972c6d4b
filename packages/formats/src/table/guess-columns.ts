import { type Column, type Columns, widthOf } from './columns.js';
import type { LossReport } from '../report/loss-report.js';
import { isCodeCell } from '../draft/numbering.js';
import { cellLine, columnName, type TableRow } from './rows.js';

interface Shape {
  readonly index: number;
  readonly filled: number;
  readonly distinct: number;
  readonly averageLength: number;
  readonly codes: number;
  /** Number of cells with at least three letters in a row. */
  readonly wordy: number;
}

/** Guesses the columns of a table without a header by their shape; the guess is reported. */
export function guessColumns(rows: readonly TableRow[], report: LossReport): Columns {
  const shapes = Array.from({ length: widthOf(rows) }, (_, index) => shapeOf(rows, index)).filter(
    ({ filled }) => filled > 0,
  );
  const carried = isStaircase(rows, shapes) ? asLevels(shapes) : asTable(shapes, rows.length);
  const others = shapes.filter(({ index }) => !carried.some((column) => column.index === index));
  const told = carried.map(({ index, attribute, level }) => {
    return `${columnName(index)} as ${level ? `level ${level.rank} of the outline` : words[attribute]}`;
  });
  const message = `row ${rows[0]?.number ?? 1}: no row names the columns; guessed by their shape: ${told.join(', ')}`;
  report.add('columns-guessed', message, `row ${rows[0]?.number ?? 1}`);
  return { carried, others: others.map(({ index }) => ({ index, title: '' })) };
}

/**
 * The columns of a header that names none for the words: the wordiest other column has them. A column of codes is never
 * all that is left of a table.
 */
export function withWords(columns: Columns, body: readonly TableRow[], report: LossReport): Columns {
  const { carried, others } = columns;
  const isWords = ({ attribute }: Column) => attribute === 'label' || attribute === 'text';
  const isFilled = ({ index }: Column) => shapeOf(body, index).filled > 0;
  if (carried.some((column) => isWords(column) && isFilled(column))) return columns;
  const candidates = others.map(({ index }) => shapeOf(body, index)).filter((shape) => shape.wordy * 2 > shape.filled);
  const best = candidates.sort((one, other) => other.filled * other.averageLength - one.filled * one.averageLength)[0];
  const title = others.find(({ index }) => index === best?.index)?.title;
  if (!best || title === undefined) return columns;
  const place = columnName(best.index, title);
  report.add('columns-guessed', `${place}: the only one with words; read as the competencies`, place);
  const label = { ...column(best.index, 'label'), title };
  return {
    carried: [...carried, label].sort((one, other) => one.index - other.index),
    others: others.filter(({ index }) => index !== best.index),
  };
}

const words: Partial<Record<Column['attribute'], string>> = { code: 'code', label: 'label', text: 'text' };

function shapeOf(rows: readonly TableRow[], index: number): Shape {
  const cells = rows.map((row) => cellLine(row.cells[index])).filter((cell) => cell !== '');
  return {
    index,
    filled: cells.length,
    distinct: new Set(cells).size,
    averageLength: cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells.length),
    codes: cells.filter(isCodeCell).length,
    wordy: cells.filter((cell) => /\p{L}{3}/u.test(cell)).length,
  };
}

/** True if rows have one cell each, further right the deeper: an outline drawn with columns. */
function isStaircase(rows: readonly TableRow[], shapes: readonly Shape[]): boolean {
  const alone = rows.filter(({ cells }) => cells.filter((cell) => cell.trim() !== '').length === 1).length;
  return shapes.length > 1 && alone * 10 >= rows.length * 8;
}

function asLevels(shapes: readonly Shape[]): Column[] {
  return shapes.map(({ index }, at) => column(index, 'label', at + 1));
}

function asTable(shapes: readonly Shape[], rows: number): Column[] {
  const code = shapes.find(({ codes, filled, averageLength }) => codes * 10 >= filled * 6 && averageLength < 12);
  const texts = shapes.filter((shape) => shape !== code && shape.wordy * 2 >= shape.filled);
  if (texts.length === 0) return shapes[0] ? [column(shapes[0].index, 'label')] : [];
  // A column left of the last text that repeats, or has gaps as merged cells do, contains the parents.
  const levels = texts
    .slice(0, -1)
    .filter(({ filled, distinct }) => filled * 10 < rows * 9 || distinct * 10 < filled * 8);
  const rest = texts.filter((shape) => !levels.includes(shape));
  const [first, second] = rest;
  const own = code ? [column(code.index, 'code')] : [];
  if (levels.length > 0) {
    const stairs = [...levels, ...(first ? [first] : [])].map(({ index }, at) => column(index, 'label', at + 1));
    return [...own, ...stairs, ...(second ? [column(second.index, 'text')] : [])];
  }
  return [
    ...own,
    column(first!.index, 'label'),
    ...(second && second.averageLength > first!.averageLength ? [column(second.index, 'text')] : []),
  ];
}

function column(index: number, attribute: Column['attribute'], rank?: number): Column {
  return { index, title: '', attribute, language: '', ...(rank ? { level: { rank } } : {}) };
}
