import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Rows rendered beyond each edge of the screen. */
const beyond = 8;
/** A list of up to this many rows is rendered whole, so that find-in-page and print include it. */
const wholeUpTo = 60;

interface Place {
  /** Number of all rows. */
  readonly length: number;
  /** The element that contains the rendered rows and the space of the others. */
  readonly body: HTMLElement | null;
  /** Number of the one row that may be taller than the others, -1 if there is none. */
  readonly tall: number;
}

/**
 * Which rows of a long list are near the screen. All rows but one have the same height, so that the window is plain
 * arithmetic: a virtualizer that measures each row keeps an object for each of them, 8 MB for 100,000.
 */
export class RowWindow implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #place: () => Place;
  #rowHeight = 64;
  #tallHeight = 64;
  #first = 0;
  #count = 2 * beyond;
  #listening?: AbortController;
  #observer?: ResizeObserver;
  #frame = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, place: () => Place) {
    this.#host = host;
    this.#place = place;
    host.addController(this);
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const look = () => this.#lookSoon();
    addEventListener('scroll', look, { passive: true, capture: true, signal });
    addEventListener('resize', look, { signal });
    this.#observer = new ResizeObserver(look);
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#frame);
  }

  hostUpdated(): void {
    this.#measure();
    this.#look();
  }

  /** Rows to render: from `first` up to but not including `end`. */
  get range(): { readonly first: number; readonly end: number } {
    const { length } = this.#place();
    if (length <= wholeUpTo) return { first: 0, end: length };
    const first = Math.max(0, Math.min(this.#first, length - this.#count));
    return { first, end: Math.min(length, first + this.#count) };
  }

  /** Heights of the rows before and after the rendered ones, in CSS pixels. */
  get space(): { readonly before: number; readonly after: number } {
    const { length } = this.#place();
    const { first, end } = this.range;
    return { before: this.#topOf(first), after: this.#topOf(length) - this.#topOf(end) };
  }

  /** Scrolls a row to the middle of the screen. */
  scrollTo(row: number): void {
    const { body } = this.#place();
    if (!body) return;
    const top = body.getBoundingClientRect().top + scrollY + this.#topOf(row);
    scrollTo({ top: top - innerHeight / 2 + this.#rowHeight / 2 });
    this.#look();
  }

  #topOf(row: number): number {
    const { tall } = this.#place();
    return row * this.#rowHeight + (tall >= 0 && tall < row ? this.#tallHeight - this.#rowHeight : 0);
  }

  #measure(): void {
    const { body } = this.#place();
    const heightOf = (rows: string, before: number) =>
      body?.querySelector(rows)?.getBoundingClientRect().height || before;
    this.#rowHeight = heightOf('[data-row]:not([data-tall])', this.#rowHeight);
    this.#tallHeight = heightOf('[data-tall]', this.#tallHeight);
  }

  #lookSoon(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#look();
    });
  }

  #look(): void {
    const { body, length, tall } = this.#place();
    if (!body || length <= wholeUpTo) return;
    const top = -body.getBoundingClientRect().top;
    const before = tall >= 0 && top > this.#topOf(tall + 1) ? this.#tallHeight - this.#rowHeight : 0;
    const first = Math.max(0, Math.floor((top - before) / this.#rowHeight) - beyond);
    const count = Math.ceil(innerHeight / this.#rowHeight) + 2 * beyond + 1;
    // A row more or less is not worth a rendering; a few are.
    if (count === this.#count && Math.abs(first - this.#first) < beyond / 2) return;
    this.#first = first;
    this.#count = count;
    this.#host.requestUpdate();
  }
}
