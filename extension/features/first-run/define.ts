import { defineElement } from '../define-element.js';
import { defineFrameworkSource } from '../frameworks/define.js';
import { SetUpElement } from './set-up-element.js';

export function defineSetUp(): void {
  defineFrameworkSource();
  defineElement('set-up', SetUpElement);
}
