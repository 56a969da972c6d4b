import { failure, type Framework, type FrameworkNode, plainText, type Result, success } from '@imh/core';
import type { FileContent } from '../file/file-content.js';
import type { FormatError, Imported, ImportOptions } from '../report/results.js';
import type { Recognition } from '../file/importer.js';
import { LossReport } from '../report/loss-report.js';
import { moodleKinds } from './kinds.js';
import { isFrameworkRow, type MoodleRow, moodleRows } from './rows.js';
import { moodleScale, reportUnplaced } from './losses.js';
import { labelAndText, type Wording } from './wording.js';
import { NodeIds } from '../identity/node-ids.js';
import { reportOutline } from '../report/outline-losses.js';
import { contentUrn, uuidOf } from '../identity/uuid.js';

// The export of Moodle's admin/tool/lpimportcsv: fourteen columns, identified by position, because the headers are in the
// language of the person who exported them and differ between versions.

export function recognizeMoodle(content: FileContent): Recognition {
  const rows = moodleRows(content.text, 40);
  if (rows === undefined) return { score: 0, reason: 'it is not a table' };
  const wide = rows.filter(({ cells }) => cells.length === 14);
  if (wide.length < 2) return { score: 0, reason: 'its rows do not have the fourteen columns of a Moodle export' };
  const body = wide.slice(1);
  const head = body.find((row) => isFrameworkRow(row) && row.parent === '' && row.idNumber !== '');
  const numbers = new Set(body.map(({ idNumber }) => idNumber));
  const fits =
    body.every(({ descriptionFormat }) => /^[0-9]?$/.test(descriptionFormat)) &&
    body.every(({ parent }) => parent === '' || numbers.has(parent) || body.length > 30);
  if (head && fits) return { score: 0.97, reason: 'it has fourteen columns and a framework row' };
  const header = wide[0]!.cells.map((cell) => cell.trim().toLowerCase());
  const named = ['parent id number', 'scale configuration', 'is framework'].filter((name) => header.includes(name));
  if (named.length > 1) return { score: 0.9, reason: 'it has the headers of a Moodle export' };
  return { score: 0.3, reason: 'it has fourteen columns, but no row is marked as the framework' };
}

/** Reads a Moodle competency export. */
export function readMoodle(content: FileContent, options: ImportOptions = {}): Result<Imported, FormatError> {
  const all = moodleRows(content.text) ?? [];
  const wide = all.filter(({ cells }) => cells.length >= 3 && cells.some((cell) => cell.trim() !== ''));
  const [header, ...rows] = wide;
  if (!header || rows.length === 0) {
    const message =
      'Not a Moodle competency export: expected a header and rows of fourteen columns, the second an id number.';
    return failure({ code: 'not-moodle', message });
  }
  const report = new LossReport();
  const frameworkRow = rows.find(isFrameworkRow);
  if (!frameworkRow) report.add('framework-row-missing', 'No row is marked "is framework"; the title is made up');
  for (const row of rows.filter((one) => one !== frameworkRow && isFrameworkRow(one))) {
    report.add('second-framework', `${row.place}: a second framework; it is read as a competency`, row.place);
  }
  for (const row of rows) {
    if (row.cells.length !== 14) {
      report.add('columns', `${row.place} has ${row.cells.length} columns instead of 14`, row.place);
    }
  }
  const competencies = rows.filter((row) => row !== frameworkRow);
  const head = frameworkRow && labelAndText(frameworkRow, report);
  const title = options.title ?? (head?.label || 'Untitled framework');
  const scale = frameworkRow && moodleScale(frameworkRow, report);
  const framework: Framework = {
    format: 'imh-framework',
    formatVersion: 1,
    // Ids are unique within one Moodle only, so the title is included; text that may be corrected later is not.
    id: options.id ?? contentUrn(`moodle ${frameworkRow?.idNumber ?? ''} ${title}`),
    version: uuidOf(content.text ?? '').slice(0, 8),
    ...(options.language ? { language: options.language } : {}),
    title,
    ...(head?.text ? { description: head.text } : {}),
    ...(scale ? { scale } : {}),
    nodes: nodesOf(competencies, frameworkRow, report),
  };
  reportUnplaced(competencies, frameworkRow, report);
  reportOutline(framework, report);
  return success({ format: 'moodle', framework, losses: report.losses });
}

function nodesOf(rows: readonly MoodleRow[], head: MoodleRow | undefined, report: LossReport): FrameworkNode[] {
  const ids = new NodeIds();
  const byNumber = new Map<string, string>();
  const named = rows.map((row) => {
    const { id, changed } = ids.take(row.idNumber, row.place.replace(' ', '-'));
    if (changed === 'repeated') {
      report.add('repeated-id', `${row.place}: ${row.idNumber} occurs twice; this one is now ${id}`, row.place);
    }
    if (changed === 'missing') report.add('id-missing', `${row.place}: no id number; it is now ${id}`, row.place);
    if (row.idNumber !== '' && !byNumber.has(row.idNumber)) byNumber.set(row.idNumber, id);
    return { row, id };
  });
  const placed = named.map(({ row, id }) => {
    // Some exports name the framework itself as the parent of the top level.
    const isTop = row.parent === '' || (row.parent === head?.idNumber && !byNumber.has(row.parent));
    return { row, id, parents: isTop ? [] : [byNumber.get(row.parent) ?? row.parent] };
  });
  const kinds = moodleKinds(placed, head?.taxonomies ?? []);
  return placed.map(({ row, id, parents }, index): FrameworkNode => {
    const { label, text }: Wording = labelAndText(row, report);
    const isNews = text !== '' && plainText(text) !== label;
    return {
      id,
      ...(parents.length > 0 ? { parents } : {}),
      kind: kinds[index]!,
      // "DR-AT-2" is what people call it in print; "delivery" is only a name for computers.
      ...(/^(?=\S*[0-9])[\p{Lu}0-9]\S{0,19}$/u.test(row.idNumber) ? { code: row.idNumber } : {}),
      label: label || id,
      ...(isNews ? { text } : {}),
    };
  });
}
