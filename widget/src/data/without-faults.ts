import { parseJson, type Result, setAsideFaults, success } from '@imh/core';
import { failureStrings } from '../strings/failure.js';
import { firstFault } from './first-fault.js';
import { detailedValidator } from './kinds/detailed-validators.js';
import type { Format } from './kinds/kind.js';

/** A person's own record, and what an association asks of people, are never shown in part. */
const mayBePartial: ReadonlySet<Format> = new Set<Format>(['imh-framework', 'imh-trainings']);

/**
 * A document without the values that are invalid, each named in the console for its publisher. Visitors see the rest.
 * @returns undefined if identity or rights depend on one of them
 */
export async function withoutFaults<Document>(
  text: string,
  format: Format,
): Promise<Result<Document, never> | undefined> {
  const json = parseJson(text, format);
  if (!mayBePartial.has(format) || !json.ok) return undefined;
  const validate = await detailedValidator(format);
  const { aside, refused } = setAsideFaults(json.value, (document) => {
    const found = firstFault(document, validate);
    if (!found) return [];
    const { path } = found.place;
    return [{ ...found, path: found.fault.is === 'missing' ? [...path, found.fault.field] : path }];
  });
  if (refused) return undefined;
  const { sentences } = await failureStrings('en');
  for (const { place, fault } of aside)
    console.warn(`${format}, set aside: ${sentences({ code: 'invalid', wanted: format, place, fault })[0]}`);
  return success(json.value as Document);
}
