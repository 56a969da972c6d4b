/** A backup was saved, or handed to the browser as a download. */
export class BackupSavedEvent extends Event {
  constructor(readonly outcome: 'saved' | 'handed') {
    super('imh-backup-saved', { bubbles: true, composed: true });
  }
}

/** The person goes back from the hand-over to the choice between backup and hand-over. */
export class HandOverCanceledEvent extends Event {
  constructor() {
    super('imh-hand-over-canceled', { bubbles: true, composed: true });
  }
}

/** The hand-over is done, and its dialog can be closed. */
export class HandOverFinishedEvent extends Event {
  constructor() {
    super('imh-hand-over-finished', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'imh-backup-saved': BackupSavedEvent;
    'imh-hand-over-canceled': HandOverCanceledEvent;
    'imh-hand-over-finished': HandOverFinishedEvent;
  }
}
