import { daysBetween, isCalendarDay } from '@imh/core';
import { Zip, ZipDeflate } from 'fflate';
import { columnLetters } from '../table/column-letters.js';
import { cellStyle, sheetEnd, sheetStart, workbookParts } from './workbook-parts.js';

// Not write-excel-file 4.1.1 (MIT, maintained, 19.9 kB minified and gzip): it takes all rows at once and packs them in a
// Web Worker made of a blob, which the extension's pages forbid. This and fflate 0.8.3 (MIT, maintained) are 7.1 kB, and
// only the packed bytes of the rows are kept.

/** A number, a text, or a day, which is written as a date if the calendar of spreadsheets has it, else as text. */
export type WrittenCell = string | number | { readonly date: string } | undefined;

export interface WrittenSheet {
  /** Up to 31 characters. */
  readonly name: string;
  readonly columns: readonly { readonly heading: string; readonly width: number }[];
  /** A day for the files inside of the workbook, so that equal rows give equal bytes. */
  readonly day: string;
}

/** Writes a workbook with one sheet whose headings stay in view. Texts are never formulas. */
export async function writeWorkbook(
  { name, columns, day }: WrittenSheet,
  batches: AsyncIterable<readonly (readonly WrittenCell[])[]>,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  const encoder = new TextEncoder();
  const open = (path: string): ZipDeflate => {
    const file = new ZipDeflate(path, { level: 6 });
    file.mtime = `${day}T12:00:00`;
    zip.add(file);
    return file;
  };
  for (const [path, xml] of Object.entries(workbookParts(xmlText(name)))) open(path).push(encoder.encode(xml), true);
  const sheet = open('xl/worksheets/sheet1.xml');
  const headings = columns.map(({ heading }) => heading);
  sheet.push(encoder.encode(sheetStart(columns.map(({ width }) => width)) + rowXml(headings, 1, cellStyle.heading)));
  let last = 1;
  for await (const rows of batches) {
    let xml = '';
    for (const cells of rows) xml += rowXml(cells, (last += 1), cellStyle.text);
    if (xml !== '') sheet.push(encoder.encode(xml));
  }
  sheet.push(encoder.encode(sheetEnd(`A1:${columnLetters(columns.length - 1)}${last}`)), true);
  zip.end();
  return joined(parts);
}

function rowXml(cells: readonly WrittenCell[], row: number, textStyle: number): string {
  let xml = `<row r="${row}">`;
  cells.forEach((cell, index) => {
    if (cell !== undefined && cell !== '') xml += cellXml(cell, columnLetters(index) + row, textStyle);
  });
  return `${xml}</row>`;
}

function cellXml(cell: NonNullable<WrittenCell>, place: string, textStyle: number): string {
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') {
    const text = xmlText(cell.length > longestText ? `${cell.slice(0, longestText - 1)}…` : cell);
    const space = /^\s|\s$|\s\s/.test(text) ? ' xml:space="preserve"' : '';
    return `<c r="${place}" s="${textStyle}" t="inlineStr"><is><t${space}>${text}</t></is></c>`;
  }
  const number = dayNumber(cell.date);
  return number === undefined
    ? cellXml(cell.date, place, textStyle)
    : `<c r="${place}" s="${cellStyle.day}"><v>${number}</v></c>`;
}

/** Characters of a cell: Excel calls a workbook with a longer text damaged. */
const longestText = 32_767;

/** The number of a day in the calendar of 1900. Before March 1900, Excel counts a day that never existed. */
function dayNumber(day: string): number | undefined {
  return isCalendarDay(day) && day >= '1900-03-01' ? daysBetween('1899-12-30', day) : undefined;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Without one of these, a text is the same in XML. */
const unusual = /[&<>"_]|[^\x20-\x7e\xa0-\ud7ff]/;

/**
 * A text in XML, without the characters that XML forbids. "_x0041_" would be read as "A", so its first line is written as
 * such a sign itself (ECMA-376, part 1, section 22.9.2.19).
 */
function xmlText(text: string): string {
  if (!unusual.test(text)) return text;
  return text
    .replace(/(?![\t\n\r])\p{Cc}|\p{Surrogate}|[\uFFFE\uFFFF]/gu, '\uFFFD')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[&<>"]/g, (sign) => entities[sign]!);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
