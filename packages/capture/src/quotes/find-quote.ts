import { type ComparableText, comparableText } from './comparable-text.js';
import { similarity } from './similarity.js';
import type { TextQuote } from './text-quote.js';

/** Where a quote is in a text, as positions in it. */
export type QuoteMatch =
  | { readonly kind: 'found'; readonly start: number; readonly end: number }
  /** Other words are between the same surroundings. */
  | { readonly kind: 'changed'; readonly start: number; readonly end: number }
  | { readonly kind: 'gone' };

/** Characters next to a quote that prove a place. Quotes of more characters prove themselves. */
const enoughContext = 16;
const distinctive = 40;
/** Characters that must agree in all before other words count as a changed quote. */
const contextOfChange = 24;
const similarEnough = 0.6;
/** Places with the same words that are looked at. */
const mostPlaces = 500;

const gone: QuoteMatch = { kind: 'gone' };

/**
 * Finds the words of a quote, or what has become of them in the same surroundings. A sentence that only looks like the
 * quote is never taken for it.
 */
export function findQuote(text: string, quote: TextQuote): QuoteMatch {
  const page = comparableText(text);
  const exact = comparableText(quote.exact).text.trim();
  if (exact === '') return gone;
  const context = contextOf(quote);
  const start = exactPlace(page.text, exact, context);
  if (start !== undefined) return { kind: 'found', ...original(page, start, start + exact.length) };
  const changed = changedPlace(page.text, exact, context);
  return changed ? { kind: 'changed', ...original(page, ...changed) } : gone;
}

interface Context {
  readonly prefix: string;
  readonly suffix: string;
}

function contextOf({ prefix = '', suffix = '' }: TextQuote): Context {
  return { prefix: comparableText(prefix).text, suffix: comparableText(suffix).text };
}

function original({ positions }: ComparableText, start: number, end: number): { start: number; end: number } {
  return { start: positions[start]!, end: positions[end - 1]! + 1 };
}

/** The place of the same words whose surroundings agree best, if they agree well enough. */
function exactPlace(page: string, exact: string, context: Context): number | undefined {
  let best: { start: number; agreement: number } | undefined;
  let places = 0;
  for (let start = page.indexOf(exact); start >= 0 && places < mostPlaces; start = page.indexOf(exact, start + 1)) {
    places += 1;
    const end = start + exact.length;
    if (!isBounded(page, start, end, exact, context)) continue;
    const before = agreementBefore(page, start, context.prefix);
    const after = agreementAfter(page, end, context.suffix);
    const sides = [isEnough(before, context.prefix), isEnough(after, context.suffix)];
    const hasSameEnds = isSameEnd(page[start - 1], context.prefix.at(-1)) && isSameEnd(page[end], context.suffix[0]);
    const isProved = sides.every(Boolean) || (hasSameEnds && (sides.some(Boolean) || exact.length >= distinctive));
    if (isProved && before + after > (best?.agreement ?? -1)) best = { start, agreement: before + after };
  }
  return best?.start;
}

const isEnough = (agreement: number, context: string): boolean =>
  agreement >= Math.min(enoughContext, context.trim().length);

/** False inside a word, unless the quote itself began or ended inside one. */
function isBounded(page: string, start: number, end: number, exact: string, { prefix, suffix }: Context): boolean {
  const cutsBefore = isLetter(page[start - 1]) && isLetter(exact[0]);
  const cutsAfter = isLetter(page[end]) && isLetter(exact.at(-1));
  return (!cutsBefore || isLetter(prefix.at(-1))) && (!cutsAfter || isLetter(suffix[0]));
}

const isLetter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}\p{Surrogate}]/u.test(character);

/** A sentence that goes on where the quote had ended is another one. */
function isSameEnd(found: string | undefined, kept: string | undefined): boolean {
  return kept === undefined || found === kept || (isGap(found) && isGap(kept));
}
const isGap = (character: string | undefined): boolean => character === undefined || character === ' ';

/** How many characters before a position agree with the end of the prefix. */
function agreementBefore(page: string, start: number, prefix: string): number {
  let [at, left] = [start, prefix.length];
  if (page[at - 1] === ' ' && prefix[left - 1] !== ' ') at -= 1;
  if (prefix[left - 1] === ' ' && page[at - 1] !== ' ') left -= 1;
  let agreed = 0;
  while (left > 0 && at > 0 && page[at - 1] === prefix[left - 1]) {
    [at, left, agreed] = [at - 1, left - 1, agreed + 1];
  }
  return agreed;
}

/** How many characters after a position agree with the beginning of the suffix. */
function agreementAfter(page: string, end: number, suffix: string): number {
  let [at, done] = [end, 0];
  if (page[at] === ' ' && suffix[0] !== ' ') at += 1;
  if (suffix[0] === ' ' && page[at] !== ' ') done += 1;
  let agreed = 0;
  while (done < suffix.length && at < page.length && page[at] === suffix[done]) {
    [at, done, agreed] = [at + 1, done + 1, agreed + 1];
  }
  return agreed;
}

/** The place between the whole prefix and the whole suffix, if the words there are similar. */
function changedPlace(page: string, exact: string, context: Context): [number, number] | undefined {
  const [prefix, suffix] = [context.prefix.trim(), context.suffix.trim()];
  if (!prefix || !suffix || prefix.length + suffix.length < contextOfChange) return undefined;
  let places = 0;
  for (let at = page.indexOf(prefix); at >= 0 && places < mostPlaces; at = page.indexOf(prefix, at + 1)) {
    places += 1;
    const start = at + prefix.length;
    const most = start + 2 * exact.length + suffix.length + 2;
    const length = page.slice(start, most).indexOf(suffix);
    const between = page.slice(start, start + Math.max(0, length));
    if (similarity(between, exact) < similarEnough) continue;
    const from = start + (between.length - between.trimStart().length);
    return [from, from + between.trim().length];
  }
  return undefined;
}
