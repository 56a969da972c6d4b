import type { Framework } from '@imh/core';
import { guessedLanguage } from './editing/guess-language.js';
import type { ReadFile } from './reading/read-file.js';

export interface FirstDraft {
  readonly framework: Framework;
  /** The file names no title: the file's own name was used. */
  readonly isUntitled: boolean;
  /** The file names no language, and the words are clearly in this one. */
  readonly guessed?: string;
}

/** A framework as the person gets to edit it: with a title and, if its words show it, a language. */
export function firstDraft({ framework, losses }: ReadFile, title: string): FirstDraft {
  const isUntitled = losses.some(({ code }) => code === 'title-missing');
  const guessed = framework.language === undefined ? guessedLanguage(framework) : undefined;
  return {
    framework: { ...framework, ...(isUntitled ? { title } : {}), ...(guessed ? { language: guessed } : {}) },
    isUntitled,
    ...(guessed ? { guessed } : {}),
  };
}
