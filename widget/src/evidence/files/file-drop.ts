import type { LitElement, ReactiveController } from 'lit';

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;

/** Takes files that are dropped on an element, and keeps the browser from opening a file that misses it. */
export class FileDrop implements ReactiveController {
  readonly #host: LitElement;
  readonly #take: (files: readonly File[]) => void;
  /** Elements inside the host that the pointer has entered and not left. */
  #entered = 0;
  #connection: AbortController | undefined;

  constructor(host: LitElement, take: (files: readonly File[]) => void) {
    host.addController(this);
    this.#host = host;
    this.#take = take;
  }

  /** Files are dragged over the element. */
  get isOver(): boolean {
    return this.#entered > 0;
  }

  hostConnected(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const host = this.#host;
    host.addEventListener('dragenter', (event) => hasFiles(event) && this.#count(this.#entered + 1), { signal });
    host.addEventListener('dragleave', (event) => hasFiles(event) && this.#count(this.#entered - 1), { signal });
    host.addEventListener('drop', (event) => this.#drop(event), { signal });
    // A browser opens a file that misses in place of the page, and the whole review is lost.
    for (const name of ['dragover', 'drop'] as const) {
      addEventListener(name, (event) => !event.defaultPrevented && hasFiles(event) && event.preventDefault(), {
        signal,
      });
    }
  }

  hostDisconnected(): void {
    this.#connection?.abort();
    this.#entered = 0;
  }

  #drop(event: DragEvent): void {
    this.#count(0);
    if (!hasFiles(event)) return;
    event.preventDefault();
    this.#take([...event.dataTransfer!.files]);
  }

  #count(entered: number): void {
    this.#entered = Math.max(0, entered);
    this.#host.requestUpdate();
  }
}
