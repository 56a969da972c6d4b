const key = '#imh=';

/** Which widget follows the page's address; two that show the same framework would both jump. */
let follower: { readonly hash: string; readonly element: Element } | undefined;

/** The node that the page's address names, or another hash. */
export function linkedNode(hash = location.hash): string | undefined {
  if (!hash.startsWith(key)) return undefined;
  try {
    return decodeURIComponent(hash.slice(key.length));
  } catch {
    return undefined;
  }
}

/** Whether `element`, which has the node, may scroll to it: the first to ask, as long as it is on the page. */
export function mayFollow(element: Element): boolean {
  const { hash } = location;
  if (follower?.hash === hash && follower.element.isConnected && follower.element !== element) return false;
  follower = { hash, element };
  return true;
}

/** @param page see `pageOf()` */
export const linkTo = (nodeId: string, page = location.href): string => page.split('#')[0] + hashOf(nodeId);

/**
 * Writes what is open into the page's address, without a step in its history. Not in a frame, whose address nobody
 * sees, and not over a hash that belongs to the page.
 */
export function writeLink(nodeId: string, element: Element): void {
  // Whoever left the page meanwhile has nothing to say in it.
  if (!element.isConnected) return;
  if (window.parent !== window || (location.hash && !location.hash.startsWith(key))) return;
  follower = { hash: hashOf(nodeId), element };
  try {
    history.replaceState(history.state, '', linkTo(nodeId));
  } catch {
    // Browsers limit how often; the address then stays behind by one.
  }
}

// Browsers leave these as they are in a hash, but text editors and mail programs end a link at them.
export const hashOf = (nodeId: string): string =>
  key + encodeURIComponent(nodeId).replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
