import type { Draft, ItemRecord } from '@imh/storage';

/** The entry has been written to the disk, and its draft removed. */
export class EvidenceSavedEvent extends Event {
  readonly record: ItemRecord;
  /** The draft before it was removed, for undo. */
  readonly draft: Draft;
  constructor(record: ItemRecord, draft: Draft) {
    super('imh-evidence-saved', { bubbles: true, composed: true });
    this.record = record;
    this.draft = draft;
  }
}

declare global {
  interface HTMLElementEventMap {
    'imh-evidence-saved': EvidenceSavedEvent;
  }
}
