import { blockEnd, pageText } from './page-text.js';
import type { TextQuote } from './text-quote.js';

/** Characters of context on each side. */
const contextLength = 64;
/** Characters. A longer selection is cut at a word. */
const longestQuote = 2_000;

/** What a range of a page contains, as a quote; undefined if it contains no letter or digit. */
export function quoteOfRange(range: Range): TextQuote | undefined {
  const root = range.startContainer.getRootNode();
  if (!isDocument(root)) return undefined;
  const page = pageText(root);
  const [start, end] = trimmed(
    page.text,
    page.positionOf(range.startContainer, range.startOffset),
    page.positionOf(range.endContainer, range.endOffset),
  );
  const exact = collapsed(page.text.slice(start, end));
  if (!/[\p{L}\p{N}]/u.test(exact)) return undefined;
  // More than needed, because white space collapses.
  const prefix = collapsed(page.text.slice(Math.max(0, start - 8 * contextLength), start)).slice(-contextLength);
  const suffix = collapsed(page.text.slice(end, end + 8 * contextLength)).slice(0, contextLength);
  return {
    exact,
    ...(prefix.trim() ? { prefix: wholeCharacters(prefix).trimStart() } : {}),
    ...(suffix.trim() ? { suffix: wholeCharacters(suffix).trimEnd() } : {}),
  };
}

function isDocument(root: Node): root is Document | ShadowRoot {
  return root.nodeType === 9 || root.nodeType === 11;
}

/** Without white space at the ends, and not longer than a quote may be. */
function trimmed(text: string, from: number, to: number): [number, number] {
  let [start, end] = [from, to];
  while (start < end && isSpace(text[start]!)) start += 1;
  if (end - start > longestQuote) {
    end = start + longestQuote;
    const space = text.slice(start, end).search(/\s\S*$/);
    if (space > longestQuote / 2) end = start + space;
  }
  while (end > start && isSpace(text[end - 1]!)) end -= 1;
  return [start, end];
}

const isSpace = (character: string) => /\s/.test(character);

/** White space becomes a line break where a block ends, otherwise a space. */
function collapsed(text: string): string {
  return text.replace(/\s+/g, (space) => (space.includes(blockEnd) ? '\n' : ' '));
}

/** Half a character at an end is dropped. */
function wholeCharacters(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}
