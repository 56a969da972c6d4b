import { h } from '../h.js';
import { whenIdle } from '../idle-work.js';
import { manyClass } from '../many-parts.js';
import type { OutlineContent } from './outline-content.js';
import { buildRow, close, type RowOptions, type RowView } from './outline-row-view.js';
import { countCompetencies, type OutlineRow } from './outline-rows.js';

export interface OutlineViewOptions extends RowOptions {
  /** A person, or find-in-page, opened what stands under a node. */
  readonly opened?: (nodeId: string) => void;
  readonly copy?: (nodeId: string, button: HTMLElement) => void;
}

/** Rows that stand before the browser gets to paint; most screens hold fewer. */
const firstRows = 30;

/**
 * An outline as plain DOM with one listener for all: ten thousand rows are ten thousand list items and nothing more.
 * The first rows stand at once and the rest follows in idle slices, so in the end everything is in the document for
 * find-in-page, print and screen readers. What comes later comes from elsewhere: `OutlineFinder` filters it, `reveal()`
 * goes to a node.
 */
export class OutlineView {
  readonly element: HTMLElement;
  /** Some row can be opened. */
  readonly opens: boolean;
  readonly content: OutlineContent;
  readonly options: OutlineViewOptions;
  /** By row; undefined where it does not stand, or not yet. */
  readonly views: (RowView | undefined)[];
  /** 1 where a row is open. */
  readonly open: Uint8Array;
  /** 1 where a filter leaves a row; without it all are left. */
  visible: Uint8Array | undefined;
  /** What a heading says of how much stands under it. */
  counted: (index: number) => string;
  orphansHeading: HTMLElement | undefined;
  /** The top rows first, so that nothing moves down afterwards; then reading order. */
  readonly #order: readonly OutlineRow[];
  #built = 0;
  /** How many rows that may be shown stand right below each. */
  readonly #holds: Uint32Array;
  readonly #lists = new Map<boolean, HTMLElement>();

  constructor(content: OutlineContent, options: OutlineViewOptions, signal: AbortSignal) {
    const { rows } = content;
    this.content = content;
    this.options = options;
    this.element = h('div', { class: `outline${manyClass(rows.length)}`, part: 'outline' });
    this.views = new Array<RowView | undefined>(rows.length);
    this.open = new Uint8Array(rows.length);
    this.#holds = new Uint32Array(rows.length);
    const counts = countCompetencies(rows);
    this.counted = (index) => (counts[index]! > 0 ? options.labels.competencies(counts[index]!) : '');
    this.#order = [...rows.filter(({ parent }) => parent < 0), ...rows.filter(({ parent }) => parent >= 0)];
    for (const row of rows) if (row.parent >= 0 && !this.#isSilent(row)) this.#holds[row.parent]! += 1;
    this.opens = rows.some((row) => this.#holds[row.index]! > 0 || content.words(row).practice.length > 0);
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
      const { index, parent } = row;
      const view = buildRow(row, this.content.words(row), this.#holds[index]!, this.options);
      if (!view) continue;
      this.views[index] = view;
      if (view.count) view.count.textContent = this.counted(index);
      if (this.visible?.[index] === 0) view.element.hidden = true;
      if (this.open[index]) this.setOpen(index, true, true);
      (this.views[parent]?.list ?? this.#topList(row.orphan)).append(view.element);
    }
    return this.#built >= this.#order.length;
  }

  /** Builds as far as a row and all that stands before it. */
  buildTo(row: OutlineRow): void {
    this.build(this.#order.indexOf(row) + 1);
  }

  /** @param anew also where it is so already */
  setOpen(index: number, open: boolean, anew = false): void {
    if (!anew && (this.open[index] === 1) === open) return;
    this.open[index] = open ? 1 : 0;
    const view = this.views[index];
    if (!view?.body || !view.toggle) return;
    const { element, body, list, toggle } = view;
    toggle.setAttribute('aria-expanded', `${open}`);
    // What was never drawn is then taken for tall: else a browser lays out all of it to see that little fits the screen.
    if (list) element.classList.toggle('opened', open);
    if (open) body.removeAttribute('hidden');
    else close(body);
  }

  setAll(open: boolean): void {
    this.build();
    for (const { index } of this.content.rows) this.setOpen(index, open);
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
    const { headingLevel, labels } = this.options;
    if (this.#lists.size > 0) {
      this.orphansHeading = h(`h${headingLevel}` as 'h3', { class: 'orphans' }, labels.orphans);
      this.element.append(this.orphansHeading);
    }
    const list = h('ul', { class: `rows${manyClass(this.content.outline.roots.length)}` });
    this.element.append(list);
    this.#lists.set(orphan, list);
    return list;
  }

  #rowOf({ target }: Event): OutlineRow | undefined {
    const element = (target as Element).closest('.row');
    return element ? this.content.rows[Number(element.id.slice(1))] : undefined;
  }

  #clicked(event: Event): void {
    const button = (event.target as Element).closest<HTMLElement>('button');
    const row = button && this.#rowOf(event);
    if (!row) return;
    if (button.classList.contains('copy')) this.options.copy?.(row.node.id, button);
    else if (this.open[row.index]) this.setOpen(row.index, false);
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
    this.options.opened?.(row.node.id);
  }
}
