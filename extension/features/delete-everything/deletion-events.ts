/** The whole log was deleted: the page begins again as after the installation. */
export class EverythingDeletedEvent extends Event {
  constructor() {
    super('imh-everything-deleted', { bubbles: true, composed: true });
  }
}

/** The person wants to make a backup before deleting. */
export class BackupWantedEvent extends Event {
  constructor() {
    super('imh-backup-wanted', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'imh-everything-deleted': EverythingDeletedEvent;
    'imh-backup-wanted': BackupWantedEvent;
  }
}
