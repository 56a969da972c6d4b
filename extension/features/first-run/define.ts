import { defineElement } from '../define-element.js';
import { SetUpElement } from './set-up-element.js';

export function defineSetUp(): void {
  defineElement('set-up', SetUpElement);
}
