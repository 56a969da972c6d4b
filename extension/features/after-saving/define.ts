import { defineElement } from '../define-element.js';
import { SavedRemarkElement } from './saved-remark-element.js';

export function defineSavedRemark(): void {
  defineElement('saved-remark', SavedRemarkElement);
}
