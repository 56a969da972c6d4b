import type { Network } from '../data/network.js';
import { CompetenciesElement } from './competencies-element.js';

export function define(network: Network): void {
  if (customElements.get('imh-competencies')) return;
  CompetenciesElement.network = network;
  customElements.define('imh-competencies', CompetenciesElement);
}
