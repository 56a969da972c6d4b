import { type Result, success } from '@imh/core';
import { findHeader, headerScore } from '../table/columns.js';
import type { FormatError } from '../report/results.js';
import type { LossReport } from '../report/loss-report.js';
import type { TableRow } from '../table/rows.js';
import { decodeText } from '../file/decode-text.js';
import { sharedStrings, sheetRows } from './sheet.js';
import { cellStyles } from './styles.js';
import { attribute, xmlTokens } from './xml-tokens.js';
import { ZipArchive } from '../zip/zip-archive.js';

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly TableRow[];
}

/** All sheets of a workbook, in its order. */
export function readWorkbook(bytes: Uint8Array, report: LossReport): Result<Sheet[], FormatError> {
  const archive = ZipArchive.open(bytes);
  if (!archive.ok) return archive;
  const texts = new Map<string, string>();
  const parts = ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/sharedStrings.xml', 'xl/styles.xml'];
  for (const name of parts) {
    const read = archive.value.read(name);
    if (!read.ok) return read;
    texts.set(name, decodeText(read.value ?? new Uint8Array()) ?? '');
  }
  const [workbook = '', relations = '', strings = '', styles = ''] = parts.map((name) => texts.get(name));
  const context = {
    strings: sharedStrings(strings),
    styles: cellStyles(styles),
    from1904: /<(?:\w{1,20}:)?workbookPr[^>]{0,400}\bdate1904\s?=\s?["'](?:1|true)/.test(workbook),
    report,
  };
  const sheets: Sheet[] = [];
  for (const { name, hidden, path } of sheetList(workbook, relations)) {
    const read = archive.value.read(path);
    if (!read.ok) return read;
    const rows = sheetRows(decodeText(read.value ?? new Uint8Array()) ?? '', context);
    sheets.push({ name, hidden, rows });
  }
  reportUnread(archive.value, report);
  return success(sheets);
}

function* sheetList(workbook: string, relations: string): Generator<{ name: string; hidden: boolean; path: string }> {
  const targets = new Map<string, string>();
  for (const token of xmlTokens(relations)) {
    if (token.kind !== 'open' || token.name !== 'Relationship') continue;
    const target = attribute(token.attributes, 'Target') ?? '';
    targets.set(attribute(token.attributes, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  let index = 0;
  for (const token of xmlTokens(workbook)) {
    if (token.kind !== 'open' || token.name !== 'sheet') continue;
    index += 1;
    const id = /\s[\w-]{1,20}:id\s?=\s?["']([^"']*)/.exec(token.attributes)?.[1] ?? '';
    yield {
      name: attribute(token.attributes, 'name') ?? `Sheet ${index}`,
      hidden: /idden$/.test(attribute(token.attributes, 'state') ?? ''),
      path: targets.get(id) ?? `xl/worksheets/sheet${index}.xml`,
    };
  }
}

function reportUnread(archive: ZipArchive, report: LossReport): void {
  for (const name of archive.entries.keys()) {
    if (/^xl\/(threaded)?comments[^/]*\/?[^/]*\.xml$/.test(name)) {
      report.add('comments-not-carried', 'Comments on cells are not carried', name);
    } else if (name.startsWith('xl/media/')) report.add('pictures-not-carried', 'Pictures are not carried', name);
  }
}

/** The visible sheet whose header names most, else the first that holds anything; the others are reported. */
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
