import { defineElement } from '../define-element.js';
import { LogBackupElement } from './log-backup-element.js';

export function defineLogBackup(): void {
  defineElement('log-backup', LogBackupElement);
}
