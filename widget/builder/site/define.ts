import { SiteElement } from './site-element.js';

export function define(): void {
  if (!customElements.get('builder-site')) customElements.define('builder-site', SiteElement);
}
