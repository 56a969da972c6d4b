import { pageWeights } from './weights.js';
import { type Word, wordsOf } from './words.js';

/** A page or an entry, as text. */
export interface PageText {
  readonly title?: string | undefined;
  /** A summary, or what the person wrote about it. */
  readonly description?: string | undefined;
  readonly quotes?: readonly string[] | undefined;
  readonly article?: string | undefined;
}

/** A stem of the page. */
export interface PageWord {
  /** Weighted occurrences. */
  weight: number;
  readonly isCommon: boolean;
  /** As it is first written on the page. */
  readonly written: string;
  /** Positions, in reading order; the parts of a page are far apart. */
  readonly places: number[];
}

const farApart = 1000;
/** Only so much of an article is read: what it is about is clear by then, and a page may be megabytes. */
const maxArticle = 6_000;
/** Number of meaningful words from which on a text counts as long: a word that occurs once in it means little. */
const longText = 150;

/** The words of a page by stem, those of the title first. */
export function pageWords(page: PageText, language: string): Map<string, PageWord> {
  const found = new Map<string, PageWord>();
  let offset = 0;
  const read = (text: string | undefined, weight: number): void => {
    if (!text) return;
    const words = wordsOf(text.slice(0, maxArticle), language);
    const usual = Math.min(1, longText / words.length);
    for (const [stem, all] of byStem(words)) {
      const { written, isCommon } = all[0]!;
      const known = found.get(stem) ?? { weight: 0, isCommon, written, places: [] };
      const times = all.length * usual;
      // Twice what one occurrence in a short text counts, at most.
      known.weight += (weight * 2 * times) / (1 + times);
      for (const { at } of all) known.places.push(offset + at);
      found.set(stem, known);
    }
    offset += farApart + (words.at(-1)?.at ?? 0);
  };
  read(page.title, pageWeights.title);
  read(page.description, pageWeights.description);
  for (const quote of page.quotes ?? []) read(quote, pageWeights.quote);
  read(page.article, pageWeights.article);
  return found;
}

function byStem(words: readonly Word[]): Map<string, Word[]> {
  const found = new Map<string, Word[]>();
  for (const word of words) {
    const known = found.get(word.stem);
    if (known) known.push(word);
    else found.set(word.stem, [word]);
  }
  return found;
}
