import { localDay, type ReferenceRating } from '@imh/core';
import { fileName } from '@imh/elements';

export interface SavedFile {
  readonly document: ReferenceRating;
  readonly name: string;
  readonly text: string;
}

/** @param word what the file contains, in the rater's language */
export function savedFile(document: ReferenceRating, word: string, now: Date): SavedFile {
  return {
    document,
    name: fileName(word, document.subject.name, localDay(now)),
    text: `${JSON.stringify(document, null, 2)}\n`,
  };
}
