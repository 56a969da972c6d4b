import type { AttachmentReference } from '@imh/core';

/** The user has attached or removed a file; the form or the entry stores the new list. */
export class AttachmentsChangedEvent extends Event {
  readonly attachments: readonly AttachmentReference[];
  constructor(attachments: readonly AttachmentReference[]) {
    super('imh-attachments-changed', { bubbles: true, composed: true });
    this.attachments = attachments;
  }
}

declare global {
  interface HTMLElementEventMap {
    'imh-attachments-changed': AttachmentsChangedEvent;
  }
}
