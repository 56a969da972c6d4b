import { defineElement } from '../define-element.js';
import { ExistingEntryElement } from './existing-entry-element.js';

/** In a file of its own, because the panel does not need the view that compares entries. */
export function defineExistingEntry(): void {
  defineElement('existing-entry', ExistingEntryElement);
}
