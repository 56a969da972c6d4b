import { type Result, success } from '@imh/core';
import { breath } from '@imh/elements';
import { findFault } from './check.js';
import type { Kind } from './kinds/kind.js';
import type { Problem } from './problem.js';

/** Characters from which on reading takes so long that the browser has to breathe in between. */
const long = 200_000;

/** Text to a document that can be trusted. What any other text is, or what is wrong with it, is told by a file of its own. */
export async function readDocument<Document>(text: string, kind: Kind<Document>): Promise<Result<Document, Problem>> {
  const isLong = text.length > long;
  let fault;
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (isLong) await breath();
    fault = findFault(kind.schema, value);
    if (isLong) await breath();
    if (!fault) return success(value as Document);
  } catch {
    // It is no JSON.
  }
  return (await import('./other-text.js')).readOtherText(text, kind, fault);
}

/** As `readDocument`, for what is a value already: a property that a page sets, or lists that were read. */
export async function checkDocument<Document>(
  value: unknown,
  kind: Kind<Document>,
): Promise<Result<Document, Problem>> {
  // The way through text finds what no file could say.
  const result = await readDocument(JSON.stringify(value) ?? '', kind);
  return result.ok ? success(value as Document) : result;
}
