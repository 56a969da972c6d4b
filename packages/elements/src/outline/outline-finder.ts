import { whenIdle } from '../idle-work.js';
import { countCompetencies } from './competency-counts.js';
import { mark, unmark } from './outline-marks.js';
import type { OutlineRow } from './outline-rows.js';
import { fold, hasTerm, searchable } from './outline-search.js';
import { type OutlineFilter, sift, type Sifted } from './outline-sift.js';
import type { OutlineView } from './outline-view.js';

/** Rows marked synchronously; most screens show fewer. */
const firstMarks = 20;

export interface OutlineFinderOptions {
  /** Text beside a heading while a filter hides some of its competencies. */
  readonly countOf: (left: number, all: number) => string;
  /** Removes markup from a text. */
  readonly plain?: ((text: string) => string) | undefined;
}

/** Filters an outline by category and search text, marks what was found and opens the rows that lead to it. */
export class OutlineFinder {
  readonly #view: OutlineView;
  readonly #options: OutlineFinderOptions;
  readonly #signal: AbortSignal;
  /** Folded texts by row: everything that is searched, and the part that is visible only while the row is open. */
  readonly #texts: string[] = [];
  readonly #practice: string[] = [];
  /** What the DOM shows now, by row. */
  readonly #hidden: Uint8Array;
  readonly #counts: Uint32Array;
  readonly #all: Uint32Array;
  #openBefore: Uint8Array | undefined;
  #marked: HTMLElement[] = [];
  #marking = new AbortController();

  constructor(view: OutlineView, options: OutlineFinderOptions, signal: AbortSignal) {
    const { rows } = view.content;
    this.#view = view;
    this.#options = options;
    this.#signal = signal;
    this.#all = countCompetencies(rows);
    this.#counts = this.#all.slice();
    this.#hidden = new Uint8Array(rows.length);
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
      this.#openBefore ??= this.#view.open.slice();
      this.#view.renderUpTo();
      this.#show(sifted, (index) => sifted.below[index] === 1 || this.#opens(index, sifted));
      this.#mark(sifted);
    } else {
      const before = this.#openBefore;
      for (const { index } of before ? rows : []) this.#view.setOpen(index, before![index] === 1);
      this.#openBefore = undefined;
      this.#show(sifted);
    }
    return sifted;
  }

  /** Rows inside a hidden row stay as they are until it is shown; rows rendered later ask the view. */
  #show({ visible, counts }: Sifted, opens?: (index: number) => boolean): void {
    const view = this.#view;
    view.visible = visible;
    view.countText = (index) => this.#countText(counts[index]!, this.#all[index]!);
    let orphans = false;
    for (const { index, parent, orphan } of view.content.rows) {
      const shown = view.rowViews[index];
      const isVisible = visible[index] === 1;
      orphans ||= orphan && isVisible;
      if (shown && parent >= 0 && !visible[parent]) continue;
      const isHidden = this.#hidden[index] === 1;
      if (isVisible === isHidden) {
        if (shown) shown.element.hidden = !isVisible;
        this.#hidden[index] = isVisible ? 0 : 1;
      }
      if (shown && !isVisible) continue;
      if (shown?.count && counts[index] !== this.#counts[index]) shown.count.textContent = view.countText(index);
      this.#counts[index] = counts[index]!;
      if (opens && shown?.toggle) view.setOpen(index, opens(index));
    }
    if (view.orphansHeading) view.orphansHeading.hidden = !orphans;
  }

  #countText(left: number, all: number): string {
    if (left === 0) return '';
    return left === all ? this.#view.options.labels.competencies(all) : this.#options.countOf(left, all);
  }

  #text(index: number): string {
    const known = this.#texts[index];
    if (known !== undefined) return known;
    const words = this.#view.content.words(this.#view.content.rows[index]!);
    const { plain = (text: string) => text } = this.#options;
    if (words.practice.length > 0)
      this.#practice[index] = fold(words.practice.map(({ text }) => plain(text)).join('\n'));
    return (this.#texts[index] = searchable(words, plain));
  }

  /** True if the match is inside a collapsed row. */
  #opens(index: number, { matched, terms }: Sifted): boolean {
    const practice = matched[index] ? this.#practice[index] : undefined;
    return practice !== undefined && terms.some((term) => hasTerm(practice, term));
  }

  /** Marks the first rows at once, the others when the browser is about to draw them or, if it does not report that, in idle time. */
  #mark({ matched, terms }: Sifted): void {
    if (terms.every(({ length }) => length < 2)) return;
    const { rows } = this.#view.content;
    this.#marking = new AbortController();
    const signal = AbortSignal.any([this.#marking.signal, this.#signal]);
    const waiting = matched.slice();
    const markRow = ({ index }: OutlineRow): void => {
      const view = waiting[index] && this.#view.rowViews[index];
      waiting[index] = 0;
      if (view) this.#marked.push(...mark(view, terms));
    };
    let next = 0;
    for (let left = firstMarks; left > 0 && next < rows.length; next += 1) {
      if (!matched[next]) continue;
      markRow(rows[next]!);
      left -= 1;
    }
    const reportsDrawing = 'oncontentvisibilityautostatechange' in document.body;
    const drawn = new Map<number, boolean>();
    const later = (): boolean => {
      const row = rows[next];
      if (row && waiting[next] && (!reportsDrawing || this.#isDrawn(row, drawn))) markRow(row);
      next += 1;
      return next >= rows.length;
    };
    whenIdle(later, signal);
    if (!reportsDrawing) return;
    const onDraw = ({ target }: Event): void => {
      const index = Number((target as Element).id.slice(1));
      // Rows of a long list are drawn one by one, rows of a short list together with their heading.
      const isAlone = this.#view.rowViews[index]?.list?.classList.contains('many');
      for (let at = index; at === index || (rows[at]?.parent ?? -1) >= index; at += 1) {
        if (at === index || (!isAlone && rows[at]!.parent === index)) markRow(rows[at]!);
      }
    };
    this.#view.element.addEventListener('contentvisibilityautostatechange', onDraw, { capture: true, signal });
  }

  /** Checks ancestors first: asking about an element forces layout. */
  #isDrawn({ index, parent }: OutlineRow, known: Map<number, boolean>): boolean {
    let drawn = known.get(index);
    if (drawn === undefined) {
      const head = this.#view.rowViews[index]?.element.firstElementChild;
      drawn =
        (parent < 0 || this.#isDrawn(this.#view.content.rows[parent]!, known)) &&
        head?.checkVisibility({ contentVisibilityAuto: true }) === true;
      known.set(index, drawn);
    }
    return drawn;
  }
}
