type Child = Node | string | undefined | false;

/** An element with attributes and children; what is undefined or false is left out. */
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

/** A button that does nothing by itself, also inside a form of the page. */
export function button(
  text: string,
  attributes: Readonly<Record<string, string | undefined | false>>,
  pressed?: () => void,
): HTMLButtonElement {
  const element = h('button', { type: 'button', ...attributes }, text);
  if (pressed) element.addEventListener('click', pressed);
  return element;
}
