import { fold, searchTerms } from '@imh/elements';

/**
 * True for texts that contain every word of the query, whatever their case and diacritics.
 * @returns a predicate that takes folded text, from `foldedText()`; it asks for it only if there is a query
 */
export function textMatch(query: string): (foldedText: () => string) => boolean {
  const terms = searchTerms(query);
  if (terms.length === 0) return () => true;
  return (foldedText) => {
    const text = foldedText();
    return terms.every((term) => text.includes(term));
  };
}

/** Texts to search in; lines keep a word from matching across two of them. */
export const foldedText = (texts: readonly string[]): string => fold(texts.join('\n'));
