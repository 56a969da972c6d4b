import type { Framework } from '@imh/core';
import type { FrameworkChange } from './keep-framework.js';

/** The person has accepted a framework, and it is installed. */
export class FrameworkKeptEvent extends Event {
  constructor(
    readonly framework: Framework,
    /** For Undo. */
    readonly change: FrameworkChange,
  ) {
    super('imh-framework-kept', { bubbles: true, composed: true });
  }
}

/** The person does not want the framework that was read. Nothing has changed. */
export class FrameworkDismissedEvent extends Event {
  constructor() {
    super('imh-framework-dismissed', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'imh-framework-kept': FrameworkKeptEvent;
    'imh-framework-dismissed': FrameworkDismissedEvent;
  }
}
