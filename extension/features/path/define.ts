import { defineMyPath } from '@imh/elements';
import { defineElement } from '../define-element.js';
import { LogPathElement } from './log-path-element.js';

export function defineLogPath(): void {
  defineMyPath();
  defineElement('log-path', LogPathElement);
}
