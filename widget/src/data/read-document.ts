import { type Result, success } from '@imh/core';
import { breath } from '@imh/elements';
import type { Kind } from './kinds/kind.js';
import type { Problem } from './problem.js';

/** Length in characters from which parsing and validating are separate tasks, so that the page stays responsive. */
const longText = 200_000;

/**
 * Parses and validates a document; a text that is anything else is examined by code that is loaded then.
 * @param file whose bytes can still be read, for kinds that may be a spreadsheet
 */
export async function readDocument<Document>(
  text: string,
  kind: Kind<Document>,
  file?: Body,
): Promise<Result<Document, Problem>> {
  const isLong = text.length > longText;
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (isLong) await breath();
    const isValid = kind.validate(value);
    if (isLong) await breath();
    if (isValid) return success(value as Document);
  } catch {
    // Not JSON.
  }
  return (await import('./other-text.js')).readOtherText(text, kind, file);
}

/** As `readDocument`, for a value: a property that a page sets, or lists that were read. */
export async function checkDocument<Document>(
  value: unknown,
  kind: Kind<Document>,
): Promise<Result<Document, Problem>> {
  // Through text, which rejects what no file can contain (functions, cycles).
  const result = await readDocument(JSON.stringify(value) ?? '', kind);
  return result.ok ? success(value as Document) : result;
}
