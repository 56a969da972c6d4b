import * as z from 'zod/mini';
import { type DocumentFormat, documents } from './documents.js';
import { failure, type Result, success } from './result.js';

/**
 * Why a text is not the document that was asked for. `code` is for programs and for translated sentences; `message`
 * is an English sentence that says what was wrong and where.
 */
export interface DocumentError {
  readonly code: 'empty' | 'web-page' | 'not-json' | 'not-a-document' | 'other-format' | 'newer-version' | 'invalid';
  readonly message: string;
  /** Where, as a path such as `nodes[3].label`, or a line and column of the text. */
  readonly where?: string;
  /** What it was instead: another format of ours, or a version number. */
  readonly found?: string;
}

type DocumentOf<Format extends DocumentFormat> = z.infer<(typeof documents)[Format]>;

/** Reads one of our documents from text. Never throws, whatever the text. */
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
  const issue = innermost(parsed.error.issues[0]!);
  const where = pathOf(issue.path);
  return failure({ code: 'invalid', where, message: `${where || 'The document'}: ${issue.message}.` });
}

/** Text to JSON, telling a web page in place of data from a broken file. */
export function parseJson(text: string, wanted: string): Result<unknown, DocumentError> {
  const trimmed = text.replace(/^\uFEFF/, '').trim();
  if (trimmed === '') return failure({ code: 'empty', message: `The file is empty; expected ${wanted}.` });
  if (trimmed.startsWith('<')) {
    const message = `This is a web page, not ${wanted}: the address may need signing in, or lead to an error page.`;
    return failure({ code: 'web-page', message });
  }
  try {
    return success(JSON.parse(trimmed));
  } catch (error) {
    const where = placeIn(trimmed, error);
    const message = `The file is not readable as JSON${where ? ` (${where})` : ''}; it may be cut off or edited by hand.`;
    return failure({ code: 'not-json', message, ...(where ? { where } : {}) });
  }
}

/** Whether a JSON value says that it is the wanted document, in a version that is read here. */
export function checkHeader(value: unknown, wanted: DocumentFormat): DocumentError | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { code: 'not-a-document', message: `The file holds ${kindOf(value)}, not an ${wanted} document.` };
  }
  const { format, formatVersion } = value as { format?: unknown; formatVersion?: unknown };
  if (format !== wanted) {
    const found = typeof format === 'string' ? format : undefined;
    const message = found
      ? `The file is "${found.slice(0, 60)}"; expected "${wanted}".`
      : `The file does not say what it is: no "format": "${wanted}" in it.`;
    return { code: 'other-format', message, ...(found ? { found } : {}) };
  }
  if (typeof formatVersion === 'number' && formatVersion > 1) {
    const message = `The file is ${wanted} version ${formatVersion}; this program reads version 1. Update it and try again.`;
    return { code: 'newer-version', message, found: String(formatVersion) };
  }
  return undefined;
}

/** In a union the useful issue is the one of the branch that came furthest. */
function innermost(issue: z.core.$ZodIssue): { path: PropertyKey[]; message: string } {
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const deepest = issue.errors
      .flatMap((branch) => branch.slice(0, 1).map(innermost))
      .sort((a, b) => b.path.length - a.path.length)[0];
    if (deepest) return { path: [...issue.path, ...deepest.path], message: deepest.message };
  }
  return { path: issue.path, message: sentence(issue) };
}

function sentence(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? `is missing (expected ${issue.expected})` : `expected ${issue.expected}`;
    case 'invalid_value':
      return `expected one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'invalid_format':
      return issue.format === 'regex'
        ? 'is empty or not in the form that stands here'
        : `is not a valid ${issue.format}`;
    default:
      return issue.message ? issue.message.toLowerCase() : 'is not valid';
  }
}

/** `nodes[3].label`. */
export function pathOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? String(part) : `${text}.${String(part)}`;
  }, '');
}

function kindOf(value: unknown): string {
  if (value === null) return 'nothing (null)';
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}

/** Line and column, where the engine's message gives a position. */
function placeIn(text: string, error: unknown): string | undefined {
  const position = /position (\d+)/.exec(String(error))?.[1];
  if (position === undefined) return undefined;
  const before = text.slice(0, Number(position)).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
