import type { Framework } from '@imh/core';
import type { Problem } from '../data/problem.js';
import { init } from './init.js';

/** The content of the element is rendered. */
export class ReadyEvent extends Event {
  constructor(
    /** The loaded documents, by name. */
    readonly documents: { readonly framework?: Framework } & Readonly<Record<string, unknown>>,
  ) {
    super('imh-ready', init);
  }

  /** The framework among the documents. */
  get framework(): Framework | undefined {
    return this.documents.framework;
  }
}

/** The content cannot be shown; the previous content of the element stays. */
export class FailedEvent extends Event {
  constructor(
    readonly code: Problem['code'],
    /** The message that the element shows, in its language. */
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
