import type * as z from 'zod/mini';
import { type DocumentFormat, documents } from '../documents/documents.js';
import { type DocumentError, pathOf } from './document-error.js';
import { checkHeader } from './document-header.js';
import { parseJson } from './parse-json.js';
import { failure, type Result, success } from './result.js';
import { faultOf } from './schema-issue.js';

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
  const parsed = documents[format].safeParse(json.value);
  if (parsed.success) return success(parsed.data as DocumentOf<Format>);
  const { path, message } = faultOf(parsed.error.issues[0]!, json.value);
  return failure({ code: 'invalid', path, message: `${pathOf(path) || 'The document'}: ${message}.` });
}
