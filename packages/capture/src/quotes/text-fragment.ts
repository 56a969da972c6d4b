import type { TextQuote } from './text-quote.js';

/** Characters; longer words are named by their beginning and their end. */
const longestInOnePiece = 200;
/** Words at each end of a long quote, and of context on each side. */
const wordsAtEnds = 6;
const wordsOfContext = 5;

/**
 * The address of a quote on its page, with a text fragment: the browser scrolls to the words and highlights them. It
 * shows the page without a highlight if the words, or those around them, are no longer there.
 * Source: WICG URL Fragment Text Directives, 3 (`#:~:text=[prefix-,]start[,end][,-suffix]`).
 * @param address without a fragment
 */
export function addressOfQuote(address: string, quote: TextQuote): string {
  const lines = linesOf(quote.exact).map((line) => line.trim());
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return address;
  // Each part of a directive must be inside one block of the page.
  const before = lastWords(linesOf(quote.prefix).at(-1) ?? '', quote.exact);
  const after = firstWords(linesOf(quote.suffix)[0] ?? '', quote.exact);
  const parts = [
    ...(before ? [`${encoded(before)}-`] : []),
    ...(lines.length === 1 && first.length <= longestInOnePiece
      ? [encoded(first)]
      : [encoded(wordsFrom(first)), encoded(wordsTo(last))]),
    ...(after ? [`-${encoded(after)}`] : []),
  ];
  return `${address.replace(/#.*$/, '')}#:~:text=${parts.join(',')}`;
}

const linesOf = (text = ''): string[] => text.split('\n').filter((line) => line.trim());

/** A hyphen, like a comma and an ampersand, separates parts of a directive. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[-!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);
const wordsFrom = (text: string): string => words(text).slice(0, wordsAtEnds).join(' ');
const wordsTo = (text: string): string => words(text).slice(-wordsAtEnds).join(' ');

/** Browsers match whole words only, and the stored context may begin or end inside one. */
function lastWords(prefix: string, exact: string): string {
  if (joined(prefix.at(-1), exact[0])) return '';
  return words(prefix).slice(1).slice(-wordsOfContext).join(' ');
}
function firstWords(suffix: string, exact: string): string {
  if (joined(exact.at(-1), suffix[0])) return '';
  return words(suffix).slice(0, -1).slice(0, wordsOfContext).join(' ');
}

/** True if the quote was selected from the middle of a word. */
function joined(one: string | undefined, other: string | undefined): boolean {
  return [one, other].every((character) => character !== undefined && /[\p{L}\p{N}]/u.test(character));
}
