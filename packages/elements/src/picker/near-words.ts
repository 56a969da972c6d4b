/** A word of the options, and the options that have it. */
export type WordPlaces = ReadonlyMap<string, readonly number[]>;

/** The places of every folded word of some texts. */
export function wordPlaces(texts: readonly string[]): WordPlaces {
  const places = new Map<string, number[]>();
  for (const [at, text] of texts.entries()) {
    for (const word of new Set(text.match(/[\p{L}\p{N}]+/gu))) {
      const known = places.get(word);
      if (known) known.push(at);
      else places.set(word, [at]);
    }
  }
  return places;
}

/** Places of the words that a folded term may mean: those that begin like it, apart from a typing mistake or two. */
export function placesNear(places: WordPlaces, term: string): Set<number> {
  const found = new Set<number>();
  for (const [word, at] of places) if (isNear(term, word)) for (const place of at) found.add(place);
  return found;
}

/** One mistake in a word of four letters or more, two in one of eight: "atachment", "coregualtion". */
export function isNear(term: string, word: string): boolean {
  if (word.startsWith(term)) return true;
  const allowed = term.length < 4 || /\d/.test(term) ? 0 : term.length < 8 ? 1 : 2;
  if (allowed === 0 || word.length < term.length - allowed) return false;
  // Nearly nobody mistypes the first letter, and without this rule short words are near everything.
  if (term.length < 6 && term[0] !== word[0]) return false;
  return mistakes(term, word) <= allowed;
}

/** Number of letters wrong, missing, too many or swapped with the next (optimal string alignment), against the best prefix. */
function mistakes(term: string, word: string): number {
  const width = Math.min(word.length, term.length + 2);
  let before: number[] = [];
  let last = Array.from({ length: width + 1 }, (_none, at) => at);
  for (let row = 1; row <= term.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= width; column += 1) {
      const isSame = term[row - 1] === word[column - 1];
      let least = Math.min(last[column]! + 1, next[column - 1]! + 1, last[column - 1]! + (isSame ? 0 : 1));
      const isSwapped =
        row > 1 && column > 1 && term[row - 1] === word[column - 2] && term[row - 2] === word[column - 1];
      if (isSwapped) least = Math.min(least, before[column - 2]! + 1);
      next.push(least);
    }
    [before, last] = [last, next];
  }
  return Math.min(...last.slice(Math.max(0, term.length - 2)));
}
