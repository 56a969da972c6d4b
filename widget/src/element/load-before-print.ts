import type { LitElement, ReactiveController } from 'lit';

export interface OnPaper {
  /** Renders what only paper shows, and opens the browser's dialog. */
  printNow(): void;
}

/**
 * Loads the code for paper once a person may be about to print: a modifier key is down, or the pointer or the focus
 * leaves the page for the browser's menu. A Ctrl+P that is faster than the code waits for it. Only the menu of a browser
 * without a pointer is not noticed: there, the page is printed as it is.
 */
export class LoadBeforePrint implements ReactiveController {
  readonly #load: () => Promise<OnPaper | undefined>;
  readonly #isShown: () => boolean;
  #connection: AbortController | undefined;
  #isLoaded = false;

  constructor(host: LitElement, load: () => Promise<OnPaper | undefined>, isShown: () => boolean) {
    this.#load = load;
    this.#isShown = isShown;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const leaving = (): void => {
      if (this.#isShown()) void this.#paper();
    };
    addEventListener('blur', leaving, { signal });
    document.documentElement.addEventListener('mouseleave', leaving, { signal });
    addEventListener('keydown', (event) => this.#keydown(event), { signal });
  }

  hostDisconnected(): void {
    this.#connection?.abort();
  }

  #keydown(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey } = event;
    const isModified = ctrlKey || metaKey || key === 'Control' || key === 'Meta';
    if (this.#isLoaded || !isModified || !this.#isShown()) return;
    const loading = this.#paper();
    const prints = key.toLowerCase() === 'p';
    // In a frame, the shortcut prints the page around it, and another element may already wait.
    if (!prints || event.defaultPrevented || parent !== window) return;
    event.preventDefault();
    void loading.then((paper) => (paper ? paper.printNow() : print()));
  }

  async #paper(): Promise<OnPaper | undefined> {
    const paper = await this.#load();
    this.#isLoaded ||= paper !== undefined;
    return paper;
  }
}
