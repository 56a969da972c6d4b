import type * as z from 'zod/mini';
import { type DocumentFormat, documents } from '../documents/documents.js';
import { type DocumentError, pathOf } from './document-error.js';
import { checkHeader } from './document-header.js';
import { parseJson } from './parse-json.js';
import { failure, type Result, success } from './result.js';
import { faultOf } from './schema-issue.js';
import { mostSetAside, setAside } from './set-aside.js';

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
  const aside: DocumentError[] = [];
  for (;;) {
    const { success: isValid, data, error } = documents[format].safeParse(json.value);
    if (isValid) return success({ document: data as DocumentOf<Format>, aside });
    const faults = onePerItem(error.issues.map((issue) => documentError(issue, json.value)));
    if (aside.length + faults.length > mostSetAside) return failure(aside[0] ?? faults[0]!);
    // From the end, because what is removed from a list changes the places after it.
    for (const { path = [] } of [...faults].reverse()) {
      if (!setAside(json.value, path)) return failure(faults[0]!);
    }
    // A value that is needed is removed first, and then what contains it: that is one fault.
    const known = new Set(aside.map(({ path = [] }) => pathOf(path)));
    aside.push(...faults.filter(({ path = [] }) => !known.has(pathOf(path))));
  }
}

/** The first fault of each item of the document's lists: once it is set aside, the places of others may have changed. */
function onePerItem(faults: readonly DocumentError[]): DocumentError[] {
  const seen = new Set<string>();
  return faults.filter(({ path = [] }) => {
    const item = JSON.stringify(path.slice(0, 2));
    return !seen.has(item) && seen.add(item);
  });
}

function documentError(issue: z.core.$ZodIssue, value: unknown): DocumentError {
  const { path, message } = faultOf(issue, value);
  return { code: 'invalid', path, message: `${pathOf(path) || 'The document'}: ${message}.` };
}
