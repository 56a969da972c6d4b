const selectors = {
  alert: '[role=alert]',
  button: 'button',
  checkbox: 'input[type=checkbox]',
  combobox: 'select, [role=combobox]',
  dialog: 'dialog[open]',
  heading: 'h1, h2, h3, h4',
  listbox: '[role=listbox]',
  link: 'a[href]',
  listitem: 'li',
  option: '[role=option]',
  radio: 'input[type=radio]',
  row: '[role=row]',
  searchbox: 'input[type=search]',
  status: '[role=status]',
  summary: 'summary',
  textbox: 'input[type=text]:not([role]), input[type=url], input[type=date], textarea',
} as const;

type Role = keyof typeof selectors;

/** Visible elements with a role, and a name if given, in an element and the shadow trees that it contains. */
export function allByRole(root: Element, role: Role, name?: string | RegExp): HTMLElement[] {
  const matches = (found: string) =>
    name === undefined || (typeof name === 'string' ? found === name : name.test(found));
  return descendants(root)
    .filter((element): element is HTMLElement => element.matches(selectors[role]) && isVisible(element))
    .filter((element) => matches(nameOf(element)));
}

/** @throws if there is none, listing the names of the elements with that role */
export function byRole<Found extends HTMLElement = HTMLElement>(
  root: Element,
  role: Role,
  name?: string | RegExp,
): Found {
  const [found] = allByRole(root, role, name);
  if (found) return found as Found;
  const names = allByRole(root, role).map((element) => `"${nameOf(element)}"`);
  throw new Error(`No ${role} named ${String(name)}. Found: ${names.join(', ') || 'none'}`);
}

/** The accessible name, as far as the extension's elements need it; for elements named by content, their text. */
export function nameOf(element: HTMLElement): string {
  const root = element.getRootNode() as ShadowRoot;
  const labelledBy = element.getAttribute('aria-labelledby');
  const name = labelledBy
    ? root.getElementById(labelledBy)?.textContent
    : (element.getAttribute('aria-label') ??
      (element as HTMLInputElement).labels?.[0]?.textContent ??
      element.textContent);
  return (name ?? '').replace(/\s+/g, ' ').trim();
}

/** All visible text, including that of nested shadow trees. */
export function visibleText(root: Element): string {
  return descendants(root)
    .filter(isVisible)
    .flatMap((element) => [...element.childNodes].filter((node) => node instanceof Text).map((node) => node.data))
    .join(' ')
    .replace(/\s+/g, ' ');
}

/** The name of the innermost element that has the focus; empty if it is lost to the page. */
export function focusedName(): string {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement && active !== document.body ? nameOf(active) : '';
}

function descendants(root: Element | ShadowRoot): Element[] {
  const inside = root instanceof Element && root.shadowRoot ? descendants(root.shadowRoot) : [];
  return [...inside, ...[...root.children].flatMap((child) => [child, ...descendants(child)])];
}

function isVisible(element: Element): boolean {
  return element.checkVisibility({ contentVisibilityAuto: false, visibilityProperty: true });
}
