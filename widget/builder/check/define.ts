import { CheckElement } from './check-element.js';

export function define(): void {
  if (!customElements.get('builder-check')) customElements.define('builder-check', CheckElement);
}
