import { defineElement } from '../define-element.js';
import { LogImportElement } from './log-import-element.js';

export function defineLogImport(): void {
  defineElement('log-import', LogImportElement);
}
