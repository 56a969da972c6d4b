import { defineElement } from '../define-element.js';
import { LogBackupElement } from './log-backup-element.js';
import { RecoveredNoticeElement } from './recovered-notice-element.js';

export function defineLogBackup(): void {
  defineElement('log-backup', LogBackupElement);
}

export function defineRecoveredNotice(): void {
  defineElement('recovered-notice', RecoveredNoticeElement);
}
