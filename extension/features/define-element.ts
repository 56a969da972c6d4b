/** Registers an element under its tag, unless the registry already has that tag. Called by `define.ts` files only. */
export function defineElement(tag: string, element: CustomElementConstructor, registry = customElements): void {
  if (!registry.get(tag)) registry.define(tag, element);
}
