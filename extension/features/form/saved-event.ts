import type { Draft, ItemRecord } from '@imh/storage';

/** The entry is on the disk; the draft is gone. */
export class EvidenceSavedEvent extends Event {
  readonly record: ItemRecord;
  /** The draft as it was, for undo. */
  readonly draft: Draft;
  constructor(record: ItemRecord, draft: Draft) {
    super('evidence-saved', { bubbles: true, composed: true });
    this.record = record;
    this.draft = draft;
  }
}

declare global {
  interface HTMLElementEventMap {
    'evidence-saved': EvidenceSavedEvent;
  }
}
