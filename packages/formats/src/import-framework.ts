import { failure, type Result, success } from '@imh/core';
import { type FileContent, fileContent } from './file/file-content.js';
import { tooLarge } from './file/too-large.js';
import type { FormatError, Imported, ImportOptions } from './report/results.js';
import { importers } from './importers.js';
import { isWebPage, LIKELY, meantAsJson, recognize, unrecognized } from './recognize.js';

/**
 * Reads a framework from a file in any supported format. Never throws, whatever the file.
 *
 * @param file bytes, or a text that was pasted
 * @returns on failure, the formats that were tried and the nearest one, or the fault of a recognized format
 */
export async function importFramework(
  file: Uint8Array | string,
  options: ImportOptions = {},
): Promise<Result<Imported, FormatError>> {
  const wrong = tooLarge(file);
  if (wrong) return failure(wrong);
  const content = fileContent(file);
  const candidates = recognize(content, importers);
  const text = content.text ?? '';
  const isBroken = !content.json.ok && (meantAsJson(text) || isWebPage(text));
  let firstError: FormatError | undefined;
  for (const { importer, score } of candidates) {
    if (isBroken || score < LIKELY) break;
    const read = await importer.parse(content, options);
    if (read.ok) return success(withNote(read.value, content.note));
    firstError ??= { ...read.error, message: `${importer.name}: ${read.error.message}` };
  }
  return failure(firstError ?? unrecognized(content, candidates));
}

/** The note about the file's encoding comes first: it concerns every word. */
function withNote(imported: Imported, note: FileContent['note']): Imported {
  if (!note) return imported;
  return { ...imported, losses: [{ ...note, count: 1, where: [] }, ...imported.losses] };
}
