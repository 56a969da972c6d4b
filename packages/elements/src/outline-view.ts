import { h } from './h.js';
import { whenIdle } from './idle-work.js';
import type { OutlineContent } from './outline-content.js';
import { buildRow, close, type RowOptions, type RowView } from './outline-row-view.js';
import { countCompetencies, type OutlineRow } from './outline-rows.js';

export interface OutlineViewOptions extends RowOptions {
  /** A person, or find-in-page, opened what stands under a node. */
  readonly opened?: (nodeId: string) => void;
  readonly copy?: (nodeId: string, button: HTMLElement) => void;
}

/** What a filter leaves of the rows; see `sift()`. */
export interface Remaining {
  readonly visible: Uint8Array;
  readonly counts: Uint32Array;
}

/** Rows that stand before the browser gets to paint. */
const firstRows = 60;

/**
 * An outline as plain DOM with one listener for all: ten thousand rows are ten thousand list items and nothing more.
 * The first rows stand at once and the rest follows in idle slices, so in the end everything is in the document for
 * find-in-page, print and screen readers.
 */
export class OutlineView {
  readonly element = h('div', { class: 'outline', part: 'outline' });
  /** Some row can be opened. */
  readonly opens: boolean;
  readonly content: OutlineContent;
  readonly #options: OutlineViewOptions;
  /** The top rows first, so that nothing moves down afterwards; then reading order. */
  readonly #order: readonly OutlineRow[];
  #built = 0;
  readonly #views: (RowView | undefined)[];
  readonly #open: Uint8Array;
  /** Headings with a row below that may be shown. */
  readonly #holds: Uint8Array;
  readonly #lists = new Map<boolean, HTMLElement>();
  #orphansHeading: HTMLElement | undefined;
  #remaining: { visible?: Uint8Array; counts: Uint32Array };

