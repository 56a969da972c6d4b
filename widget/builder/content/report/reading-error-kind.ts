import type { ReadingErrorKind } from '../../strings/en/reading-errors.js';
import type { Given } from '../input/input-events.js';
import type { ReadingError } from '../reading/read-in-worker.js';

/** Files of programs whose content no importer reads, by the ending of their names. */
const endings: Readonly<Record<string, ReadingErrorKind>> = {
  doc: 'word',
  docx: 'word',
  odt: 'word',
  rtf: 'word',
  pages: 'word',
  pdf: 'pdf',
  numbers: 'numbers',
};

/** The sentence for an error: by the file's ending if the file is not text, else by the code. */
export function readingErrorKind(error: ReadingError, { name = '' }: Given, known: object): ReadingErrorKind {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (endings[ending]) return endings[ending];
  return Object.hasOwn(known, error.code) ? (error.code as ReadingErrorKind) : 'other';
}
