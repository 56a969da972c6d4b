import type { Rights } from '@imh/core';
import { linkOf } from './values.js';
import type { Validation } from '../validation/validation.js';
import { type Json, isRecord, recordsOf, withoutUndefined, wordsOf } from '../json/values.js';

const openLicences: readonly (readonly [spdx: string, words: RegExp])[] = [
  ['CC0-1.0', /\bcc[ -]?0\b|publicdomain\/zero|creative commons zero/i],
  ['CC-BY-SA-4.0', /\bcc[ -]by[ -]sa\b(?![ -]?[123]\.)|licenses\/by-sa\/4/i],
  ['CC-BY-4.0', /\bcc[ -]by\b(?![ -](nc|nd|sa))(?![ -]?[123]\.)|licenses\/by\/4|creative commons attribution 4/i],
];

/**
 * A document's licence as rights. Only a licence that lets anyone pass the text on opens `export`; what any other one
 * allows is for people to read.
 */
export function rightsOf(
  document: Json,
  definitions: Json,
  { isWebAddress }: Pick<Validation, 'isWebAddress'>,
): Rights | undefined {
  const link = document['licenseURI'];
  if (link === undefined || link === null) return undefined;
  const { title, identifier, uri } = linkOf(link);
  const licences = recordsOf(definitions['CFLicenses']);
  const licence = licences.find((one) => (identifier ? one['identifier'] === identifier : one['uri'] === uri));
  const statement = wordsOf(licence?.['licenseText']) ?? wordsOf(licence?.['description']);
  const name = wordsOf(licence?.['title']) ?? title;
  const said = [name, uri, statement].filter((words) => words !== undefined).join(' ');
  const open = openLicences.find(([, words]) => words.test(said))?.[0];
  const rights = withoutUndefined({
    licence: open ?? name,
    statement,
    url: isWebAddress(uri) && !isOwnPart(uri) ? uri : undefined,
    export: open === undefined ? undefined : ('full' as const),
  });
  return Object.keys(rights).length > 0 ? rights : undefined;
}

/** The address of the licence as a part of a CASE service says nothing to people. */
function isOwnPart(uri: string): boolean {
  return /\/CFLicenses\//i.test(uri);
}

/** Item types as 1.1 wants them: 1.0 servers leave out descriptions and codes, where the title says the same. */
export function tidyDefinitions(definitions: Json): Json {
  const types = definitions['CFItemTypes'];
  if (!Array.isArray(types)) return definitions;
  const whole = (types as unknown[]).map((type) => {
    if (!isRecord(type)) return type;
    const title = wordsOf(type['title']) ?? '';
    return {
      ...type,
      description: wordsOf(type['description']) ?? title,
      hierarchyCode: wordsOf(type['hierarchyCode']) ?? title,
    };
  });
  return { ...definitions, CFItemTypes: whole };
}
