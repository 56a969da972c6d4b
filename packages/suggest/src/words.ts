import { fold, primaryLanguage } from '@imh/core';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { grammarWords, pageWords } from './stop-words.js';

/** A word of a text that carries meaning. */
export interface Word {
  /** The word without its ending and accents, as it is compared. */
  readonly stem: string;
  /** As it is in the text. */
  readonly written: string;
  /** Position among all words of the text, from 0; words that carry only grammar count, and so do commas and periods. */
  readonly at: number;
  /** True for a word that pages about anything contain. */
  readonly isCommon: boolean;
}

const stemmers: Readonly<Record<string, (word: string) => string>> = { en: english, es: spanish };
const stems = new Map<string, string>();
/** Beyond this many, the words of earlier pages are forgotten. */
const maxStems = 50_000;

/** The meaningful words of a text, in order. Words of a language without a stemmer are compared as they are. */
export function wordsOf(text: string, language: string): Word[] {
  const tag = primaryLanguage(language);
  const grammar = grammarWords[tag];
  const common = pageWords[tag];
  const words: Word[] = [];
  let at = -1;
  let end = 0;
  for (const { 0: written, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    // Most gaps are a single space, and testing each takes a quarter of the time.
    at += index - end > 1 && /[^\s'’-]/.test(text.slice(end, index)) ? 2 : 1;
    end = index + written.length;
    const lower = written.toLowerCase();
    if (grammar?.has(lower) || !/\p{L}|\d{3}/u.test(lower) || (lower.length < 2 && lower <= 'z')) continue;
    words.push({ stem: stemOf(lower, tag), written, at, isCommon: common?.has(lower) ?? false });
  }
  return words;
}

/** @param lower a word in small letters */
function stemOf(lower: string, tag: string): string {
  const key = `${tag} ${lower}`;
  const known = stems.get(key);
  if (known !== undefined) return known;
  // The Spanish stemmer needs the accents: "ación" is an ending, "acion" is none.
  const stem = fold((stemmers[tag] ?? unchanged)(lower));
  if (stems.size >= maxStems) stems.clear();
  stems.set(key, stem);
  return stem;
}

const unchanged = (word: string): string => word;

/** The language whose grammar words are most frequent in a text; `fallback` if none is. */
export function languageOf(text: string, fallback: string): string {
  const counts = new Map<string, number>();
  for (const [word] of text
    .toLowerCase()
    .slice(0, 5000)
    .matchAll(/[\p{L}\p{M}]+/gu)) {
    for (const [tag, words] of Object.entries(grammarWords)) {
      if (words.has(word)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
    }
  }
  const [best, second] = [...counts].sort((one, other) => other[1] - one[1]);
  return best && best[1] > (second?.[1] ?? 0) ? best[0] : fallback;
}
