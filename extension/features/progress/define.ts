import { defineElement } from '../define-element.js';
import { LogProgressElement } from './log-progress-element.js';
import { OwnRuleElement } from './own-rule-element.js';
import { ReadyForecastElement } from './ready-forecast-element.js';

export function defineOwnRule(): void {
  defineElement('own-rule', OwnRuleElement);
}

export function defineReadyForecast(): void {
  defineElement('ready-forecast', ReadyForecastElement);
}

export function defineLogProgress(): void {
  defineOwnRule();
  defineReadyForecast();
  defineElement('log-progress', LogProgressElement);
}
