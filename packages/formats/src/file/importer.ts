import type { Result } from '@imh/core';
import type { FormatError, Imported, ImportOptions } from '../report/results.js';
import type { FileContent } from './file-content.js';

/** How much a file looks like a format. */
export interface Recognition {
  /**
   * 0: nothing of it; below 0.5: something of it, named when nothing else fits; from 0.5: worth reading as this.
   * What names itself (a `format` field, a ZIP with a workbook in it) is 1; a mere table or text stays below 0.9.
   */
  readonly score: number;
  /** What was found or is missing, to follow the name: "it has CFItems but no CFDocument". */
  readonly reason: string;
}

/** One kind of file that can come in. Neither function throws, whatever the file. */
export interface Importer {
  /** As people call it, for "Tried: …". */
  readonly name: string;
  recognize(content: FileContent): Recognition;
  /** A promise where the reader is loaded only when used. */
  parse(
    content: FileContent,
    options: ImportOptions,
  ): Result<Imported, FormatError> | Promise<Result<Imported, FormatError>>;
}
