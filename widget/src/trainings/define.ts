import type { Host } from '../element/host.js';
import { TrainingsElement } from './trainings-element.js';

export function define(host: Host): void {
  if (customElements.get('imh-trainings')) return;
  TrainingsElement.host = host;
  customElements.define('imh-trainings', TrainingsElement);
}
