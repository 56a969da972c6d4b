// Not read-excel-file 9.3.17 (MIT, maintained, 13.5 kB minified and brotli): it gives a cell's value without its number
// format, so that a code 1.10 becomes 1.1, and no indentation, hidden sheets, error cells or row numbers. It has no limit
// on what a workbook unpacks to. Where both can answer they agree (test/formats/table-oracles.test.ts).

import { failure, type Result, success } from '@imh/core';
import { findHeader, headerScore } from '../table/columns.js';
import type { FormatError } from '../report/results.js';
import type { LossReport } from '../report/loss-report.js';
import type { TableRow } from '../table/rows.js';
import { decodeText } from '../file/decode-text.js';
import { sharedStrings, sheetRows } from './sheet.js';
import { cellStyles } from './styles.js';
import { parseXml } from './parse-xml.js';
import { openZip, type ZipArchive, type ZipError } from '../zip/index.js';

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly TableRow[];
}

/**
 * Maximum bytes that all parts of a workbook unpack to together, which take a few seconds. A framework's workbook has
 * less than one megabyte.
 */
const MAX_UNPACKED = 16 * 1024 * 1024;

/** All sheets of a workbook, in its order. */
export async function readWorkbook(bytes: Uint8Array, report: LossReport): Promise<Result<Sheet[], FormatError>> {
  const archive = await openZip(bytes);
  if (!archive.ok) return failure(workbookError(archive.error));
  const parts = new WorkbookParts(archive.value);
  const texts: string[] = [];
  const names = ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/sharedStrings.xml', 'xl/styles.xml'];
  for (const name of names) {
    const text = await parts.read(name);
    if (!text.ok) return text;
    texts.push(text.value);
  }
  const [workbook = '', relations = '', strings = '', styles = ''] = texts;
  const context = {
    strings: sharedStrings(strings),
    styles: cellStyles(styles),
    from1904: countsFrom1904(workbook),
    report,
  };
  const sheets: Sheet[] = [];
  for (const { name, hidden, path } of sheetList(workbook, relations)) {
    const text = await parts.read(path);
    if (!text.ok) return text;
    sheets.push({ name, hidden, rows: sheetRows(text.value, context) });
  }
  reportUnread(archive.value, report);
  return success(sheets);
}

/** The XML parts of a workbook, within one limit for all of them. */
class WorkbookParts {
  /** Paths by their lower-case form: writers of workbooks differ in case. */
  readonly #paths: ReadonlyMap<string, string>;
  #bytesLeft = MAX_UNPACKED;

  constructor(readonly archive: ZipArchive) {
    this.#paths = new Map([...archive.entries.keys()].map((path) => [path.toLowerCase(), path]));
  }

  /** The text of a part; empty if the workbook has no such part. */
  async read(name: string): Promise<Result<string, FormatError>> {
    const path = this.#paths.get(name.toLowerCase());
    if (path === undefined) return success('');
    const bytes = await this.archive.read(path, this.#bytesLeft);
    if (!bytes.ok) return failure(workbookError(bytes.error, name));
    this.#bytesLeft -= bytes.value.length;
    return success(decodeText(bytes.value) ?? '');
  }
}

const reasons: Readonly<Record<Exclude<ZipError['code'], 'zip-too-large'>, string>> = {
  'zip-damaged': 'is damaged or cut off',
  'zip-encrypted': 'is encrypted',
  'zip-unknown': 'is packed in a way that is not known here',
};

function workbookError({ code }: ZipError, part = 'the file'): FormatError {
  if (code === 'zip-too-large') {
    const message = `The workbook unpacks to more than ${MAX_UNPACKED / 1024 / 1024} megabytes. A table with one row for each competency has less than one: copy that sheet into a new workbook.`;
    return { code: 'too-large', message };
  }
  return { code: 'broken-workbook', message: `The workbook cannot be unpacked: ${part} ${reasons[code]}.` };
}

interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly path: string;
}

/** The sheets that `xl/workbook.xml` lists, with the paths that its relations give them. */
function sheetList(workbook: string, relations: string): SheetEntry[] {
  const targets = new Map<string, string>();
  parseXml(relations, {
    open(name, { Id: id = '', Target: target = '' }) {
      if (name === 'Relationship') targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
  });
  const sheets: SheetEntry[] = [];
  parseXml(workbook, {
    open(element, { name, state = '', id = '' }) {
      if (element !== 'sheet') return;
      const number = sheets.length + 1;
      sheets.push({
        name: name ?? `Sheet ${number}`,
        hidden: /idden$/.test(state),
        path: targets.get(id) ?? `xl/worksheets/sheet${number}.xml`,
      });
    },
  });
  return sheets;
}

function countsFrom1904(workbook: string): boolean {
  let found = false;
  parseXml(workbook, {
    open(name, { date1904 = '' }) {
      if (name === 'workbookPr') found = /^(?:1|true)$/.test(date1904);
    },
  });
  return found;
}

function reportUnread(archive: ZipArchive, report: LossReport): void {
  for (const name of archive.entries.keys()) {
    if (/^xl\/(threaded)?comments[^/]*\/?[^/]*\.xml$/.test(name)) {
      report.add('comments-not-carried', 'Comments on cells are not carried', name);
    } else if (name.startsWith('xl/media/')) report.add('pictures-not-carried', 'Pictures are not carried', name);
  }
}

/** The visible sheet whose header names most columns, else the first one that is not empty; the others are reported. */
export function sheetToRead(sheets: readonly Sheet[], report: LossReport): Sheet | undefined {
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  const visible = filled.some(({ hidden }) => !hidden) ? filled.filter(({ hidden }) => !hidden) : filled;
  let best: { sheet?: Sheet; score: number } = { score: -1 };
  for (const sheet of visible) {
    const header = findHeader(sheet.rows);
    const score = header ? headerScore(header.cells) : 0;
    if (score > best.score) best = { sheet, score };
  }
  for (const sheet of filled) {
    if (sheet === best.sheet) continue;
    const what = sheet.hidden ? 'hidden sheet' : 'sheet';
    const message = `The ${what} “${sheet.name}” (${sheet.rows.length} ${sheet.rows.length === 1 ? 'row' : 'rows'}) was not read; “${best.sheet?.name ?? ''}” was`;
    report.add('sheet-not-read', message, `sheet “${sheet.name}”`);
  }
  return best.sheet;
}
