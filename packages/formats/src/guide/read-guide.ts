import { failure, type Framework, type Result, success, type Text, type Trainings, webAddress } from '@imh/core';
import { contentUrn } from '../identity/uuid.js';
import type { FormatError } from '../report/results.js';
import { readTableFile, type WorkbookReader } from '../table/table-file.js';
import { guideHeaderScore } from './guide-columns.js';
import { datesOf } from './guide-dates.js';
import type { GuideFault } from './guide-faults.js';
import { type GuideDecisions, GuideRows } from './guide-rows.js';
import { type GuideTable, guideTable } from './guide-table.js';
import { languageMeaning } from './guide-words.js';

export interface ReadGuide {
  readonly guide: Trainings;
  /** Cells that could not be used, in the order of the table. */
  readonly faults: readonly GuideFault[];
  /** The row of a training by its index in the guide; rows count from 1. */
  readonly rows: readonly number[];
}

/**
 * Reads a coordinator's spreadsheet of trainings: CSV, TSV or XLSX, with a row that names the columns, and above it rows
 * about the guide itself ("Publisher", "Rights" …). Fails with `no-header`, or the codes of `readTableFile`.
 * @param framework in which competencies and categories are found by code, name or id
 * @param readWorkbook for XLSX, see `readTableFile`
 */
export async function readGuide(
  source: Uint8Array | string,
  framework: Framework | undefined,
  readWorkbook?: WorkbookReader,
): Promise<Result<ReadGuide, FormatError>> {
  const file = await readTableFile(source, guideHeaderScore, readWorkbook);
  if (!file.ok) return file;
  const table = guideTable(file.value);
  if (!table) {
    const hasColumns = file.value.sheets.some(({ rows }) => rows.some(({ cells }) => cells.filter(Boolean).length > 1));
    if (!hasColumns) return failure({ code: 'not-a-table', message: 'The file is a text without columns.' });
    const message =
      'No row names the columns. One row must contain “Title” and at least one other name, such as “Date”.';
    return failure({ code: 'no-header', message });
  }
  return success(guideOf(table, framework));
}

/** The guide that a table contains. */
export function guideOf(table: GuideTable, framework: Framework | undefined, decisions?: GuideDecisions): ReadGuide {
  const { fields } = table;
  const language = languageMeaning(fields.get('language') ?? '') ?? (table.isSpanish ? 'es' : 'en');
  const reader = new GuideRows(table, language, framework, decisions);
  const read = reader.read();
  const trainings = read.map(({ training }) => training);
  const modified = datesOf(fields.get('modified') ?? '', undefined, () => undefined).dates[0]?.start;
  const publisher = fields.get('publisher');
  const website = webAddress(fields.get('website'));
  const rights = fields.get('rights');
  const guide: Trainings = {
    format: 'imh-trainings',
    formatVersion: 1,
    id: idOf(fields.get('id')) ?? contentUrn(JSON.stringify(trainings)),
    ...(fields.has('version') ? { version: fields.get('version')! } : {}),
    ...(modified ? { modified } : {}),
    language,
    title: fields.get('title') ?? untitled,
    ...(publisher ? { publisher: { name: publisher, ...(website ? { url: website } : {}) } } : {}),
    ...(rights ? { rights: { statement: rights } } : {}),
    ...(framework ? { frameworks: [{ id: framework.id, version: framework.version }] } : {}),
    trainings,
  };
  const faults = [...reader.faults].sort((one, other) => one.row - other.row);
  return { guide, faults, rows: read.map(({ row }) => row) };
}

const untitled: Text = { en: 'Training guide', es: 'Guía de capacitaciones' };

const idOf = (written = ''): string | undefined =>
  /^[A-Za-z][A-Za-z0-9+.-]*:\S+$/.test(written) ? written : undefined;
