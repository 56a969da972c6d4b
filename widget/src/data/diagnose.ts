import { checkHeader, parseJson, type ValidatorError } from '@imh/core';
import { firstFault } from './first-fault.js';
import type { Format } from './kinds/kind.js';
import type { Problem } from './problem.js';

/**
 * Why a text is not a document of a format.
 * @param errors of the validator; undefined if the text is not even JSON
 */
export function diagnose(text: string, format: Format, errors: readonly ValidatorError[] | undefined): Problem {
  const json = parseJson(text, format);
  if (!json.ok) return { ...(json.error as Problem), wanted: format };
  const header = checkHeader(json.value, format) as Problem | undefined;
  if (header) return { ...header, wanted: format };
  if (!errors?.length) return { code: 'not-a-document', wanted: format };
  return { code: 'invalid', wanted: format, ...firstFault(json.value, errors) };
}
