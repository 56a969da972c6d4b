import { FileInputElement } from '../content/input/file-input-element.js';
import { define as defineForm } from '../training-form/define.js';
import { CardElement } from './card-element.js';
import { PageTesterElement } from './tester/page-tester-element.js';

export function define(): void {
  defineForm();
  if (!customElements.get('builder-file-input')) customElements.define('builder-file-input', FileInputElement);
  if (!customElements.get('builder-page-tester')) customElements.define('builder-page-tester', PageTesterElement);
  if (!customElements.get('builder-card')) customElements.define('builder-card', CardElement);
}
