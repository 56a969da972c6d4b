import { defineElement } from '../define-element.js';
import { DraftListElement } from './draft-list-element.js';

export function defineDraftList(): void {
  defineElement('draft-list', DraftListElement);
}
