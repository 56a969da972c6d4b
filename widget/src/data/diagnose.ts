import { checkHeader, parseJson } from '@imh/core';
import { firstFault } from './first-fault.js';
import { detailedValidator } from './kinds/detailed-validators.js';
import type { Format } from './kinds/kind.js';
import type { Problem } from './problem.js';

/** Why a text is not a document of a format. */
export async function diagnose(text: string, format: Format): Promise<Problem> {
  const json = parseJson(text, format);
  if (!json.ok) return { ...(json.error as Problem), wanted: format };
  const header = checkHeader(json.value, format) as Problem | undefined;
  if (header) return { ...header, wanted: format };
  const fault = firstFault(json.value, await detailedValidator(format));
  return fault ? { code: 'invalid', wanted: format, ...fault } : { code: 'not-a-document', wanted: format };
}
