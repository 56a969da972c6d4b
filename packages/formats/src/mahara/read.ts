import { failure, type Framework, type FrameworkNode, plainText, type Result, success } from '@imh/core';
import { type FileContent, jsonObject } from '../file/file-content.js';
import { markupFromHtml } from '../markup/from-html.js';
import { formatErrorOf } from '../report/format-error.js';
import type { FormatError, Imported, ImportOptions } from '../report/results.js';
import type { Recognition } from '../file/importer.js';
import { LossReport } from '../report/loss-report.js';
import { type MaharaItem, maharaItems } from './items.js';
import { maharaScale } from './scale.js';
import { reportOutline } from '../report/outline-losses.js';
import { contentUrn, uuidOf } from '../identity/uuid.js';
import { isRecord } from '../json/values.js';

// Mahara SmartEvidence, htdocs/module/framework/lib.php: standards with elements, in two shapes since 2015.

export function recognizeMahara(content: FileContent): Recognition {
  const inner = jsonObject(content)?.['framework'];
  if (!isRecord(inner)) return { score: 0, reason: 'it has no "framework" object' };
  if (!Array.isArray(inner['standards'])) return { score: 0.3, reason: 'its "framework" has no list of "standards"' };
  return { score: 1, reason: 'it has a "framework" with "standards"' };
}

/** Reads a `.matrix` file of either shape. */
export function readMahara(content: FileContent, options: ImportOptions = {}): Result<Imported, FormatError> {
  if (!content.json.ok) return failure(formatErrorOf(content.json.error));
  const source = jsonObject(content)?.['framework'];
  if (!isRecord(source) || !Array.isArray(source['standards'])) {
    const message = 'Not a Mahara matrix: expected a "framework" object with a list of "standards" in it.';
    return failure({ code: 'not-mahara', message });
  }
  const report = new LossReport();
  const items = maharaItems(source, report);
  const name = words(source['name']);
  const institution = words(source['institution']);
  const title = options.title ?? (name || 'Untitled framework');
  const description = markup(source['description'], 'the framework', report);
  const scale = maharaScale(source, report);
  if (name === '' && options.title === undefined) report.add('title-missing', 'The framework has no name');
  const framework: Framework = {
    format: 'imh-framework',
    formatVersion: 1,
    // Mahara has neither versions nor ids. Names stay the same when the content is corrected, so they make the id.
    id: options.id ?? contentUrn(`mahara ${institution} ${name}`),
    version: uuidOf(JSON.stringify(source)).slice(0, 8),
    ...(options.language ? { language: options.language } : {}),
    title,
    ...(description ? { description } : {}),
    ...publisherOf(institution, report),
    ...(scale ? { scale } : {}),
    nodes: items.map((item) => nodeOf(item, report)),
  };
  for (const field of Object.keys(source)) {
    if (!known.has(field)) report.add('unknown-field', `"${field}" of the framework has no place`, field);
  }
  reportOutline(framework, report);
  return success({ format: 'mahara', framework, losses: report.losses });
}

const known = new Set([
  'institution',
  'name',
  'description',
  'selfassess',
  'evidencestatuses',
  'standards',
  'standardelements',
]);

function nodeOf(item: MaharaItem, report: LossReport): FrameworkNode {
  const { id, parent, kind, source } = item;
  const short = words(source['shortname']);
  const name = words(source['name']);
  // `shortname` may be "1.1" or "Critical Thinking"; only the first is a code.
  const code = /^\S{1,12}$/.test(short) && /[0-9]/.test(short) ? short : '';
  const label = withoutCode(name, code) || short || id;
  const text = markup(source['description'], id, report);
  if (short.length >= 100) cut(report, id, 'short name', 100);
  if (name.length >= 255) cut(report, id, 'name', 255);
  const isNews = text !== '' && plainText(text) !== label;
  return {
    id,
    ...(parent === undefined ? {} : { parents: [parent] }),
    kind,
    ...(code ? { code } : {}),
    label,
    ...(isNews ? { text } : {}),
    ...(code === '' && short !== '' && short !== label ? { keywords: [short] } : {}),
  };
}

function cut(report: LossReport, where: string, field: string, length: number): void {
  report.add('name-cut', `${where}: the ${field} has ${length} characters, where Mahara cuts it off`, where);
}

function withoutCode(name: string, code: string): string {
  if (code === '' || !name.startsWith(code)) return name;
  const rest = /^\s*[-–—:.)]?\s+(?=\S)/.exec(name.slice(code.length));
  return rest ? name.slice(code.length + rest[0].length) : name;
}

function markup(value: unknown, where: string, report: LossReport): string {
  const { text, dropped } = markupFromHtml(typeof value === 'string' ? value : '');
  for (const what of dropped) report.add('markup', `${where}: ${what} in the description has no place`, where);
  return text;
}

function publisherOf(institution: string, report: LossReport): Pick<Framework, 'publisher'> {
  if (institution !== '' && institution !== 'all') return { publisher: { name: institution } };
  report.add('institution', 'The matrix is for all institutions of a Mahara site; it names no publisher');
  return {};
}

/** Plain text of a field, on one line; a number as its digits. */
function words(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? plainText(markupFromHtml(value).text).replace(/\s+/g, ' ').trim() : '';
}
