import { MyPathElement } from './my-path-element.js';

/** Registers `<imh-my-path>`, unless the registry has that tag already. */
export function defineMyPath(tag = 'imh-my-path', registry = customElements): void {
  if (!registry.get(tag)) registry.define(tag, MyPathElement);
}
