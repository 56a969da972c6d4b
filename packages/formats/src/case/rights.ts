import type { Rights } from '@imh/core';
import { linkOf } from './values.js';
import type { Validation } from '../validation/validation.js';
import { type Json, isRecord, recordsOf, withoutUndefined, wordsOf } from '../json/values.js';

const openLicenses: readonly (readonly [spdx: string, words: RegExp])[] = [
  ['CC0-1.0', /\bcc[ -]?0\b|publicdomain\/zero|creative commons zero/i],
  ['CC-BY-SA-4.0', /\bcc[ -]by[ -]sa\b(?![ -]?[123]\.)|licenses\/by-sa\/4/i],
  ['CC-BY-4.0', /\bcc[ -]by\b(?![ -](nc|nd|sa))(?![ -]?[123]\.)|licenses\/by\/4|creative commons attribution 4/i],
];

/**
 * A document's license as rights. Only a license that lets anyone pass on the text sets `export`; other terms are kept as
 * text for people to read.
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
  const wording = [name, uri, statement].filter((words) => words !== undefined).join(' ');
  const open = openLicenses.find(([, words]) => words.test(wording))?.[0];
  const rights = withoutUndefined({
    licence: open ?? name,
    statement,
    url: isWebAddress(uri) && !isOwnPart(uri) ? uri : undefined,
    export: open === undefined ? undefined : ('full' as const),
  });
  return Object.keys(rights).length > 0 ? rights : undefined;
}

/** True for the address of a license inside a CASE service, which is of no use to readers. */
function isOwnPart(uri: string): boolean {
  return /\/CFLicenses\//i.test(uri);
}

/** Adds what 1.1 requires of item types: 1.0 servers omit descriptions and codes that repeat the title. */
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
