import { defineElement } from '../define-element.js';
import { defineBackupFolder } from './folder-define.js';
import { ImportLogElement } from './import-log-element.js';
import { LogBackupElement } from './log-backup-element.js';
import { LogNoticesElement } from './log-notices-element.js';
import { defineRecoveredNotice } from './notice-define.js';

export function defineLogBackup(): void {
  defineBackupFolder();
  defineElement('import-log', ImportLogElement);
  defineElement('log-backup', LogBackupElement);
}

export function defineLogNotices(): void {
  defineRecoveredNotice();
  defineElement('log-notices', LogNoticesElement);
}