  constructor(content: OutlineContent, options: OutlineViewOptions, signal: AbortSignal) {
    const { rows } = content;
    this.content = content;
    this.#options = options;
    this.#views = new Array<RowView | undefined>(rows.length);
    this.#open = new Uint8Array(rows.length);
    this.#holds = new Uint8Array(rows.length);
    this.#remaining = { counts: countCompetencies(rows) };
    this.#order = [...rows.filter(({ parent }) => parent < 0), ...rows.filter(({ parent }) => parent >= 0)];
    for (const row of rows) if (row.parent >= 0 && !this.#isSilent(row)) this.#holds[row.parent] = 1;
    this.opens = rows.some((row) => this.#holds[row.index] || content.words(row).practice.length > 0);
    this.element.addEventListener('click', (event) => this.#clicked(event), { signal });
    this.element.addEventListener('beforematch', (event) => this.#found(event), { signal });
    // The rest has to be there when the page goes to paper.
    addEventListener('beforeprint', () => this.build(), { signal });
    if (!this.build(firstRows)) whenIdle(() => this.build(this.#built + 20), signal);
  }

  /**
   * Puts rows into the document, up to a number of them.
   * @returns whether all stand
   */
  build(end = this.#order.length): boolean {
    for (; this.#built < Math.min(end, this.#order.length); this.#built += 1) {
      const row = this.#order[this.#built]!;
      const { index } = row;
      const view = buildRow(row, this.content.words(row), this.#holds[index] === 1, this.#options);
      if (!view) continue;
      this.#views[index] = view;
      this.#count(index);
      view.element.hidden = this.#remaining.visible?.[index] === 0;
      if (this.#open[index]) this.setOpen(index, true);
      (this.#views[row.parent]?.list ?? this.#topList(row.orphan)).append(view.element);
    }
    return this.#built >= this.#order.length;
  }

  /** Shows only what a filter leaves. */
  show(remaining: Remaining): void {
    const before = this.#remaining;
    this.#remaining = remaining;
    for (const { index } of this.content.rows) {
      const view = this.#views[index];
      if (!view) continue;
      const visible = remaining.visible[index];
      if (visible !== (before.visible?.[index] ?? 1)) view.element.hidden = !visible;
      if (remaining.counts[index] !== before.counts[index]) this.#count(index);
    }
    if (this.#orphansHeading) {
      this.#orphansHeading.hidden = !this.content.rows.some(({ orphan, index }) => orphan && remaining.visible[index]);
    }
  }

  /** The element of a row, if it stands. */
  elementOf(index: number): HTMLElement | undefined {
    return this.#views[index]?.element;
  }

  /** Which rows are open now. */
  openRows(): Uint8Array {
    return this.#open.slice();
  }

  setOpen(index: number, open: boolean): void {
    this.#open[index] = open ? 1 : 0;
    const { body, toggle } = this.#views[index] ?? {};
    if (!body || !toggle || (toggle.getAttribute('aria-expanded') === 'true') === open) return;
    toggle.setAttribute('aria-expanded', String(open));
    if (open) body.removeAttribute('hidden');
    else close(body);
  }

  openAll(): void {
    this.build();
    for (const { index } of this.content.rows) this.setOpen(index, true);
  }

  closeAll(): void {
    for (const { index } of this.content.rows) this.setOpen(index, false);
  }

  /**
   * Opens a node and what stands above it, at the first of its places.
   * @returns what to scroll to and what to focus; undefined where there is no such node
   */
  reveal(nodeId: string): { row: HTMLElement; focus: HTMLElement } | undefined {
    const { rows } = this.content;
    let row = rows.find(({ node }) => node.id === nodeId);
    if (!row) return undefined;
    this.build(this.#order.indexOf(row) + 1);
    // What may not be named is shown by the heading above it.
    while (!this.#views[row.index] && row.parent >= 0) row = rows[row.parent]!;
    const view = this.#views[row.index];
    if (!view) return undefined;
    for (let at: OutlineRow | undefined = row; at; at = rows[at.parent]) this.setOpen(at.index, true);
    this.element.querySelector('.current')?.classList.remove('current');
    view.element.classList.add('current');
    const focus = (view.list && view.toggle) ?? view.element.querySelector<HTMLElement>('.head')!;
    if (!view.list) focus.tabIndex = -1;
    return { row: view.element, focus };
  }

  /** Neither code nor label nor text may be shown. */
  #isSilent(row: OutlineRow): boolean {
    if (!this.content.heldBack) return false;
    const { code, label, text } = this.content.words(row);
    return !code && !label.text && !text.text;
  }

  #topList(orphan: boolean): HTMLElement {
    const known = this.#lists.get(orphan);
    if (known) return known;
    const { headingLevel, labels } = this.#options;
    if (this.#lists.size > 0) {
      this.#orphansHeading = h(`h${headingLevel}` as 'h3', { class: 'orphans' }, labels.orphans);
      this.element.append(this.#orphansHeading);
    }
    const list = h('ul', { class: 'rows' });
    this.element.append(list);
    this.#lists.set(orphan, list);
    return list;
  }

  #count(index: number): void {
    const element = this.#views[index]?.count;
    const count = this.#remaining.counts[index]!;
    if (element) element.textContent = count > 0 ? this.#options.labels.competencies(count) : '';
  }

  #rowOf({ target }: Event): OutlineRow | undefined {
    const element = (target as Element).closest('.row');
    return element ? this.content.rows[Number(element.id.slice(1))] : undefined;
  }

  #clicked(event: Event): void {
    const button = (event.target as Element).closest<HTMLElement>('button');
    const row = button && this.#rowOf(event);
    if (!row) return;
    if (button.classList.contains('copy')) this.#options.copy?.(row.node.id, button);
    else if (this.#open[row.index]) this.setOpen(row.index, false);
    else this.#opened(row);
  }

  /** Find-in-page is about to open this part by itself. */
  #found(event: Event): void {
    const row = this.#rowOf(event);
    if (row) this.#opened(row);
  }

  #opened(row: OutlineRow): void {
    // What is below may not stand yet.
    if (row.hasChildren) this.build();
    this.setOpen(row.index, true);
    this.#options.opened?.(row.node.id);
  }
}
