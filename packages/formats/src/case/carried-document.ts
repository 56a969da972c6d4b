import type { Framework } from '@imh/core';
import { otherExtensions } from './extension.js';
import { keptOfDocument } from './kept-fields.js';
import { scaleOf } from './rubrics.js';
import { statusOf } from './status.js';
import { type Json, idOf, recordsOf, withoutUndefined, wordsOf } from '../json/values.js';

/** A package with the fields that CASE has a place for, and only ids under `extensions.imh`. */
export interface Package {
  readonly CFDocument: Json;
  readonly CFItems: readonly Json[];
  readonly CFAssociations: readonly Json[];
  readonly CFDefinitions?: Json;
  readonly CFRubrics?: readonly Json[];
  readonly extensions?: Json;
}

/**
 * The fields of a framework, without its nodes, that reading the package gives back; undefined as in `carriedByItem`.
 *
 * @param preserved associations that reading preserves; undefined if that is not certain
 */
export function carriedByPackage(framework: Framework, source: Package, preserved: readonly Json[] | undefined): Json {
  const { CFDocument: document, CFDefinitions: definitions = {} } = source;
  const { language, id } = framework;
  const changed = document['lastChangeDateTime'] as string;
  const publisher = wordsOf(document['publisher']) ?? wordsOf(document['creator']);
  const effectiveFrom = wordsOf(document['statusStartDate']);
  const rubrics = recordsOf(source.CFRubrics);
  const scale = scaleOf(rubrics);
  const otherRubrics = rubrics.filter((rubric) => rubric !== scale?.rubric);
  const areDefined = Object.values(definitions).some((part) => !Array.isArray(part) || part.length > 0);
  // Without our extension, an id with a fragment is not taken for the framework's.
  const plainId = id.includes('#') ? `urn:uuid:${document['identifier'] as string}` : id;
  const kept = withoutUndefined({
    ...keptOfDocument(document, { id: plainId, publisher, effectiveFrom, changed }),
    extensions: otherExtensions(document),
    packageExtensions: source.extensions,
    CFDefinitions: areDefined ? definitions : undefined,
    CFRubrics: otherRubrics.length > 0 ? otherRubrics : undefined,
    associations: preserved?.length ? preserved : undefined,
  });
  return {
    format: framework.format,
    formatVersion: framework.formatVersion,
    id,
    ...withoutUndefined({
      version: idOf(document['version']),
      modified: changed.slice(0, 10),
      status: statusOf(wordsOf(document['adoptionStatus'])),
      effectiveFrom,
      language,
      title: wordsOf(document['title']),
      description: document['description'] || undefined,
      publisher: publisher === undefined ? undefined : { name: publisher },
      scale: scale?.scale,
    }),
    // A CASE license is a part of them at most.
    ...('licenseURI' in document && { rights: undefined }),
    ...(!preserved ? { case: undefined } : Object.keys(kept).length > 0 && { case: kept }),
  };
}
