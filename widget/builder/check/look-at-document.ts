import { type Framework, parseDocument, parseJson, type Trainings } from '@imh/core';
import { type Expected, compareFramework, compareTrainings } from './compare-document.js';
import type { Finding } from './finding.js';

/** A text that should be a framework or a guide, as JSON or as our CSV. */
export async function lookAtDocument(text: string, expected: Expected, isPublic: boolean): Promise<Finding[]> {
  const trimmed = text.replace(/^\uFEFF/, '').trimStart();
  if (trimmed === '') return [{ code: 'empty' }];
  if (/^"?imh-framework/.test(trimmed)) return lookAtTable(text, expected, isPublic);
  if (!/^[{[]/.test(trimmed)) {
    const firstLine = trimmed.slice(0, trimmed.search(/[\r\n]|$/));
    return [{ code: /[,;\t]/.test(firstLine) ? 'plain-table' : 'other-text' }];
  }
  return lookAtJson(trimmed, expected, isPublic);
}

function lookAtJson(text: string, expected: Expected, isPublic: boolean): Finding[] {
  const json = parseJson(text, 'imh-framework');
  if (!json.ok) return [{ code: 'not-json' }];
  const format = (json.value as { format?: unknown } | null)?.format;
  if (format !== 'imh-framework' && format !== 'imh-trainings') {
    return [{ code: 'other-format', found: typeof format === 'string' ? format : '' }];
  }
  const document = parseDocument(format, text);
  if (!document.ok) return [{ code: 'invalid', message: document.error.message }];
  return format === 'imh-framework'
    ? compareFramework(document.value as Framework, expected, isPublic)
    : compareTrainings(document.value as Trainings, expected);
}

async function lookAtTable(text: string, expected: Expected, isPublic: boolean): Promise<Finding[]> {
  const { importFramework } = await import('@imh/formats');
  const read = await importFramework(text);
  return read.ok
    ? compareFramework(read.value.framework, expected, isPublic)
    : [{ code: 'invalid', message: read.error.message }];
}

/** The documents inside a script of the way "one file". */
export function documentsInScript(script: string): string[] {
  const written = /\}\)\(\{((?:(?:framework|trainings):"(?:[^"\\]|\\.)*",?)+)\}\);/.exec(script)?.[1] ?? '';
  return [...written.matchAll(/(?:framework|trainings):("(?:[^"\\]|\\.)*")/g)].flatMap(([, literal = '']) => {
    const text = parseJson(literal, 'text');
    return text.ok && typeof text.value === 'string' ? [text.value] : [];
  });
}
