const selectors = {
  alert: '[role=alert]',
  button: 'button',
  checkbox: 'input[type=checkbox]',
  combobox: 'select',
  heading: 'h1,h2,h3,h4,h5,h6',
  link: 'a[href]',
  listitem: 'li',
  radio: 'input[type=radio]',
  search: '[role=search]',
  searchbox: 'input[type=search]',
  status: '[role=status]',
} as const;

type Role = keyof typeof selectors;

/** What a person can see or hear of, found as they would name it. */
export function allByRole(element: Element, role: Role, name?: string | RegExp): HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>(selectors[role])].filter(
    (found) => isVisible(found) && (name === undefined || matches(nameOf(found), name)),
  );
}

/** @throws where there is none, with the names there are */
export function byRole(element: Element, role: Role, name?: string | RegExp): HTMLElement {
  const [found] = allByRole(element, role, name);
  if (found) return found;
  const others = allByRole(element, role).map((other) => `"${nameOf(other)}"`);
  throw new Error(`No ${role} called ${String(name)}. There are: ${others.join(', ') || 'none'}`);
}

export function nameOf(element: HTMLElement): string {
  const root = element.getRootNode() as ShadowRoot;
  const labels = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const words =
    labels.length > 0
      ? labels.map((id) => root.getElementById(id)?.textContent).join(' ')
      : (element.getAttribute('aria-label') ??
        (element as HTMLInputElement).labels?.[0]?.textContent ??
        element.textContent);
  return (words ?? '').replace(/\s+/g, ' ').trim();
}

export const isVisible = (element: HTMLElement): boolean =>
  element.checkVisibility({ contentVisibilityAuto: false, visibilityProperty: true });

const matches = (text: string, name: string | RegExp): boolean =>
  typeof name === 'string' ? text === name : name.test(text);

/** All words in sight, or to be scrolled to. */
export function visibleText(element: Element): string {
  const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode;
    if (parentElement && isVisible(parentElement)) words.push(textContent ?? '');
  }
  return words.join('');
}
