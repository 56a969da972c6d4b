/** For comparing: without case and diacritics, so that "nino" finds "Niño". */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return isAscii(text) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
}

/** The words of a query, folded; all of them must be found. */
export function searchTerms(query: string): string[] {
  return fold(query).split(/\s+/).filter(Boolean);
}

/**
 * Whether a folded text has a term. One of digits and dots is a number or a code, and is looked for from its start:
 * "1.3" is in 1.3 and in 1.3.1, and neither in 11.3 nor in 1.1.3.
 */
export function hasTerm(text: string, term: string): boolean {
  return placeOfTerm(text, term, 0) >= 0;
}

/** The next place of a term from `start` on, as `hasTerm` looks for it; -1 if there is none. */
export function placeOfTerm(text: string, term: string, start: number): number {
  let at = text.indexOf(term, start);
  if (at < 1 || !/^[\d.]+$/.test(term)) return at;
  while (at > 0 && /[\d.]/.test(text[at - 1]!)) at = text.indexOf(term, at + 1);
  return at;
}

/** Most texts are, and need no more than small letters. */
export const isAscii = (text: string): boolean => !/[^ -~\s]/.test(text);
