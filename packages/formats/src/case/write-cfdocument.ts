import { type Framework, type Level, type Rights, textIn } from '@imh/core';
import { wordOfStatus } from './status.js';
import { type ItemLink, keptFrom, onOneLine, wordingOf } from './write-items.js';
import { definitionFits, documentFits, fitting, rubricFits } from './shapes.js';
import { isDay, momentOf } from './values.js';
import type { LossReport } from '../report/loss-report.js';
import { isUuid, uuidOf } from '../identity/uuid.js';
import { type Json, isRecord, recordsOf, withoutUndefined, wordsOf } from '../json/values.js';

/**
 * Timestamp for `lastChangeDateTime`: the preserved one if it falls on `modified`, else midnight of that day. CASE
 * requires it, so it falls back to `effectiveFrom` or 1970-01-01.
 */
export function changeOf({ modified, effectiveFrom, ...framework }: Framework, report: LossReport): string {
  const kept = momentOf(keptFrom(framework)['lastChangeDateTime'])?.moment;
  if (kept?.slice(0, 10) === modified && kept !== undefined) return kept;
  const day = wholeDay(modified);
  if (day === undefined) {
    const substitute = wholeDay(effectiveFrom) ?? '1970-01-01';
    report.add(
      'date-missing',
      `CASE requires a date of last change and "modified" is not set; ${substitute} is used instead`,
    );
    return `${substitute}T00:00:00Z`;
  }
  return `${day}T00:00:00Z`;
}

export function documentLink(framework: Framework): ItemLink {
  const kept = keptFrom(framework)['identifier'];
  return {
    title: onOneLine(wordingOf(framework.title, framework.language).words) || framework.id,
    identifier: isUuid(kept) ? kept : uuidOf(framework.id),
    uri: framework.id,
  };
}

/** The framework as a CFDocument, without fields that CASE has no place for. */
export function documentOf(framework: Framework, link: ItemLink, changed: string, licence: Json | undefined): Json {
  const kept = keptFrom(framework);
  const { language, publisher, rights, effectiveFrom, status } = framework;
  const name = publisher && onOneLine(textIn(publisher.name, language));
  const license = licence && { title: licence['title'], identifier: licence['identifier'], uri: licence['uri'] };
  return withoutUndefined({
    identifier: link.identifier,
    uri: link.uri,
    caseVersion: '1.1',
    creator: wordsOf(kept['creator']) ?? (name || onOneLine(rights?.holder ?? 'not stated')),
    title: link.title,
    lastChangeDateTime: changed,
    ...fitting(kept, documentFits),
    publisher: name || undefined,
    description: framework.description === undefined ? undefined : textIn(framework.description, language),
    language,
    version: framework.version,
    adoptionStatus: status && onOneLine(wordOfStatus(status)),
    ...(isDay(effectiveFrom) && { statusStartDate: effectiveFrom }),
    ...(license && { licenseURI: license }),
  });
}

/** The framework's rights as a CFLicense, unless it preserves one from CASE. */
export function licenseOf(framework: Framework, changed: string): Json | undefined {
  const { rights, language } = framework;
  if (!rights || isRecord(keptFrom(framework)['licenseURI'])) return undefined;
  const title = rights.licence ?? holderOf(rights);
  const text = rights.statement === undefined ? '' : textIn(rights.statement, language);
  if (title === undefined && text === '') return undefined;
  const identifier = uuidOf(`${framework.id} licence`);
  return {
    identifier,
    uri: rights.url ?? `urn:uuid:${identifier}`,
    title: onOneLine(title ?? 'Rights'),
    licenseText: text || title,
    lastChangeDateTime: changed,
  };
}

function holderOf({ holder }: Rights): string | undefined {
  return holder && `© ${holder}`;
}

export function definitionsOf(framework: Framework, licence: Json | undefined): Json | undefined {
  const kept = keptFrom(framework)['CFDefinitions'];
  const fits = isRecord(kept) ? (fitting(kept, definitionFits) as Json) : {};
  const definitions = licence ? { ...fits, CFLicenses: [...recordsOf(fits['CFLicenses']), licence] } : fits;
  return Object.keys(definitions).length > 0 ? definitions : undefined;
}

/** The scale as a rubric of one criterion, and the preserved rubrics that were not read as the scale. */
export function rubricsOf(framework: Framework, changed: string): Json[] | undefined {
  const rubrics = recordsOf(keptFrom(framework)['CFRubrics']).filter(rubricFits);
  const { scale, language } = framework;
  const part = (name: string) => {
    const identifier = uuidOf(`${framework.id} ${name}`);
    return { identifier, uri: `urn:uuid:${identifier}`, lastChangeDateTime: changed };
  };
  const levelOf = ({ value, label, anchor }: Level, index: number) => ({
    ...part(`scale level ${index + 1}`),
    quality: onOneLine(textIn(label, language)),
    ...(anchor === undefined ? {} : { description: textIn(anchor, language) }),
    score: value,
    position: index + 1,
  });
  const levels = scale?.levels.map(levelOf) ?? [];
  const criterion = { ...part('scale criterion'), position: 1, CFRubricCriterionLevels: levels };
  if (levels.length > 0) rubrics.unshift({ ...part('scale'), title: 'Scale', CFRubricCriteria: [criterion] });
  return rubrics.length > 0 ? rubrics : undefined;
}

/** A whole day, as CASE requires; our format also has "2024", "2024-05" and days that no calendar has. */
function wholeDay(date: string | undefined): string | undefined {
  if (date === undefined) return undefined;
  const day = `${date}-01-01`.slice(0, 4) + (date.slice(4, 7) || '-01') + (date.slice(7) || '-01');
  return isDay(day) ? day : `${day.slice(0, 8)}01`;
}
