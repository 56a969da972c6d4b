import type { Framework } from '@imh/core';

/** A part of the step changed the framework. `label` contains the words for undo. */
export class FrameworkChangeEvent extends Event {
  readonly framework: Framework;
  readonly label: string;

  constructor(framework: Framework, label: string) {
    super('builder-framework-changed', { bubbles: true, composed: true });
    this.framework = framework;
    this.label = label;
  }
}

declare global {
  interface HTMLElementEventMap {
    'builder-framework-changed': FrameworkChangeEvent;
  }
}
