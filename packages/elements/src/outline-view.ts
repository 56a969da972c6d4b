import { whenIdle } from './idle-work.js';
import type { OutlineContent } from './outline-content.js';
import { mark, unmark } from './outline-marks.js';
import { buildRow, close, make, type RowOptions, type RowView } from './outline-row-view.js';
import { isCompetency, type OutlineRow } from './outline-rows.js';
import { fold, searchable } from './outline-search.js';
import { type OutlineFilter, sift, type Sifted } from './outline-sift.js';

export interface OutlineViewOptions extends RowOptions {
  /** A person, or find-in-page, opened what stands under a node. */
  readonly opened?: (nodeId: string) => void;
  readonly copy?: (nodeId: string, button: HTMLElement) => void;
}

/** Rows that stand before the browser gets to paint. */
const firstRows = 60;
/** Rows that get their marks at once; a screen holds fewer. */
const firstMarks = 40;

/**
 * An outline as plain DOM with one listener for all: ten thousand rows are ten thousand list items and nothing more.
 * The first rows stand at once and the rest follows in idle slices, so in the end everything is in the document for
 * find-in-page, print and screen readers.
 */
export class OutlineView {
  readonly element = make('div', 'outline');
  /** Some row can be opened. */
  readonly opens: boolean;
  readonly #content: OutlineContent;
  readonly #options: OutlineViewOptions;
  readonly #signal: AbortSignal;
  readonly #views: (RowView | undefined)[];
  readonly #texts: string[] = [];
  /** Folded "How it shows in practice" of the rows that stand: where a search finds something, it is opened. */
  readonly #practice: string[] = [];
  /** Rows in the order they are built: the top ones first, so that nothing moves down afterwards. */
  readonly #order: readonly OutlineRow[];
  #built = 0;
  readonly #open: Uint8Array;
  readonly #lists: { roots?: HTMLElement; orphans?: HTMLElement } = {};
  /** Headings with at least one row that may be shown. */
  readonly #holds: Uint8Array;
  #sifted: Sifted;
  #openBeforeSearch: Uint8Array | undefined;
  #marked: HTMLElement[] = [];
  #marking = new AbortController();

