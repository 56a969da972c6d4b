import type { DocumentFormat } from '../documents/documents.js';
import type { DocumentError } from './document-error.js';
import { kindOf } from './found-value.js';

/** Checks that a JSON value declares the wanted format, in a version that this code reads; undefined if it does. */
export function checkHeader(value: unknown, wanted: DocumentFormat): DocumentError | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { code: 'not-a-document', message: `The file contains ${kindOf(value)}, not an ${wanted} document.` };
  }
  const { format, formatVersion } = value as { format?: unknown; formatVersion?: unknown };
  if (format !== wanted) {
    const found = typeof format === 'string' ? format.slice(0, 60) : undefined;
    const message = found
      ? `The file is ${JSON.stringify(found)}; expected "${wanted}".`
      : `The file does not declare its format: expected "format": "${wanted}".`;
    return { code: 'other-format', message, ...(found ? { found } : {}) };
  }
  if (typeof formatVersion === 'number' && formatVersion > 1) {
    const message = `The file is ${wanted} version ${formatVersion}; this program reads version 1. Update it and try again.`;
    return { code: 'newer-version', message, found: String(formatVersion) };
  }
  return undefined;
}
