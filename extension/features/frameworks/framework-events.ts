import type { Framework } from '@imh/core';
import type { FrameworkChange } from './keep-framework.js';

/** The person has accepted a framework, and it is installed. */
export class FrameworkAcceptedEvent extends Event {
  constructor(
    readonly framework: Framework,
    /** For Undo. */
    readonly change: FrameworkChange,
  ) {
    super('imh-framework-accepted', { bubbles: true, composed: true });
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
    'imh-framework-accepted': FrameworkAcceptedEvent;
    'imh-framework-dismissed': FrameworkDismissedEvent;
  }
}
