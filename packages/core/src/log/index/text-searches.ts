import type { RowWords } from './row-words.js';

interface Search {
  readonly term: string;
  readonly found: Uint8Array;
}

/** Results that are kept: the words of one query. */
const most = 6;

/**
 * Searches that remember their results, so that a keystroke costs no more than the change that it makes: the other words
 * of the query are known, and a word that has grown is looked for only where its beginning was found.
 */
export class TextSearches {
  readonly #words: RowWords;
  #kept: Search[] = [];
  #revision = -1;

  constructor(words: RowWords) {
    this.#words = words;
  }

  rowsWith(term: string, revision: number): Uint8Array {
    if (revision !== this.#revision) this.#kept = [];
    this.#revision = revision;
    const known = this.#kept.find((search) => search.term === term);
    if (known) return known.found;
    // Of several, the longest was found in the fewest rows.
    const wider = this.#kept.filter((search) => term.includes(search.term));
    const [longest] = wider.sort((one, other) => other.term.length - one.term.length);
    const found = this.#words.search(term, longest?.found);
    this.#kept = [...this.#kept.slice(1 - most), { term, found }];
    return found;
  }
}
