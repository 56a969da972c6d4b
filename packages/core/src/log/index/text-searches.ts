import type { TextBlocks } from './text-blocks.js';

interface Search {
  readonly term: string;
  readonly found: Uint8Array;
  readonly count: number;
}

/** Results that are kept: the words of one query. */
const most = 6;
/** With more rows than this, searching all texts is faster than searching the texts of these rows one by one. */
const fewRows = 25_000;

/**
 * Searches that remember their results, so that a keystroke costs no more than the change that it makes: the other words
 * of the query are known, and a word that has grown is looked for only where its beginning was found.
 */
export class TextSearches {
  readonly #texts: TextBlocks;
  #kept: Search[] = [];
  #revision = -1;

  constructor(texts: TextBlocks) {
    this.#texts = texts;
  }

  rowsWith(term: string, { revision, rows }: { readonly revision: number; readonly rows: number }): Uint8Array {
    if (revision !== this.#revision) this.#kept = [];
    this.#revision = revision;
    const known = this.#kept.find((search) => search.term === term);
    if (known) return known.found;
    const wider = this.#kept.filter((search) => term.includes(search.term) && search.count <= fewRows);
    const narrowest = wider.sort((one, other) => one.count - other.count)[0];
    const found = new Uint8Array(rows);
    if (narrowest) this.#searchWithin(narrowest.found, term, found);
    else this.#texts.search(term, found);
    const count = found.reduce((sum, each) => sum + each, 0);
    this.#kept = [...this.#kept.slice(1 - most), { term, found, count }];
    return found;
  }

  #searchWithin(within: Uint8Array, term: string, found: Uint8Array): void {
    for (let row = within.indexOf(1); row >= 0; row = within.indexOf(1, row + 1)) {
      if (this.#texts.get(row).includes(term)) found[row] = 1;
    }
  }
}
