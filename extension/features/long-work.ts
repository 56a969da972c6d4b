import type { BulkOptions } from '@imh/storage';
import { html, type LitElement, nothing } from 'lit';
import type { Strings } from '../strings/index.js';

/** Work on many entries: how far it has come, with a button that stops it. Goes on if its element is removed. */
export class LongWork {
  readonly #host: LitElement;
  #done?: number | undefined;
  #cancel?: AbortController;

  constructor(host: LitElement) {
    this.#host = host;
  }

  get isRunning(): boolean {
    return this.#done !== undefined;
  }

  /** Work on a few entries is done before its progress is rendered. */
  async run<Result>(work: (options: Required<BulkOptions>) => Promise<Result>): Promise<Result> {
    this.#cancel = new AbortController();
    this.#show(0);
    try {
      return await work({ onProgress: (done) => this.#show(done), signal: this.#cancel.signal });
    } finally {
      this.#show(undefined);
    }
  }

  #show(done: number | undefined): void {
    this.#done = done;
    this.#host.requestUpdate();
  }

  render(strings: Strings) {
    if (this.#done === undefined) return nothing;
    const sentence = strings.bulkRunning(Math.floor(this.#done * 100));
    return html`<progress max="1" .value=${this.#done} aria-label=${sentence}></progress>
      <span role="status">${sentence}</span>
      <button type="button" @click=${() => this.#cancel?.abort()}>${strings.cancel}</button>`;
  }
}
