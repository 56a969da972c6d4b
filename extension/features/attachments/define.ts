import { defineElement } from '../define-element.js';
import { AttachmentPreviewElement } from './attachment-preview-element.js';
import { EntryAttachmentsElement } from './entry-attachments-element.js';
import { RecordAttachmentsElement } from './record-attachments-element.js';

export function defineAttachmentPreview(): void {
  defineElement('attachment-preview', AttachmentPreviewElement);
}

export function defineEntryAttachments(): void {
  defineAttachmentPreview();
  defineElement('entry-attachments', EntryAttachmentsElement);
}

export function defineRecordAttachments(): void {
  defineEntryAttachments();
  defineElement('record-attachments', RecordAttachmentsElement);
}
