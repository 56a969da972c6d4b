import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Prefill, prefillIn } from '@imh/core';

/** The link that the page was opened by, if its hash fills in the form. */
export class PageLink implements ReactiveController {
  /** What the link fills in. */
  prefill: Prefill | undefined;
  readonly #changed: () => void;
  /** The hash that was read last. */
  #hash = '';
  #connection: AbortController | undefined;

  /** @param changed the hash of the page has changed; `follow()` reads it */
  constructor(host: ReactiveControllerHost, changed: () => void) {
    this.#changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    this.#hash = location.hash;
    this.prefill = prefillIn(this.#hash);
    this.#connection = new AbortController();
    addEventListener('hashchange', () => this.#changed(), { signal: this.#connection.signal });
  }

  hostDisconnected(): void {
    this.#connection?.abort();
  }

  /** @returns what the hash fills in, if it has become another link */
  follow(): Prefill | undefined {
    if (location.hash === this.#hash) return undefined;
    this.#hash = location.hash;
    const prefill = prefillIn(this.#hash);
    this.prefill = prefill ?? this.prefill;
    return prefill;
  }

  ignore(): void {
    this.prefill = undefined;
  }
}
