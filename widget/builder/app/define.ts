import { AppElement } from './app-element.js';

export function define(): void {
  if (!customElements.get('builder-app')) customElements.define('builder-app', AppElement);
}
