import type * as z from 'zod/mini';
import { type DocumentFormat, documents } from '../documents/documents.js';
import { type DocumentError, type DocumentPath, pathOf } from './document-error.js';
import { checkHeader } from './document-header.js';
import { parseJson } from './parse-json.js';
import { failure, type Result, success } from './result.js';
import { faultOf } from './schema-issue.js';
import { setAsideFaults } from './set-aside.js';

type DocumentOf<Format extends DocumentFormat> = z.infer<(typeof documents)[Format]>;

/** Parses one of the documents from text. Never throws, whatever the text. */
export function parseDocument<Format extends DocumentFormat>(
  format: Format,
  text: string,
): Result<DocumentOf<Format>, DocumentError> {
  const json = parseJson(text, format);
  if (!json.ok) return json;
  const wrong = checkHeader(json.value, format);
  if (wrong) return failure(wrong);
  const { success: isValid, data, error } = documents[format].safeParse(json.value);
  return isValid ? success(data as DocumentOf<Format>) : failure(documentError(error.issues[0]!, json.value));
}

/** A document without its invalid values. */
export interface LenientDocument<Document> {
  readonly document: Document;
  /** A fault for each value that was set aside; its `path` leads to where the value was. */
  readonly aside: readonly DocumentError[];
}

/**
 * As `parseDocument`, but an invalid value that neither identity nor rights depend on is set aside: an address without a
 * scheme, one wrong date, an entry of a list without what it needs.
 */
export function parseLeniently<Format extends DocumentFormat>(
  format: Format,
  text: string,
): Result<LenientDocument<DocumentOf<Format>>, DocumentError> {
  const json = parseJson(text, format);
  if (!json.ok) return json;
  const wrong = checkHeader(json.value, format);
  if (wrong) return failure(wrong);
  const faultsIn = (value: unknown) =>
    documents[format].safeParse(value).error?.issues.map((issue) => documentError(issue, value)) ?? [];
  const { aside, refused } = setAsideFaults(json.value, faultsIn);
  if (refused) return failure(refused);
  return success({ document: json.value as DocumentOf<Format>, aside });
}

function documentError(issue: z.core.$ZodIssue, value: unknown): DocumentError & { readonly path: DocumentPath } {
  const { path, message } = faultOf(issue, value);
  return { code: 'invalid', path, message: `${pathOf(path) || 'The document'}: ${message}.` };
}
