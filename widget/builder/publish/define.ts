import { define as definePreview } from '../preview/define.js';
import { PublishElement } from './publish-element.js';

export function define(): void {
  definePreview();
  if (!customElements.get('builder-publish')) customElements.define('builder-publish', PublishElement);
}
