import { type EvidenceFilesStrings, evidenceFilesStrings } from '../../strings/evidence-files.js';

/** What there is to say of a file that cannot be opened; a page on which all can be opened does without. */
export type FileWords = EvidenceFilesStrings;

export function fileWords(language: string): Promise<FileWords> {
  return evidenceFilesStrings(language);
}
