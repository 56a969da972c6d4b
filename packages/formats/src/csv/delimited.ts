// Not papaparse 5.7.1 (MIT, maintained): 6.7 kB minified and brotli beside 0.7 kB here, and this loads with a widget that
// shows a CSV file. It reads the same cells and row numbers (test/formats/table-oracles.test.ts); but after a quote that is
// never closed it takes the rest of the file for one cell, and its guess of the delimiter cannot ask what the rows mean.

import type { TableRow } from '../table/rows.js';

/** The rows of a delimited text. `unclosed`: number of the row in which a quote is never closed. */
export interface Delimited {
  readonly delimiter: string;
  readonly rows: readonly TableRow[];
  readonly unclosed?: number;
}

const delimiters = ['\t', ';', ',', '|'] as const;
/** Characters of a file from which its delimiter is guessed. */
const SAMPLE = 32_768;

/**
 * Reads CSV (RFC 4180) with the variations of spreadsheets: a byte order mark, any line end, a first line `sep=;`, tabs
 * or semicolons, quotes inside of unquoted cells. Rows count from 1 as in a spreadsheet. Linear.
 *
 * @param rate scores rows; the delimiter whose rows score best is chosen
 */
export function readDelimited(text: string, rate: (rows: readonly TableRow[]) => number = () => 0): Delimited {
  const plain = text.replace(/^\uFEFF/, '');
  // The first cell of our own CSV shows the delimiter: the fields below are prose, with many commas.
  const own = /^"?imh-framework"?([,;\t|])/.exec(plain);
  if (own) return { delimiter: own[1]!, ...rowsOf(plain, own[1]!) };
  const stated = /^"?sep=(.)"?[ \t]*(?:\r\n|\r|\n|$)/i.exec(plain);
  if (stated) return { delimiter: stated[1]!, ...rowsOf(plain.slice(stated[0].length), stated[1]!) };
  const delimiter = likelyDelimiter(plain.slice(0, SAMPLE), rate);
  return { delimiter, ...rowsOf(plain, delimiter) };
}

function likelyDelimiter(sample: string, rate: (rows: readonly TableRow[]) => number): string {
  let best: { delimiter: string; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of delimiters) {
    if (!sample.includes(delimiter)) continue;
    const { rows } = rowsOf(sample, delimiter);
    const score = rate(rows) * 10 + evenness(rows);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** Share of the rows that have the most frequent width, if that is more than one cell. */
export function evenness(rows: readonly TableRow[]): number {
  const widths = new Map<number, number>();
  let filled = 0;
  for (const { cells } of rows) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    filled += 1;
    widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  }
  const [width, count] = [...widths].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
  return width > 1 ? count / filled : 0;
}

function rowsOf(text: string, delimiter: string): { rows: TableRow[]; unclosed?: number } {
  const rows: TableRow[] = [];
  let cells: string[] = [];
  let unclosed: number | undefined;
  let at = 0;
  const endOfPlain = new RegExp(`[${delimiter === '\\' || delimiter === ']' ? '\\' : ''}${delimiter}\\r\\n]`, 'g');
  // A tab-separated line may end in tabs, a file in a line end: no row follows the last line end.
  while (at < text.length || cells.length > 0) {
    let cell = '';
    if (text[at] === '"') {
      const end = closingQuote(text, at);
      if (end === -1) unclosed ??= rows.length + 1;
      else {
        cell = text.slice(at + 1, end).replaceAll('""', '"');
        at = end + 1;
      }
    }
    endOfPlain.lastIndex = at;
    const end = endOfPlain.exec(text)?.index ?? text.length;
    cells.push(cell + text.slice(at, end));
    at = end + 1;
    if (text[end] === delimiter) {
      if (at < text.length) continue;
      cells.push('');
    }
    if (text[end] === '\r' && text[at] === '\n') at += 1;
    rows.push({ number: rows.length + 1, cells });
    cells = [];
  }
  return { rows, ...(unclosed === undefined ? {} : { unclosed }) };
}

/** Index of the quote that closes the one at `opening`; -1 at most once in a text, so that the search stays linear. */
function closingQuote(text: string, opening: number): number {
  let at = text.indexOf('"', opening + 1);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}
