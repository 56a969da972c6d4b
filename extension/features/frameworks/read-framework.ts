import { failure, type Framework, parseDocument, type Result, success } from '@imh/core';
import type { Loss } from '@imh/formats';
import { largestDocument } from '../page-documents/limited-bytes.js';
import type { Strings } from '../../strings/index.js';
import { problemSentence } from '../first-run/framework-choice.js';

export interface ReadFramework {
  readonly framework: Framework;
  readonly losses: readonly Loss[];
}

/**
 * Reads a framework in any format that can be imported; the readers are loaded now.
 * @returns on failure, the reason as the end of a sentence
 */
export async function readFramework(
  file: Uint8Array | string,
  strings: Strings,
): Promise<Result<ReadFramework, string>> {
  if (file.length > largestDocument) return failure(strings.documentTooLarge);
  const { fileContent, importFramework } = await import('@imh/formats');
  const { text, json } = fileContent(file);
  const format = json.ok ? (json.value as { format?: unknown } | null)?.format : undefined;
  // Faults of our own documents have sentences in every language.
  if (text !== undefined && (json.ok ? typeof format === 'string' && format.startsWith('imh-') : meansJson(text))) {
    const parsed = parseDocument('imh-framework', text);
    if (!parsed.ok) return failure(problemSentence(strings, parsed.error));
  }
  const read = await importFramework(file);
  if (read.ok) return success({ framework: read.value.framework, losses: read.value.losses });
  const known: Readonly<Record<string, string>> = strings.fileReasons;
  return failure(known[read.error.code] ?? read.error.message);
}

const meansJson = (text: string): boolean => /^\s*(?:[{[<]|$)/.test(text);
