import { defineElement } from '../define-element.js';
import { LogProgressElement } from './log-progress-element.js';
import { OwnRuleElement } from './own-rule-element.js';

export function defineOwnRule(): void {
  defineElement('own-rule', OwnRuleElement);
}

export function defineLogProgress(): void {
  defineOwnRule();
  defineElement('log-progress', LogProgressElement);
}
