import { defineElement } from '../define-element.js';
import { LogSummaryElement } from './log-summary-element.js';

export function defineLogSummary(): void {
  defineElement('log-summary', LogSummaryElement);
}
