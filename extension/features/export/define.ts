import { defineBackupFolder } from '../backup/folder-define.js';
import { defineElement } from '../define-element.js';
import { HandOverElement } from './hand-over-element.js';
import { HandOverPreviewElement } from './hand-over-preview-element.js';
import { LogExportElement } from './log-export-element.js';

export function defineLogExport(): void {
  defineBackupFolder();
  defineElement('hand-over-preview', HandOverPreviewElement);
  defineElement('hand-over', HandOverElement);
  defineElement('log-export', LogExportElement);
}
