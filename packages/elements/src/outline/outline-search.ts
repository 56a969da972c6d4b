import { fold, isAscii, placeOfTerm } from '@imh/core';
import type { OutlineWords } from './outline-content.js';

export { fold, hasTerm, searchTerms } from '@imh/core';

/**
 * Everything that a search looks through, folded; lines keep a term from matching across two fields.
 * @param plain takes markup out of a text
 */
export function searchable(
  { code, label, text, practice, keywords }: OutlineWords,
  plain = (marked: string): string => marked,
): string {
  return fold([code, ...[label, text, ...practice, ...keywords].map((phrase) => plain(phrase.text))].join('\n'));
}

/**
 * Matches of the terms in `text` as [start, end) in code units, sorted and without overlaps. A single letter filters but
 * is not marked, because nearly every word contains it.
 */
export function findTerms(text: string, terms: readonly string[]): [number, number][] {
  const { folded, origin } = traced(text);
  const found: [number, number][] = [];
  for (const term of terms) {
    if (term.length < 2) continue;
    for (let start = placeOfTerm(folded, term, 0); start >= 0; start = placeOfTerm(folded, term, start + term.length)) {
      found.push([origin?.[start] ?? start, origin?.[start + term.length] ?? start + term.length]);
    }
  }
  found.sort((a, b) => a[0] - b[0]);
  const merged: [number, number][] = [];
  for (const [start, end] of found) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** A text folded, with the place in the text of each of its code units; without places where nothing moved. */
function traced(text: string): { folded: string; origin?: number[] } {
  if (isAscii(text)) return { folded: fold(text) };
  let folded = '';
  const origin: number[] = [];
  let at = 0;
  for (const character of text) {
    const piece = fold(character);
    origin.push(...Array.from(piece.split(''), () => at));
    folded += piece;
    at += character.length;
  }
  origin.push(at);
  return { folded, origin };
}
