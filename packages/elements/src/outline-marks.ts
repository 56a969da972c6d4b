import { findTerms } from './outline-search.js';

/** Puts `<mark>` around the terms in the words of a row itself, not of the rows below it. */
export function mark(row: HTMLElement, terms: readonly string[]): HTMLElement[] {
  const touched: HTMLElement[] = [];
  for (const words of row.querySelectorAll<HTMLElement>('.words')) {
    if (words.closest('.row') !== row) continue;
    const text = words.textContent;
    const found = findTerms(text, terms);
    if (found.length === 0) continue;
    const parts: (string | HTMLElement)[] = [];
    let from = 0;
    for (const [start, end] of found) {
      const piece = document.createElement('mark');
      piece.textContent = text.slice(start, end);
      parts.push(text.slice(from, start), piece);
      from = end;
    }
    words.replaceChildren(...parts, text.slice(from));
    touched.push(words);
  }
  return touched;
}

export function unmark(touched: Iterable<HTMLElement>): void {
  for (const words of touched) words.textContent = words.textContent;
}
