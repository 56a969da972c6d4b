import type { Framework } from '@imh/core';
import { otherExtensions } from './extension.js';
import { keptOfDocument } from './kept-fields.js';
import { rightsOf, tidyDefinitions } from './rights.js';
import { scaleOf } from './rubrics.js';
import { momentOf } from './values.js';
import { statusOf } from './status.js';
import type { CaseContext } from './context.js';
import type { LossReport } from '../report/loss-report.js';
import { contentUrn, isUuid } from '../identity/uuid.js';
import { type Json, idOf, isRecord, languageOf, recordsOf, withoutUndefined, wordsOf } from '../json/values.js';

/** The document's last change. Items with the same timestamp do not repeat it in our format. */
export function changedOf(document: Json): string | undefined {
  return momentOf(document['lastChangeDateTime'])?.moment;
}

/** The document's URI, unless node URIs cannot be built from it. */
function frameworkIdOf(document: Json, source: Json, { options, validation }: CaseContext): string {
  const uri = wordsOf(document['uri'])?.trim();
  if (uri !== undefined && !uri.includes('#') && validation.isUri(uri)) return uri;
  const identifier = idOf(document['identifier']);
  return isUuid(identifier) ? `urn:uuid:${identifier}` : (options.id ?? contentUrn(JSON.stringify(source)));
}

/** The document as a framework without nodes; `case` preserves fields that ours does not have. */
export function fieldsOfDocument(source: Json, context: CaseContext): Framework {
  const { options, validation, report } = context;
  const document = isRecord(source['CFDocument']) ? source['CFDocument'] : {};
  const definitions = tidyDefinitions(isRecord(source['CFDefinitions']) ? source['CFDefinitions'] : {});
  const changed = readChange(document, report);
  const start = wordsOf(document['statusStartDate']);
  const effectiveFrom = validation.isPartialDate(start) ? start : undefined;
  const publisher = wordsOf(document['publisher']) ?? wordsOf(document['creator']);
  const title = wordsOf(document['title']) ?? options.title;
  if (title === undefined) report.add('title-missing', 'The package has no title');
  const rubrics = recordsOf(source['CFRubrics']);
  const scale = scaleOf(rubrics);
  reportRubrics(rubrics, scale?.rubric, report);

  const id = frameworkIdOf(document, source, context);
  const definitionsKept = Object.values(definitions).some((part) => !Array.isArray(part) || part.length > 0);
  const rubricsKept = rubrics.filter((rubric) => rubric !== scale?.rubric);
  const rest = withoutUndefined({
    ...keptOfDocument(document, { id, publisher, effectiveFrom, changed }),
    extensions: otherExtensions(document),
    packageExtensions: source['extensions'],
    CFDefinitions: definitionsKept ? definitions : undefined,
    CFRubrics: rubricsKept.length > 0 ? rubricsKept : undefined,
  });
  const { description } = document;
  return {
    format: 'imh-framework',
    formatVersion: 1,
    id,
    version: versionOf(document, changed, report),
    ...withoutUndefined({
      modified: changed?.slice(0, 10),
      status: statusOf(wordsOf(document['adoptionStatus'])),
      effectiveFrom,
      language: languageOf(document['language'], validation) ?? options.language,
    }),
    title: title ?? 'Untitled framework',
    ...withoutUndefined({
      description: typeof description === 'string' && description !== '' ? description : undefined,
      publisher: publisher === undefined ? undefined : { name: publisher },
      rights: rightsOf(document, definitions, validation),
      scale: scale?.scale,
    }),
    ...(Object.keys(rest).length > 0 ? { case: rest } : {}),
    nodes: [],
  };
}

function readChange(document: Json, report: LossReport): string | undefined {
  const written = wordsOf(document['lastChangeDateTime']);
  const changed = momentOf(written);
  if (written !== undefined && !changed)
    report.add('date-unreadable', `document: "${written}" is not a date`, 'document');
  if (changed?.hadZone === false) {
    report.add('date-without-zone', 'document: its date has no time zone; read as UTC', 'document');
  }
  return changed?.moment;
}

/** The edition: its version, else the day it was last changed. */
function versionOf(document: Json, changed: string | undefined, report: LossReport): string {
  const version = idOf(document['version']);
  if (version !== undefined) return version;
  const substitute = changed?.slice(0, 10) ?? '1';
  report.add('version-missing', `The package names no version; "${substitute}" is used instead`, 'document');
  return substitute;
}

function reportRubrics(rubrics: readonly Json[], used: Json | undefined, report: LossReport): void {
  for (const [index, rubric] of rubrics.entries()) {
    const name = wordsOf(rubric['title']) ?? `rubric ${index + 1}`;
    if (rubric === used) {
      report.add('rubric-simplified', `${name} became the scale; its criteria and descriptions were left out`, name);
    } else {
      report.add(
        'rubric-not-shown',
        `${name} is not a single scale; kept in the file (\`case.CFRubrics\`), not shown`,
        name,
      );
    }
  }
}
