import { defineElement } from '../define-element.js';
import { WorklistNoticeElement } from './worklist-notice-element.js';

/** In a file of its own: the panel shows the notice, and loads nothing of the worklist. */
export function defineWorklistNotice(): void {
  defineElement('worklist-notice', WorklistNoticeElement);
}
