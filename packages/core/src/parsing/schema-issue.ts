import type * as z from 'zod/mini';
import type { DocumentPath } from './document-error.js';
import { excerpt, kindOf } from './found-value.js';

/** A schema violation: its path in the document, and an English predicate such as "expected text, found a list". */
export interface SchemaFault {
  readonly path: DocumentPath;
  readonly message: string;
}

/** The most useful reading of an issue. In a union, that is the issue of the branch that matched furthest. */
export function faultOf(issue: z.core.$ZodIssue, root: unknown, above: DocumentPath = []): SchemaFault {
  // JSON has no symbols, so every part of a path is a string or a number.
  const path = [...above, ...(issue.path as DocumentPath)];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const branches = issue.errors.flatMap((branch) => branch.slice(0, 1).map((part) => faultOf(part, root, path)));
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
      return `${JSON.stringify(excerpt(found))} is not in the required format`;
    case 'invalid_key':
      return 'is not a language tag such as "en" or "pt-BR"';
    case 'invalid_union':
      return 'is not one of the known kinds';
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

/** The value at a path; undefined if the path leads nowhere. */
function at(root: unknown, path: DocumentPath): unknown {
  return path.reduce<unknown>((value, part) => {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    return (value as Record<PropertyKey, unknown>)[part];
  }, root);
}
