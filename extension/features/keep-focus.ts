/** What can have the focus, except for custom elements, which are searched inside. */
const focusable =
  'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex]:not([tabindex="-1"])';
/** Also what only a script focuses: the container of a view that was replaced. */
const focusTarget = `${focusable}, [tabindex]`;

type Root = ShadowRoot | Document;

/**
 * Runs a rendering, and moves the focus to the nearest control that is left if the focused one was removed or hidden by
 * it. The browser would move it to the start of the page, where someone without a mouse or a screen has to begin again.
 */
export function keepFocus(root: ShadowRoot, render: () => void): void {
  const focused = root.activeElement;
  if (!focused) return render();
  const places = ancestorsOf(focused);
  const before = new Set(precedingIn(root, focused));
  render();
  if (focused.isConnected && isVisible(focused)) return;
  const isBefore = (element: Element) => before.has(element);
  for (const place of places) if (place.isConnected && focusWithin(place, isBefore)) return;
  if (focusWithin(root, isBefore)) return;
  focusBeside(root.host);
}

/** The next control beside an element in the trees around it. */
function focusBeside(element: Element): void {
  const isBefore = (other: Element) =>
    Boolean(other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING);
  for (const place of ancestorsOf(element)) if (focusWithin(place, isBefore)) return;
  const root = element.getRootNode() as Root;
  if (focusWithin(root, isBefore) || !(root instanceof ShadowRoot)) return;
  focusBeside(root.host);
}

/** Focuses the first control that follows, else the last one that precedes, else the place itself. */
function focusWithin(place: Element | Root, isBefore: (element: Element) => boolean): boolean {
  const candidates = [...place.querySelectorAll('*')];
  const following = candidates.filter((each) => !isBefore(each));
  const preceding = candidates.filter((each) => isBefore(each)).reverse();
  if (following.some((each) => focusInto(each, false)) || preceding.some((each) => focusInto(each, true))) return true;
  return place instanceof HTMLElement && place.matches(focusTarget) && focusOn(place);
}

/** Focuses an element, or the first or last control in its shadow tree. */
function focusInto(element: Element, isLast: boolean): boolean {
  if (element.matches(focusable)) return focusOn(element);
  if (!element.shadowRoot) return false;
  const inside = [...element.shadowRoot.querySelectorAll('*')];
  return (isLast ? inside.reverse() : inside).some((each) => focusInto(each, isLast));
}

/** True if the element has the focus now: what is hidden, or behind a dialog, cannot have it. */
function focusOn(element: Element): boolean {
  if (!element.checkVisibility()) return false;
  (element as HTMLElement).focus();
  return (element.getRootNode() as Root).activeElement === element;
}

/** An element without a box of its own is as visible as what contains it. */
function isVisible(element: Element): boolean {
  if (getComputedStyle(element).display !== 'contents') return element.checkVisibility();
  const parent = element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
  return parent === undefined || isVisible(parent);
}

/** From the parent of an element to the child of its root. */
function ancestorsOf(element: Element): Element[] {
  const found: Element[] = [];
  for (let place = element.parentElement; place; place = place.parentElement) found.push(place);
  return found;
}

function precedingIn(root: Root, element: Element): Element[] {
  const all = [...root.querySelectorAll('*')];
  return all.slice(0, all.indexOf(element));
}
