import type { RowView } from './outline-row-view.js';
import { findTerms } from './outline-search.js';

/** Puts `<mark>` around the terms in a row's own texts, not in those of the rows below it. */
export function mark(view: RowView, terms: readonly string[]): HTMLElement[] {
  return ownWords(view).filter((words) => markIn(words, terms));
}

export function unmark(touched: Iterable<HTMLElement>): void {
  for (const words of touched) {
    for (const piece of words.querySelectorAll('mark')) piece.replaceWith(...piece.childNodes);
    words.normalize();
  }
}

/** Skips a heading's list of rows: it may contain thousands. */
function ownWords({ element, body, list }: RowView): HTMLElement[] {
  const parts = list ? [element.firstElementChild!, ...body!.children].filter((part) => part !== list) : [element];
  return parts.flatMap((part) => [
    ...(part.classList.contains('words') ? [part as HTMLElement] : []),
    ...part.querySelectorAll<HTMLElement>('.words'),
  ]);
}

/** A term may start in one text node and end in the next if emphasis begins or ends within it. */
function markIn(words: HTMLElement, terms: readonly string[]): boolean {
  const found = findTerms(words.textContent, terms);
  if (found.length === 0) return false;
  const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  let begin = 0;
  for (const text of texts) {
    const whole = text.data;
    const end = begin + whole.length;
    const parts: (string | HTMLElement)[] = [];
    let from = 0;
    for (const [start, stop] of found) {
      if (stop <= begin || start >= end) continue;
      const piece = document.createElement('mark');
      const last = Math.min(stop, end) - begin;
      piece.textContent = whole.slice(Math.max(start, begin) - begin, last);
      parts.push(whole.slice(from, Math.max(start, begin) - begin), piece);
      from = last;
    }
    if (parts.length > 0) text.replaceWith(...parts, whole.slice(from));
    begin = end;
  }
  return true;
}
