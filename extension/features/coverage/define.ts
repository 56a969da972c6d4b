import { defineCoverageMap } from '@imh/elements';
import { defineElement } from '../define-element.js';
import { LogCoverageElement } from './log-coverage-element.js';

export function defineLogCoverage(): void {
  defineCoverageMap();
  defineElement('log-coverage', LogCoverageElement);
}
