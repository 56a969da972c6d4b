import { defineElement } from '../define-element.js';
import { QuickEntryElement } from './quick-entry-element.js';

export function defineQuickEntry(): void {
  defineElement('quick-entry', QuickEntryElement);
}
