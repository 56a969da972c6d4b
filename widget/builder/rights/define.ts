import { RightsElement } from './rights-element.js';

export function define(): void {
  if (!customElements.get('builder-rights')) customElements.define('builder-rights', RightsElement);
}
