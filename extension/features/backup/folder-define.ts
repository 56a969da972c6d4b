import { defineElement } from '../define-element.js';
import { BackupFolderElement } from './backup-folder-element.js';

export function defineBackupFolder(): void {
  defineElement('backup-folder', BackupFolderElement);
}
