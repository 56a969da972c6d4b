// Loaded only for a text that is not a valid JSON document.
import { failure, type Result } from '@imh/core';
import { diagnose } from './diagnose.js';
import { withoutFaults } from './without-faults.js';
import type { Kind } from './kinds/kind.js';
import type { Problem } from './problem.js';

/**
 * A framework written as our CSV, or a guide that is a spreadsheet, for sites that cannot host a .json file; anything
 * else is a problem.
 * @param file for its bytes: a text may not be UTF-8; what a page sets has none, and is never shown in part
 */
export async function readOtherText<Document>(
  text: string,
  { format, readTable }: Kind<Document>,
  file?: Body,
): Promise<Result<Document, Problem>> {
  if (format === 'imh-framework' && /^\uFEFF?"?imh-framework/.test(text)) {
    const { frameworkFromTable } = await import('./framework-from-table.js');
    return (await frameworkFromTable(text)) as Result<Document, Problem>;
  }
  if (readTable && !/^\s*(?:[{[<]|$|"?imh-)/.test(text.replace(/^\uFEFF/, ''))) {
    const table = await readTable(file ? new Uint8Array(await file.arrayBuffer()) : text);
    if (table) return table;
  }
  const problem = await diagnose(text, format);
  const rest = file && problem.code === 'invalid' ? await withoutFaults<Document>(text, format) : undefined;
  return rest ?? failure(problem);
}
