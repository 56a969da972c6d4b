import { mostSetAside, parseJson, type Result, setAside, success } from '@imh/core';
import { failureStrings } from '../strings/failure.js';
import { firstFault } from './first-fault.js';
import { detailedValidator } from './kinds/detailed-validators.js';
import type { Format } from './kinds/kind.js';
import type { Problem } from './problem.js';

/** What an association publishes; a person's own record is never shown in part. */
const published: ReadonlySet<Format> = new Set<Format>([
  'imh-framework',
  'imh-trainings',
  'imh-crosswalk',
  'imh-requirements',
]);

/**
 * A document without the values that are invalid, each named in the console for its publisher. Visitors see the rest.
 * @returns undefined if identity or rights depend on one of them
 */
export async function withoutFaults<Document>(
  text: string,
  format: Format,
): Promise<Result<Document, never> | undefined> {
  const json = parseJson(text, format);
  if (!published.has(format) || !json.ok) return undefined;
  const validate = await detailedValidator(format);
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (let found = firstFault(json.value, validate); found; found = firstFault(json.value, validate)) {
    const { place, fault } = found;
    const path = fault.is === 'missing' ? [...place.path, fault.field] : place.path;
    if (problems.length === mostSetAside || !setAside(json.value, path)) return undefined;
    // A value that is needed is removed first, and then what contains it: that is one fault.
    if (!seen.has(path.join('.'))) problems.push({ code: 'invalid', wanted: format, ...found });
    seen.add(path.join('.'));
  }
  const { sentences } = await failureStrings('en');
  for (const problem of problems) console.warn(`${format}, set aside: ${sentences(problem)[0]}`);
  return success(json.value as Document);
}
