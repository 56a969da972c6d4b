import type { OutlineRow, OutlineWords, RowView } from '@imh/elements';
import type { RowExtras } from './row-extras.js';

/** A text with one of these may contain markup; see `markupTree` of @imh/core. */
const markup = /[*\\]|^\s*(-|\d+\.)\s/m;

/**
 * Loads the code for what only few rows have, and in many frameworks none: markup, and relations to other nodes. It is
 * loaded when the first such row is created.
 */
export class RowExtrasLoader {
  /** Settles when the rows created so far are complete; undefined if none of them needs anything. */
  loading: Promise<void> | undefined;
  extras: RowExtras | undefined;
  /** Completes each row with what another document knows about it. */
  also: ((row: OutlineRow, view: RowView) => void) | undefined;
  readonly #load: () => Promise<RowExtras>;
  #started: Promise<RowExtras> | undefined;

  constructor(load: () => Promise<RowExtras>) {
    this.#load = load;
  }

  readonly created = (row: OutlineRow, view: RowView, words: OutlineWords): void => {
    this.also?.(row, view);
    const { exactMatch, replacedBy, parents } = row.node;
    const texts = [words.label, words.text, ...words.practice];
    if (!exactMatch && !replacedBy && !parents?.[1] && !texts.some(({ text }) => markup.test(text))) return;
    if (this.extras) return this.extras.complete(row, view);
    this.loading = (this.#started ??= this.#load()).then(
      (extras) => (this.extras = extras).complete(row, view),
      // Without it a text shows its asterisks.
      () => undefined,
    );
  };
}
