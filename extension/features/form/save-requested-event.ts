import type { Draft } from '@imh/storage';

/** The user wants to save a draft whose fields are all valid. Preventing it keeps the draft unsaved. */
export class SaveRequestedEvent extends Event {
  readonly draft: Draft;
  constructor(draft: Draft) {
    super('imh-save-requested', { bubbles: true, composed: true, cancelable: true });
    this.draft = draft;
  }
}

declare global {
  interface HTMLElementEventMap {
    'imh-save-requested': SaveRequestedEvent;
  }
}
