import type { Host } from '../element/host.js';
import { ReferenceElement } from './reference-element.js';

export function define(host: Host): void {
  if (customElements.get('imh-reference')) return;
  ReferenceElement.host = host;
  customElements.define('imh-reference', ReferenceElement);
}
