// What is needed for a text that is not the JSON document that was wanted, and only then.
import { failure, type Result } from '@imh/core';
import { diagnose } from '../failure/diagnose.js';
import type { Fault } from './check.js';
import type { Kind } from './kinds/kind.js';
import type { Problem } from './problem.js';

/**
 * Another way to write a framework, for sites that cannot host a .json file; else what is wrong.
 * @param fault where it differs from the schema; none where it is not even JSON
 */
export async function readOtherText<Document>(
  text: string,
  { format }: Kind<Document>,
  fault: Fault | undefined,
): Promise<Result<Document, Problem>> {
  if (format === 'imh-framework' && !fault && /^\uFEFF?"?imh-framework/.test(text)) {
    const { frameworkFromTable } = await import('./framework-from-table.js');
    return (await frameworkFromTable(text)) as Result<Document, Problem>;
  }
  return failure(diagnose(text, format, fault));
}
