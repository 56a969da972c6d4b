import type { Host } from '../element/host.js';
import { EvidenceElement } from './evidence-element.js';

export function define(host: Host): void {
  if (customElements.get('imh-evidence')) return;
  EvidenceElement.host = host;
  customElements.define('imh-evidence', EvidenceElement);
}
