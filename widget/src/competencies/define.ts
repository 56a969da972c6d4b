import type { Host } from '../element/host.js';
import { CompetenciesElement } from './competencies-element.js';

export function define(host: Host): void {
  if (customElements.get('imh-competencies')) return;
  CompetenciesElement.host = host;
  customElements.define('imh-competencies', CompetenciesElement);
}
