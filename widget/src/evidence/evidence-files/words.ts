import { stringsOf } from '../../strings/strings-of.js';
import type { Strings } from '../../strings/strings.js';

/** What there is to say of a file that cannot be opened; a page on which all can be opened does without. */
export type FileWords = Strings<'evidenceFiles'>;

export function fileWords(language: string): Promise<FileWords> {
  return stringsOf('evidenceFiles', language);
}
