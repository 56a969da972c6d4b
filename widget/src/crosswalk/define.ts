import type { Host } from '../element/host.js';
import { CrosswalkElement } from './crosswalk-element.js';

export function define(host: Host): void {
  if (customElements.get('imh-crosswalk')) return;
  CrosswalkElement.host = host;
  customElements.define('imh-crosswalk', CrosswalkElement);
}
