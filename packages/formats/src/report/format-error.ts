import { type DocumentError, pathOf } from '@imh/core';
import type { FormatError } from './results.js';

/** A document error as reports print it: its location in words, "line 3, column 4" or "nodes[3].label". */
export function formatErrorOf({ code, message, at, path = [] }: DocumentError): FormatError {
  const where = at ? `line ${at.line}, column ${at.column}` : pathOf(path);
  return { code, message, ...(where ? { where } : {}) };
}
