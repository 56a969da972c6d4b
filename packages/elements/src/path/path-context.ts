import { type Requirements, type Text, textAndLanguageIn, primaryLanguage } from '@imh/core';
import { phrase } from '../phrase.js';
import type { PathLabels } from '../words/english-path.js';
import type { MyPath, PathPlaces } from './my-path.js';

export type PathWords = PathLabels & { readonly language: string };

/** What every part of the path is rendered with. */
export interface PathContext {
  readonly path: MyPath;
  readonly places: PathPlaces;
  readonly words: PathWords;
}

/** Renders a text of a list of requirements in the reader's language, else in another one, marked as such. */
export function sayOf({ language: own }: Requirements, { language }: PathWords): (text: Text | undefined) => unknown {
  return (text) => {
    const found = textAndLanguageIn(text, language, own);
    const spoken = found.language ?? own;
    const isOther = found.text && spoken && primaryLanguage(spoken) !== primaryLanguage(language);
    return phrase(isOther ? { text: found.text, language: spoken } : { text: found.text });
  };
}
