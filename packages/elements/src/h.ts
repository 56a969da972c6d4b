type Child = Node | string | undefined | false;

/** Creates an element with attributes and children; undefined and false are omitted. For the two plain-DOM lists. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | undefined | false>> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined && value !== false) element.setAttribute(name, value);
  }
  for (const child of children) if (child) element.append(child);
  return element;
}

/** Creates a button that does not submit a form. */
export function button(
  text: string,
  attributes: Readonly<Record<string, string | undefined | false>>,
  pressed?: () => void,
): HTMLButtonElement {
  const element = h('button', { type: 'button', ...attributes }, text);
  if (pressed) element.addEventListener('click', pressed);
  return element;
}
