import { h } from '../h.js';
import { whenIdle } from '../idle-work.js';
import { manyClass } from '../many-parts.js';
import { countCompetencies } from './competency-counts.js';
import type { OutlineContent } from './outline-content.js';
import { collapse, createRow, type RowOptions, type RowView } from './outline-row-view.js';
import type { OutlineRow } from './outline-rows.js';

export interface OutlineViewOptions extends RowOptions {
  /** A person, or find-in-page, opened a node. */
  readonly onOpen?: (nodeId: string) => void;
  readonly onCopy?: (nodeId: string, button: HTMLElement) => void;
}

/** The long outline that is a landmark: one on each page, because landmarks need different names. */
let landmark: HTMLElement | undefined;

/** Rows rendered synchronously, before first paint; most screens show fewer. */
const firstRows = 30;

/**
 * The rows of an outline, as plain DOM: an exception to Lit, because there may be ten thousand. As Lit templates in the
 * same idle slices, 10,000 rows were complete after 1.74 × the time (2.66 s against 1.53 s) and took 1.22 × the heap
 * (medians of 7, interleaved, Chromium 156, November 2026). Search also marks words inside texts that Lit would own.
 *
 * The first rows are rendered at once and the rest in idle slices, so that in the end everything is in the DOM for
 * find-in-page, printing and screen readers. One listener serves all rows. `OutlineFinder` filters, `reveal()` goes to
 * a node; both are loaded on demand.
 */
export class OutlineView {
  /** For a template of the host: `${view.element}`. */
  readonly element: HTMLElement;
  /** True if some row can be opened. */
  readonly hasToggles: boolean;
  readonly content: OutlineContent;
  readonly options: OutlineViewOptions;
  /** By row; undefined for a row that is not rendered (yet). */
  readonly rowViews: (RowView | undefined)[];
  /** 1 for an open row. */
  readonly open: Uint8Array;
  /** 1 for a row that the filter leaves; undefined without a filter. */
  visible: Uint8Array | undefined;
  /** Text beside a heading: how many competencies it contains. */
  countText: (index: number) => string;
  orphansHeading: HTMLElement | undefined;
  /** The top rows first, so that nothing moves down afterwards; then reading order. */
  readonly #order: readonly OutlineRow[];
  #rendered = 0;
  /** How many rows with a visible text are directly below each. */
  readonly #childCounts: Uint32Array;
  readonly #lists = new Map<boolean, HTMLElement>();

  /** @param signal removes the listeners and stops rendering */
  constructor(content: OutlineContent, options: OutlineViewOptions, signal: AbortSignal) {
    const { rows } = content;
    this.content = content;
    this.options = options;
    this.element = h('section', {
      class: `outline${manyClass(rows.length)}`,
      part: 'outline',
    });
    this.rowViews = new Array<RowView | undefined>(rows.length);
    this.open = new Uint8Array(rows.length);
    this.#childCounts = new Uint32Array(rows.length);
    const counts = countCompetencies(rows);
    this.countText = (index) => (counts[index]! > 0 ? options.labels.competencies(counts[index]!) : '');
    this.#order = [...rows.filter(({ parent }) => parent < 0), ...rows.filter(({ parent }) => parent >= 0)];
    for (const row of rows) {
      if (row.parent >= 0 && !this.#isWithheld(row)) this.#childCounts[row.parent]! += 1;
    }
    this.hasToggles = rows.some((row) => this.#childCounts[row.index]! > 0 || content.words(row).practice.length > 0);
    this.element.addEventListener('click', (event) => this.#onClick(event), { signal });
    this.element.addEventListener('beforematch', (event) => this.#onFound(event), { signal });
    // Printing needs the rest at once.
    addEventListener('beforeprint', () => this.renderUpTo(), { signal });
    if (this.renderUpTo(firstRows)) return;
    whenIdle(() => {
      // By now, this one is on the page, and one that it replaces is not.
      if (!landmark?.isConnected) {
        landmark = this.element;
        landmark.ariaLabel = content.say(content.framework.title).text;
        // A section with a name is a region, but Firefox announces a role that changes later only if it is stated.
        landmark.role = 'region';
      }
      return this.renderUpTo(this.#rendered + 20);
    }, signal);
  }

  /**
   * Renders rows up to a number of them.
   * @returns true once every row is rendered
   */
  renderUpTo(end = this.#order.length): boolean {
    for (; this.#rendered < Math.min(end, this.#order.length); this.#rendered += 1) {
      const row = this.#order[this.#rendered]!;
      const { index, parent } = row;
      const view = createRow(row, this.content.words(row), this.#childCounts[index]!, this.options);
      if (!view) continue;
      this.rowViews[index] = view;
      if (view.count) view.count.textContent = this.countText(index);
      if (this.visible?.[index] === 0) view.element.hidden = true;
      if (this.open[index]) this.#update(index);
      (this.rowViews[parent]?.list ?? this.#topList(row.orphan)).append(view.element);
    }
    return this.#rendered >= this.#order.length;
  }

  /** Renders a row and all rows before it. */
  renderThrough(row: OutlineRow): void {
    this.renderUpTo(this.#order.indexOf(row) + 1);
  }

  setOpen(index: number, open: boolean): void {
    if ((this.open[index] === 1) === open) return;
    this.open[index] = open ? 1 : 0;
    this.#update(index);
  }

  setAllOpen(open: boolean): void {
    this.renderUpTo();
    for (const { index } of this.content.rows) this.setOpen(index, open);
  }

  /** Ids of the open nodes, for a view that replaces this one. */
  openedNodes(): Set<string> {
    return new Set(this.content.rows.filter(({ index }) => this.open[index]).map(({ node }) => node.id));
  }

  openNodes(ids: ReadonlySet<string>): void {
    if (ids.size === 0) return;
    for (const { node, index } of this.content.rows) if (ids.has(node.id)) this.setOpen(index, true);
  }

  #update(index: number): void {
    const view = this.rowViews[index];
    if (!view?.body || !view.toggle) return;
    const open = this.open[index] === 1;
    const { element, body, list, toggle } = view;
    toggle.setAttribute('aria-expanded', `${open}`);
    // A larger estimate of its height: otherwise the browser lays out all of it to find what fits the screen.
    if (list) element.classList.toggle('opened', open);
    if (open) body.removeAttribute('hidden');
    else collapse(body);
  }

  /** True if neither code nor label nor text may be shown. */
  #isWithheld(row: OutlineRow): boolean {
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

  #onClick(event: Event): void {
    const button = (event.target as Element).closest<HTMLElement>('button');
    const row = button && this.#rowOf(event);
    if (!row) return;
    if (button.classList.contains('copy')) this.options.onCopy?.(row.node.id, button);
    else if (this.open[row.index]) this.setOpen(row.index, false);
    else this.#openByPerson(row);
  }

  /** Find-in-page is about to reveal this part. */
  #onFound(event: Event): void {
    const row = this.#rowOf(event);
    if (row) this.#openByPerson(row);
  }

  #openByPerson(row: OutlineRow): void {
    // The rows below may not be rendered yet.
    if (row.hasChildren) this.renderUpTo();
    this.setOpen(row.index, true);
    this.options.onOpen?.(row.node.id);
  }
}
