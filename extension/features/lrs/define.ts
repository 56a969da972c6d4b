import { defineElement } from '../define-element.js';
import { LrsSenderElement } from './lrs-sender-element.js';

export function defineLrsSender(): void {
  defineElement('lrs-sender', LrsSenderElement);
}
