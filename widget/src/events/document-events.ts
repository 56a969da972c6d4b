import type { Framework } from '@imh/core';
import type { Problem } from '../data/problem.js';
import { init } from './init.js';

/** What the element shows is on the page. */
export class ReadyEvent extends Event {
  constructor(
    /** What was loaded, by name. */
    readonly documents: { readonly framework?: Framework } & Readonly<Record<string, unknown>>,
  ) {
    super('imh-ready', init);
  }

  /** The framework among the documents. */
  get framework(): Framework | undefined {
    return this.documents.framework;
  }
}

/** There is nothing to show; what the element held before stays. */
export class FailedEvent extends Event {
  constructor(
    readonly code: Problem['code'],
    /** What the element says, in its language. */
    readonly message: string,
    readonly address: string | undefined,
  ) {
    super('imh-failed', init);
  }
}

declare global {
  interface HTMLElementEventMap {
    'imh-ready': ReadyEvent;
    'imh-failed': FailedEvent;
  }
}
