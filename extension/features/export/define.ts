import { defineElement } from '../define-element.js';
import { LogExportElement } from './log-export-element.js';

export function defineLogExport(): void {
  defineElement('log-export', LogExportElement);
}
