const key = '#imh=';

/** The element that follows the page's address; two that show the same framework would both scroll. */
let follower: { readonly hash: string; readonly element: Element } | undefined;

/** The node that the page's address names. */
export function linkedNode(hash = location.hash): string | undefined {
  if (!hash.startsWith(key)) return undefined;
  try {
    return decodeURIComponent(hash.slice(key.length));
  } catch {
    return undefined;
  }
}

/** True if `element`, which contains the node, may scroll to it: the first that asks, while it is on the page. */
export function mayFollow(element: Element): boolean {
  const { hash } = location;
  if (follower?.hash === hash && follower.element.isConnected && follower.element !== element) return false;
  follower = { hash, element };
  return true;
}

/** @param page see `pageAddress()` */
export const linkTo = (nodeId: string, page = location.href): string => page.split('#')[0] + hashOf(nodeId);

/**
 * Writes the opened node into the page's address, without a history entry. Not in a frame, whose address is not
 * visible, and not over a hash that belongs to the page.
 */
export function writeLink(nodeId: string, element: Element): void {
  if (!element.isConnected) return;
  if (window.parent !== window || (location.hash && !location.hash.startsWith(key))) return;
  follower = { hash: hashOf(nodeId), element };
  try {
    history.replaceState(history.state, '', linkTo(nodeId));
  } catch {
    // Browsers limit how often; the address then names the node before.
  }
}

// Browsers accept these characters in a hash, but text editors and mail programs end a link at them.
export const hashOf = (nodeId: string): string =>
  key + encodeURIComponent(nodeId).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
