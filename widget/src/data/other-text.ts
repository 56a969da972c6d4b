// Loaded only for a text that is not a valid JSON document.
import { failure, type Result } from '@imh/core';
import { diagnose } from './diagnose.js';
import type { Kind } from './kinds/kind.js';
import type { Problem } from './problem.js';

/** A framework written as our CSV, for sites that cannot host a .json file; anything else is a problem. */
export async function readOtherText<Document>(
  text: string,
  { format }: Kind<Document>,
): Promise<Result<Document, Problem>> {
  if (format === 'imh-framework' && /^\uFEFF?"?imh-framework/.test(text)) {
    const { frameworkFromTable } = await import('./framework-from-table.js');
    return (await frameworkFromTable(text)) as Result<Document, Problem>;
  }
  return failure(await diagnose(text, format));
}
