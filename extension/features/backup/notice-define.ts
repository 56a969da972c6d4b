import { defineElement } from '../define-element.js';
import { RecoveredNoticeElement } from './recovered-notice-element.js';

/** In a file of its own: the panel shows the notice, and loads nothing of the backups. */
export function defineRecoveredNotice(): void {
  defineElement('recovered-notice', RecoveredNoticeElement);
}
