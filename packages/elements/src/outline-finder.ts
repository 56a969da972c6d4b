import { whenIdle } from './idle-work.js';
import { mark, unmark } from './outline-marks.js';
import { fold, searchable } from './outline-search.js';
import { type OutlineFilter, sift, type Sifted } from './outline-sift.js';
import type { OutlineView } from './outline-view.js';

/** Rows that get their marks at once; a screen holds fewer. */
const firstMarks = 40;

/** Filters an outline: what a category holds, what a search finds, with marks on it and the way to it opened. */
export class OutlineFinder {
  readonly #view: OutlineView;
  readonly #signal: AbortSignal;
  /** Folded: all words of a row, and those of them that are out of sight while it is closed. */
  readonly #texts: string[] = [];
  readonly #practice: string[] = [];
  #openBefore: Uint8Array | undefined;
  #marked: HTMLElement[] = [];
  #marking = new AbortController();

  constructor(view: OutlineView, signal: AbortSignal) {
    this.#view = view;
    this.#signal = signal;
    const { rows } = view.content;
    let next = 0;
    const prepare = (): boolean => {
      for (const end = next + 50; next < Math.min(end, rows.length); next += 1) this.#text(next);
      return next >= rows.length;
    };
    whenIdle(prepare, signal);
  }

  filter(filter: OutlineFilter): Sifted {
    const { rows, outline } = this.#view.content;
    const sifted = sift(rows, outline, ({ index }) => this.#text(index), filter);
    this.#marking.abort();
    unmark(this.#marked);
    this.#marked = [];
    if (sifted.terms.length > 0) {
      this.#openBefore ??= this.#view.openRows();
      this.#view.build();
      this.#view.show(sifted);
      for (const { index } of rows) {
        this.#view.setOpen(
          index,
          sifted.below[index] === 1 || (sifted.matched[index] === 1 && this.#isInPractice(index, sifted)),
        );
      }
      this.#mark(sifted);
    } else {
      this.#view.show(sifted);
      for (const { index } of this.#openBefore ? rows : []) this.#view.setOpen(index, this.#openBefore![index] === 1);
      this.#openBefore = undefined;
    }
    return sifted;
  }

  #text(index: number): string {
    const known = this.#texts[index];
    if (known !== undefined) return known;
    const words = this.#view.content.words(this.#view.content.rows[index]!);
    this.#practice[index] = fold(words.practice.map(({ text }) => text).join('\n'));
    return (this.#texts[index] = searchable(words));
  }

  /** Whether a term stands where one has to open a row to see it. */
  #isInPractice(index: number, { terms }: Sifted): boolean {
    const practice = this.#practice[index];
    return practice !== undefined && terms.some((term) => practice.includes(term));
  }

  #mark({ matched, terms }: Sifted): void {
    const waiting = this.#view.content.rows.filter(({ index }) => matched[index]);
    let at = 0;
    const next = (): boolean => {
      const element = at < waiting.length && this.#view.elementOf(waiting[at]!.index);
      at += 1;
      if (element) this.#marked.push(...mark(element, terms));
      return at >= waiting.length;
    };
    while (at < firstMarks && !next());
    this.#marking = new AbortController();
    if (at < waiting.length) whenIdle(next, AbortSignal.any([this.#marking.signal, this.#signal]));
  }
}
