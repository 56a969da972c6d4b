/**
 * How elements get their documents. It lives in the entry, which starts to fetch before an element's code is there, and
 * is handed to the elements: were it imported, their files would import the entry by its name, and a page that loads
 * the entry as `imh-competencies.js?v=2` would run it twice.
 */
export interface Network {
  /** Where an element's `src` leads; undefined where it has none or it is no web address. */
  addressOf(element: Element): string | undefined;
  /** Asks for an element's document, or hands over the answer that was asked for early. */
  fetch(element: Element, address: string, signal: AbortSignal): Promise<Response>;
  fetchEarly(element: Element): void;
}

export function createNetwork(): Network {
  const early = new WeakMap<Element, { readonly address: string; readonly response: Promise<Response> }>();

  const addressOf = (element: Element): string | undefined => {
    const src = element.getAttribute('src');
    if (!src || !URL.canParse(src, document.baseURI)) return undefined;
    const { href, protocol } = new URL(src, document.baseURI);
    return /^https?:$/.test(protocol) ? href : undefined;
  };
  const ask = (element: Element, address: string, signal?: AbortSignal): Promise<Response> => {
    const credentials = element.getAttribute('credentials') === 'include' ? 'include' : 'same-origin';
    return fetch(address, { credentials, ...(signal ? { signal } : {}) });
  };
  return {
    addressOf,
    fetch(element, address, signal) {
      const ready = early.get(element);
      early.delete(element);
      return ready?.address === address ? ready.response : ask(element, address, signal);
    },
    fetchEarly(element) {
      const address = addressOf(element);
      if (!address) return;
      const response = ask(element, address);
      // Whoever reads it handles the failure; nobody may come.
      response.catch(() => undefined);
      early.set(element, { address, response });
    },
  };
}
