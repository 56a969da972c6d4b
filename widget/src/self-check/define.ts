import type { Host } from '../element/host.js';
import { SelfCheckElement } from './self-check-element.js';

export function define(host: Host): void {
  if (customElements.get('imh-self-check')) return;
  SelfCheckElement.host = host;
  customElements.define('imh-self-check', SelfCheckElement);
}
