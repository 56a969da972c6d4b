import type { Host } from '../element/host.js';
import { RequirementsElement } from './requirements-element.js';

export function define(host: Host): void {
  if (customElements.get('imh-requirements')) return;
  RequirementsElement.host = host;
  customElements.define('imh-requirements', RequirementsElement);
}
