import type { likelyIdentifiers } from '@imh/core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ReferenceStrings } from '../../strings/reference.js';

type Identifiers = ReturnType<typeof likelyIdentifiers>;

/** What in the free texts looks like it identifies a child or a family, by field. Nothing is refused. */
export class Doubts implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #found = new Map<string, Identifiers>();
  readonly #latest = new Map<string, string>();

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
    this.#host = host;
  }

  hostConnected(): void {}

  /** After the rater has left a field. Without a connection, the code may be missing; then nothing is found. */
  async check(field: string, text: string): Promise<void> {
    this.#latest.set(field, text);
    const { likelyIdentifiers } = await import('./identifiers.js');
    if (this.#latest.get(field) !== text) return;
    this.#found.set(field, likelyIdentifiers(text));
    this.#host.requestUpdate();
  }

  /** A question to the rater; '' if the text is fine. */
  about(field: string, { looksLike, pleaseCheck }: ReferenceStrings): string {
    const found = (this.#found.get(field) ?? []).map(({ kind, found }) => looksLike[kind](found));
    return found.length > 0 ? [...found, pleaseCheck].join(' ') : '';
  }

  clear(): void {
    this.#found.clear();
    this.#latest.clear();
  }
}
