import { defineElement } from '../define-element.js';
import { LogUpdateElement } from './log-update-element.js';

export function defineLogUpdate(): void {
  defineElement('log-update', LogUpdateElement);
}
