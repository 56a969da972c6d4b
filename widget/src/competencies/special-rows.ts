import type { OutlineRow, OutlineWords, RowView } from '@imh/elements';
import type { SpecialWork } from '../competency-tools/special.js';

/** A text with one of these may hold more than words; see @imh/core's `markupTree`. */
const markup = /[*\\]|^\s*(-|\d+\.)\s/m;

/**
 * What only few rows have, and many frameworks in none: markup in their words, relations to other nodes. The code for
 * it comes when the first such row is built.
 */
export class SpecialRows {
  /** Settles when the rows that were built so far have all that is theirs; undefined where there is nothing to do. */
  loading: Promise<void> | undefined;
  work: SpecialWork | undefined;
  readonly #load: () => Promise<SpecialWork>;
  #started: Promise<SpecialWork> | undefined;

  constructor(load: () => Promise<SpecialWork>) {
    this.#load = load;
  }

  readonly built = (row: OutlineRow, view: RowView, words: OutlineWords): void => {
    const { exactMatch, replacedBy, parents } = row.node;
    const texts = [words.label, words.text, ...words.practice];
    if (!exactMatch && !replacedBy && !parents?.[1] && !texts.some(({ text }) => markup.test(text))) return;
    if (this.work) return this.work.row(row, view);
    this.loading = (this.#started ??= this.#load()).then(
      (work) => (this.work = work).row(row, view),
      // Without it a text shows its stars.
      () => undefined,
    );
  };
}
