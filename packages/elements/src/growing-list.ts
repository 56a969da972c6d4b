import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { whenIdle } from './idle-work.js';

export interface GrowingListOptions {
  /** Items rendered before the first paint; about what a screen shows. */
  readonly first: number;
  /** Items added in each idle slice. */
  readonly step: number;
}

/**
 * Renders a long list in parts: the first items at once, the rest in idle slices, so that in the end everything is in
 * the DOM for find-in-page, printing and screen readers. Printing renders everything at once.
 */
export class GrowingList implements ReactiveController {
  readonly #host: ReactiveControllerHost & { performUpdate?(): void };
  readonly #options: GrowingListOptions;
  #rendered: number;
  #total = 0;
  #connection = new AbortController();
  #isGrowing = false;

  constructor(host: ReactiveControllerHost, options: GrowingListOptions) {
    host.addController(this);
    this.#host = host;
    this.#options = options;
    this.#rendered = options.first;
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    addEventListener('beforeprint', () => this.#renderAll(), { signal });
    this.#isGrowing = false;
  }

  hostDisconnected(): void {
    this.#connection.abort();
  }

  /** The items to render now. Call it in each render with the whole list. */
  renderedOf<Item>(items: readonly Item[]): readonly Item[] {
    this.#total = items.length;
    if (this.#rendered >= items.length) return items;
    this.#grow();
    return items.slice(0, this.#rendered);
  }

  /** True once every item is in the DOM. */
  get isWhole(): boolean {
    return this.#rendered >= this.#total;
  }

  /** Includes the first `count` items in the next render. */
  growTo(count: number): void {
    this.#rendered = Math.max(this.#rendered, count);
  }

  /** Starts again with the first items, for another list. */
  reset(): void {
    this.#rendered = this.#options.first;
  }

  #grow(): void {
    if (this.#isGrowing) return;
    this.#isGrowing = true;
    const step = (): boolean => {
      this.#rendered += this.#options.step;
      this.#isGrowing = !this.isWhole;
      this.#updateNow();
      return !this.#isGrowing;
    };
    whenIdle(step, this.#connection.signal);
  }

  #renderAll(): void {
    if (this.isWhole) return;
    this.#rendered = this.#total;
    this.#updateNow();
  }

  /** Synchronously, because printing does not wait and an idle slice measures its own time. */
  #updateNow(): void {
    this.#host.requestUpdate();
    this.#host.performUpdate?.();
  }
}