  constructor(content: OutlineContent, options: OutlineViewOptions, signal: AbortSignal) {
    this.#content = content;
    this.#options = options;
    this.#signal = signal;
    const { rows } = content;
    this.#views = new Array<RowView | undefined>(rows.length);
    this.#order = [...rows.filter(({ parent }) => parent < 0), ...rows.filter(({ parent }) => parent >= 0)];
    this.#open = new Uint8Array(rows.length);
    this.#holds = new Uint8Array(rows.length);
    let opens = false;
    for (const row of rows) {
      const { code, label, text, practice } = content.words(row);
      const named = code || label.text || text.text;
      if (named && row.parent >= 0) this.#holds[row.parent] = 1;
      if (named && (row.parent >= 0 || practice.length > 0)) opens = true;
    }
    this.opens = opens;
    this.#sifted = this.#sift({});
    this.element.setAttribute('part', 'outline');
    this.element.addEventListener('click', (event) => this.#clicked(event), { signal });
    this.element.addEventListener('beforematch', (event) => this.#found(event), { signal });
    // The rest has to be there when the page goes to paper.
    globalThis.addEventListener('beforeprint', () => this.#buildUpTo(), { signal });
    this.#buildUpTo(firstRows);
    if (rows.length > firstRows) {
      whenIdle(() => this.#buildUpTo(this.#built + 20), signal);
    }
  }

  /** Shows only what a category holds and a search finds. */
  filter(filter: OutlineFilter): Sifted {
    const before = this.#sifted;
    const now = (this.#sifted = this.#sift(filter));
    const searching = now.terms.length > 0;
    this.#marking.abort();
    unmark(this.#marked.splice(0));
    if (searching) this.#openBeforeSearch ??= this.#open.slice();
    if (searching) this.#buildUpTo();
    for (const [index, view] of this.#views.entries()) {
      if (!view) continue;
      if (now.visible[index] !== before.visible[index]) view.element.hidden = !now.visible[index];
      if (view.count && now.counts[index] !== before.counts[index]) this.#count(index, view.count);
      if (searching) this.#setOpen(index, now.below[index] === 1 || this.#isInPractice(index));
      else if (this.#openBeforeSearch) this.#setOpen(index, this.#openBeforeSearch[index] === 1);
    }
    if (searching) this.#mark();
    else this.#openBeforeSearch = undefined;
    return now;
  }

  openAll(): void {
    this.#buildUpTo();
    for (const index of this.#views.keys()) this.#setOpen(index, true);
  }

  closeAll(): void {
    for (const { index } of this.#content.rows) this.#setOpen(index, false);
  }

  /**
   * Opens a node and what stands above it, at the first of its places.
   * @returns what to scroll to and to focus; undefined where there is no such node
   */
  reveal(nodeId: string): { row: HTMLElement; focus: HTMLElement } | undefined {
    const { rows } = this.#content;
    let row = rows.find(({ node }) => node.id === nodeId);
    if (!row) return undefined;
    this.#buildUpTo(this.#order.indexOf(row) + 1);
    // What may not be named is shown by the heading above it.
    while (!this.#views[row.index] && row.parent >= 0) row = rows[row.parent]!;
    const view = this.#views[row.index];
    if (!view) return undefined;
    for (let at: OutlineRow | undefined = row; at; at = rows[at.parent]) this.#setOpen(at.index, true);
    this.element.querySelector('.current')?.classList.remove('current');
    view.element.classList.add('current');
    const focus = row.hasChildren && view.toggle ? view.toggle : view.element.querySelector<HTMLElement>('.head')!;
    if (focus !== view.toggle) focus.tabIndex = -1;
    return { row: view.element, focus };
  }

  #sift(filter: OutlineFilter): Sifted {
    const { rows, outline } = this.#content;
    return sift(rows, outline, (row) => this.#text(row), filter);
  }

  #text(row: OutlineRow): string {
    return (this.#texts[row.index] ??= searchable(this.#content.words(row)));
  }

  /** @returns whether everything stands */
  #buildUpTo(end = this.#order.length): boolean {
    for (; this.#built < Math.min(end, this.#order.length); this.#built += 1) {
      const row = this.#order[this.#built]!;
      const { index } = row;
      const words = this.#content.words(row);
      this.#texts[index] ??= searchable(words);
      if (words.practice.length > 0) this.#practice[index] = fold(words.practice.map(({ text }) => text).join('\n'));
      const view = buildRow(row, words, this.#holds[index] === 1, this.#options);
      if (!view) continue;
      this.#views[index] = view;
      if (view.count) this.#count(index, view.count);
      view.element.hidden = !this.#sifted.visible[index];
      if (this.#open[index]) this.#setOpen(index, true);
      (this.#views[row.parent]?.list ?? this.#topList(row)).append(view.element);
    }
    return this.#built >= this.#order.length;
  }

  #topList(row: OutlineRow): HTMLElement {
    const which = row.orphan ? 'orphans' : 'roots';
    if (which === 'orphans' && !this.#lists.orphans && this.#lists.roots) {
      const { headingLevel, labels } = this.#options;
      make(`h${headingLevel}`, 'orphans', this.element).textContent = labels.orphans;
    }
    return (this.#lists[which] ??= make('ul', 'rows', this.element));
  }

  #count(index: number, element: HTMLElement): void {
    const count = this.#sifted.counts[index]!;
    element.textContent = count > 0 ? this.#options.labels.competencies(count) : '';
  }

  #setOpen(index: number, open: boolean): void {
    this.#open[index] = open ? 1 : 0;
    const { body, toggle } = this.#views[index] ?? {};
    if (!body || !toggle || (toggle.getAttribute('aria-expanded') === 'true') === open) return;
    toggle.setAttribute('aria-expanded', String(open));
    if (open) body.removeAttribute('hidden');
    else close(body);
  }

  #isInPractice(index: number): boolean {
    const { matched, terms } = this.#sifted;
    return matched[index] === 1 && terms.some((term) => this.#practice[index]?.includes(term));
  }

  #mark(): void {
    const { matched, terms } = this.#sifted;
    const waiting = this.#views.filter((view, index) => view && matched[index]);
    let at = 0;
    const next = (): boolean => {
      const view = waiting[at++];
      if (view) this.#marked.push(...mark(view.element, terms));
      return at >= waiting.length;
    };
    while (at < firstMarks && !next());
    this.#marking = new AbortController();
    if (at < waiting.length) whenIdle(next, AbortSignal.any([this.#marking.signal, this.#signal]));
  }

  #rowOf(event: Event): OutlineRow | undefined {
    const element = (event.target as Element).closest('.row');
    return element ? this.#content.rows[Number(element.id.slice(1))] : undefined;
  }

  #clicked(event: Event): void {
    const button = (event.target as Element).closest<HTMLElement>('button');
    const row = button && this.#rowOf(event);
    if (!row) return;
    if (button.classList.contains('copy')) this.#options.copy?.(row.node.id, button);
    else {
      const open = !this.#open[row.index];
      this.#setOpen(row.index, open);
      if (open) this.#announce(row);
    }
  }

  /** Find-in-page is about to open this part by itself. */
  #found(event: Event): void {
    const row = this.#rowOf(event);
    if (!row) return;
    this.#setOpen(row.index, true);
    this.#announce(row);
  }

  #announce(row: OutlineRow): void {
    // Rows below may not stand yet.
    if (!isCompetency(row)) this.#buildUpTo();
    this.#options.opened?.(row.node.id);
  }
}
