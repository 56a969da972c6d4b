import { define as definePreview } from '../preview/define.js';
import { ContentElement } from './content-element.js';
import { FileInputElement } from './input/file-input-element.js';

export function define(): void {
  definePreview();
  if (!customElements.get('builder-file-input')) customElements.define('builder-file-input', FileInputElement);
  if (!customElements.get('builder-content')) customElements.define('builder-content', ContentElement);
}
