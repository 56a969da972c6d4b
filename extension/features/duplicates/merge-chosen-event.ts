import type { EvidenceContent } from '@imh/core';

/** The user has chosen what to keep of two entries, and wants one entry with `content` instead of them. */
export class MergeChosenEvent extends Event {
  readonly content: EvidenceContent;
  constructor(content: EvidenceContent) {
    super('imh-merge-chosen', { bubbles: true, composed: true });
    this.content = content;
  }
}

declare global {
  interface HTMLElementEventMap {
    'imh-merge-chosen': MergeChosenEvent;
  }
}
