import type { Framework } from '@imh/core';
import type { Problem } from './data/problem.js';

const init: EventInit = { bubbles: true, composed: true };

/** What the element shows is on the page. */
export class ReadyEvent extends Event {
  static readonly eventName = 'imh-ready';
  constructor(
    /** What was loaded, by name. */
    readonly documents: { readonly framework?: Framework } & Readonly<Record<string, unknown>>,
  ) {
    super(ReadyEvent.eventName, init);
  }

  /** The framework among the documents. */
  get framework(): Framework | undefined {
    return this.documents.framework;
  }
}

/** There is nothing to show; what the element held before stays. */
export class FailedEvent extends Event {
  static readonly eventName = 'imh-failed';
  constructor(
    readonly code: Problem['code'],
    /** What the element says, in its language. */
    readonly message: string,
    readonly address: string | undefined,
  ) {
    super(FailedEvent.eventName, init);
  }
}

/** What stands under a node was opened: by a person, by find-in-page, or by the page's address. */
export class OpenedEvent extends Event {
  static readonly eventName = 'imh-opened';
  constructor(
    readonly nodeId: string,
    /** Identity of the node everywhere: the framework's id, "#" and the node's id. */
    readonly uri: string,
  ) {
    super(OpenedEvent.eventName, init);
  }
}

/** A person searched or chose a category. */
export class FilteredEvent extends Event {
  static readonly eventName = 'imh-filtered';
  constructor(
    readonly query: string,
    readonly category: string | undefined,
    /** Nodes found by the query, or competencies left where there is none. */
    readonly count: number,
  ) {
    super(FilteredEvent.eventName, init);
  }
}

declare global {
  interface HTMLElementEventMap {
    'imh-ready': ReadyEvent;
    'imh-failed': FailedEvent;
    'imh-opened': OpenedEvent;
    'imh-filtered': FilteredEvent;
  }
}
