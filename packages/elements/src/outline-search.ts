import type { OutlineWords } from './outline-content.js';

/** For comparing: without case and diacritics, so that "nino" finds "Niño". */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of a query, folded; all of them must be found. */
export function searchTerms(query: string): string[] {
  return fold(query).split(/\s+/).filter(Boolean);
}

/** Everything that a search looks through, folded; lines keep a term from matching across two fields. */
export function searchable({ code, label, text, practice, keywords }: OutlineWords): string {
  return fold([code, ...[label, text, ...practice, ...keywords].map((phrase) => phrase.text)].join('\n'));
}

/**
 * Where the terms stand in `text`, as [start, end) in code units, in order and without overlaps. One letter alone is
 * looked for but not shown: it stands in nearly every word.
 */
export function findTerms(text: string, terms: readonly string[]): [number, number][] {
  let folded = '';
  const origin: number[] = [];
  let at = 0;
  for (const character of text) {
    const piece = fold(character);
    origin.push(...Array.from({ length: piece.length }, () => at));
    folded += piece;
    at += character.length;
  }
  origin.push(at);
  const found: [number, number][] = [];
  for (const term of terms) {
    if (term.length < 2) continue;
    for (let start = folded.indexOf(term); start >= 0; start = folded.indexOf(term, start + term.length)) {
      found.push([origin[start]!, origin[start + term.length]!]);
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
