import type { EvidenceLog, ReferenceRating } from '@imh/core';
import { init } from './init.js';

/** A person saved a file: a reference rating, or a training as evidence. Nothing was sent. */
export class SavedEvent extends Event {
  constructor(
    readonly document: ReferenceRating | EvidenceLog,
    readonly fileName: string,
  ) {
    super('imh-saved', init);
  }
}

/** Files that a person dropped or chose were read. */
export class FilesReadEvent extends Event {
  constructor(
    readonly opened: number,
    readonly failed: number,
  ) {
    super('imh-read-files', init);
  }
}

/** A person's evidence log was opened for a closer look. */
export class LogOpenedEvent extends Event {
  constructor(readonly log: EvidenceLog) {
    super('imh-opened-log', init);
  }
}

declare global {
  interface HTMLElementEventMap {
    'imh-saved': SavedEvent;
    'imh-read-files': FilesReadEvent;
    'imh-opened-log': LogOpenedEvent;
  }
}
