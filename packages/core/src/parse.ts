import * as z from 'zod/mini';
import { type DocumentFormat, documents } from './documents.js';
import { DEEPEST, firstFault, tame } from './json-value.js';
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
  const issue = innermost(parsed.error.issues[0]!, json.value);
  const where = pathOf(issue.path);
  return failure({ code: 'invalid', where, message: `${where || 'The document'}: ${issue.message}.` });
}

/** Text to JSON, telling a web page in place of data from a broken file. */
export function parseJson(text: string, wanted: string): Result<unknown, DocumentError> {
  const json = text.trim();
  if (json === '') return failure({ code: 'empty', message: `The file is empty; expected ${wanted}.` });
  if (json.startsWith('<')) {
    const message = `This is a web page, not ${wanted}: the address may need signing in, or lead to an error page.`;
    return failure({ code: 'web-page', message });
  }
  const nested = `The file is nested more than ${DEEPEST} levels deep, which ${wanted} never is.`;
  // Brackets by the million would keep JSON.parse busy for seconds.
  if (tooDeep.test(json)) return failure({ code: 'not-a-document', message: nested });
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    const where = placeOf(text.indexOf(json) + firstFault(json), text);
    const message = `The file is not readable as JSON (${where}); it may be cut off or edited by hand.`;
    return failure({ code: 'not-json', message, where });
  }
  if (tame(value)) return success(value);
  return failure({ code: 'not-a-document', message: nested });
}

/** Begins with more brackets than any document of ours. */
const tooDeep = new RegExp(`^(?:\\[\\s*){${DEEPEST + 1}}`);

/** Whether a JSON value says that it is the wanted document, in a version that is read here. */
export function checkHeader(value: unknown, wanted: DocumentFormat): DocumentError | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { code: 'not-a-document', message: `The file holds ${kindOf(value)}, not an ${wanted} document.` };
  }
  const { format, formatVersion } = value as { format?: unknown; formatVersion?: unknown };
  if (format !== wanted) {
    const found = typeof format === 'string' ? format.slice(0, 60) : undefined;
    const message = found
      ? `The file is "${found}"; expected "${wanted}".`
      : `The file does not say what it is: no "format": "${wanted}" in it.`;
    return { code: 'other-format', message, ...(found ? { found } : {}) };
  }
  if (typeof formatVersion === 'number' && formatVersion > 1) {
    const message = `The file is ${wanted} version ${formatVersion}; this program reads version 1. Update it and try again.`;
    return { code: 'newer-version', message, found: String(formatVersion) };
  }
  return undefined;
}

interface Finding {
  readonly path: PropertyKey[];
  readonly message: string;
}

/** In a union the useful issue is the one of the branch that came furthest. */
function innermost(issue: z.core.$ZodIssue, root: unknown, above: readonly PropertyKey[] = []): Finding {
  const path = [...above, ...issue.path];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const branches = issue.errors.flatMap((branch) => branch.slice(0, 1).map((part) => innermost(part, root, path)));
    const deepest = branches.sort((a, b) => b.path.length - a.path.length)[0];
    if (deepest && deepest.path.length > path.length) return deepest;
    const kinds = issue.errors.flatMap(([part]) => (part?.code === 'invalid_type' ? [kindNames[part.expected]] : []));
    if (kinds.length === issue.errors.length) return { path, message: mismatch(kinds.join(' or '), at(root, path)) };
    if (deepest) return deepest;
  }
  return { path, message: sentence(issue, at(root, path)) };
}

function sentence(issue: z.core.$ZodIssue, found: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return mismatch(kindNames[issue.expected] ?? issue.expected, found);
    case 'invalid_value':
      return mismatch(oneOf(issue.values), found);
    case 'invalid_format':
      return `${JSON.stringify(excerpt(found))} is not in the form that belongs here`;
    case 'invalid_key':
      return 'is not a language tag such as "en" or "pt-BR"';
    case 'invalid_union':
      return 'is none of the kinds that are known here';
    case 'too_small':
      return `must be ${issue.minimum} or more`;
    case 'too_big':
      return `must be ${issue.maximum} or less`;
    default:
      return 'is not valid';
  }
}

const kindNames: Partial<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object of texts by language',
};

function oneOf(values: readonly unknown[]): string {
  const listed = values.map((value) => JSON.stringify(value)).join(', ');
  return values.length > 1 ? `one of ${listed}` : listed;
}

function mismatch(expected: string, found: unknown): string {
  return found === undefined ? `is missing (expected ${expected})` : `expected ${expected}, found ${kindOf(found)}`;
}

function excerpt(found: unknown): string {
  const text = String(found);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** What stands at a path; undefined where nothing does. */
function at(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, part) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    return (value as Record<PropertyKey, unknown>)[part];
  }, root);
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
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return value === '' ? 'an empty text' : `the text ${JSON.stringify(excerpt(value))}`;
  return `the ${typeof value === 'number' ? 'number ' : 'value '}${String(value)}`;
}

/** Line and column, both from 1, as editors count them. */
function placeOf(position: number, text: string): string {
  const before = text.slice(0, position).split(/\r\n|\r|\n/);
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
