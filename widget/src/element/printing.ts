import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Lit's `performUpdate()` is protected; an element without it renders a moment later. */
type Rendered = { performUpdate?(): void };

/**
 * Whether the page is about to be printed, so that the host renders what only paper shows: by a button, a shortcut, or
 * the browser's menu. Renders synchronously, because printing does not wait.
 */
export class Printing implements ReactiveController {
  isPrinting = false;
  readonly #host: ReactiveControllerHost & Rendered;
  readonly #partsOf: () => Iterable<ReactiveControllerHost>;
  #connection: AbortController | undefined;

  /** @param partsOf elements that the host renders, which render at once as well */
  constructor(host: ReactiveControllerHost, partsOf: () => Iterable<ReactiveControllerHost> = () => []) {
    host.addController(this);
    this.#host = host;
    this.#partsOf = partsOf;
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    // Earlier than `beforeprint`: in a page with Trusted Types, Chromium renders no new template during `print()`.
    const prepare = ({ key, ctrlKey, metaKey }: KeyboardEvent): void => {
      if ((ctrlKey || metaKey) && key.toLowerCase() === 'p') this.begin();
    };
    addEventListener('keydown', prepare, { signal });
    addEventListener('beforeprint', () => this.begin(), { signal });
    addEventListener('afterprint', () => this.#set(false), { signal });
  }

  hostDisconnected(): void {
    this.#connection?.abort();
  }

  begin(): void {
    this.#set(true);
  }

  #set(isPrinting: boolean): void {
    if (this.isPrinting === isPrinting) return;
    this.isPrinting = isPrinting;
    this.#host.requestUpdate();
    this.#host.performUpdate?.();
    if (isPrinting) for (const part of this.#partsOf()) (part as Rendered).performUpdate?.();
  }
}
