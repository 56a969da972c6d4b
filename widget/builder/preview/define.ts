import { PreviewElement } from './preview-element.js';

export function define(): void {
  if (!customElements.get('builder-preview')) customElements.define('builder-preview', PreviewElement);
}
