import type { Result } from '@imh/core';
import type { FormatError, Imported, ImportOptions } from '../report/results.js';
import type { FileContent } from './file-content.js';

/** Whether a file is in a format, as a score with a reason. */
export interface Recognition {
  /**
   * 0: no sign of the format; below 0.5: some signs, named if no other format fits; from 0.5: worth parsing.
   * Files that identify their format (a `format` field, a ZIP that contains a workbook) score 1; any other table or
   * text stays below 0.9.
   */
  readonly score: number;
  /** The sign that was found or is missing, to follow the format's name: "it has CFItems but no CFDocument". */
  readonly reason: string;
}

/** A file format that can be imported. Neither function throws, whatever the file. */
export interface Importer {
  /** Display name, for "Tried: …". */
  readonly name: string;
  recognize(content: FileContent): Recognition;
  /** Returns a promise if the reader is loaded on demand. */
  parse(
    content: FileContent,
    options: ImportOptions,
  ): Result<Imported, FormatError> | Promise<Result<Imported, FormatError>>;
}
