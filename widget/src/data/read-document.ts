import { failure, type Result, success } from '@imh/core';
import { findFault } from './check.js';
import type { Kind } from './kinds/kind.js';
import type { Problem } from './problem.js';

/** Text to a document that can be trusted. What is wrong with any other text is worked out in a file of its own. */
export async function readDocument<Document>(text: string, kind: Kind<Document>): Promise<Result<Document, Problem>> {
  let fault;
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    fault = findFault(kind.schema, value);
    if (!fault) return success(value as Document);
  } catch {
    const table = await kind.fromTable?.(text);
    if (table) return table as Result<Document, Problem>;
  }
  const { diagnose } = await import('../failure/diagnose.js');
  return failure(diagnose(text, kind.format, fault));
}

/** As `readDocument`, for what is a value already: a property that a page sets, or lists that were read. */
export async function checkDocument<Document>(
  value: unknown,
  kind: Kind<Document>,
): Promise<Result<Document, Problem>> {
  // The way through text finds what no file could say.
  const result = await readDocument(JSON.stringify(value) ?? '', { format: kind.format, schema: kind.schema });
  return result.ok ? success(value as Document) : result;
}
