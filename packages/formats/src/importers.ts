import type { Result } from '@imh/core';
import { readCase } from './case-in.js';
import { likeCase } from './case-recognise.js';
import { likeCsv, readCsv } from './csv-in.js';
import { likeDigComp, readDigComp } from './digcomp-in.js';
import type { FileContent } from './file-content.js';
import { likeImh, readImh } from './imh-in.js';
import type { FormatError, Imported, ImportOptions } from './imported.js';
import { likeMahara, readMahara } from './mahara-in.js';
import { likeMoodle, readMoodle } from './moodle-in.js';
import { likeText, readText } from './text-in.js';
import { likeXlsx, readXlsx } from './xlsx-in.js';

/** How much a file looks like a format. */
export interface Likeness {
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
  looksLike(content: FileContent): Likeness;
  /** A promise where the reader is loaded only when used. */
  parse(
    content: FileContent,
    options: ImportOptions,
  ): Result<Imported, FormatError> | Promise<Result<Imported, FormatError>>;
}

/** Tried best score first; of equal scores, in this order. A new format is a line here. */
export const importers: readonly Importer[] = [
  { name: 'imh-framework', looksLike: likeImh, parse: readImh },
  { name: 'CASE package', looksLike: likeCase, parse: readCase },
  { name: 'DigComp 3.0 JSON-LD', looksLike: likeDigComp, parse: readDigComp },
  { name: 'Mahara matrix', looksLike: likeMahara, parse: readMahara },
  { name: 'Moodle competency CSV', looksLike: likeMoodle, parse: readMoodle },
  { name: 'XLSX workbook', looksLike: likeXlsx, parse: readXlsx },
  { name: 'CSV or other table', looksLike: likeCsv, parse: readCsv },
  { name: 'plain text', looksLike: likeText, parse: readText },
];
