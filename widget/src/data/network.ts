/**
 * Fetches documents for elements. It is part of the entry, which starts fetching before an element's code has loaded, and
 * is passed to the elements: if they imported it, their files would import the entry by its name, and a page that loads
 * the entry as `imh-competencies.js?v=2` would run it twice.
 */
export interface Network {
  /** Absolute address in an attribute; undefined if it is missing or not a web address. */
  addressOf(element: Element, attribute: string): string | undefined;
  /** Requests a document, or returns the response of a request that was started early. */
  fetch(element: Element, address: string, signal: AbortSignal): Promise<Response>;
  fetchEarly(element: Element, ...attributes: string[]): void;
}

export function createNetwork(): Network {
  const early = new WeakMap<Element, Map<string, Promise<Response>>>();

  // As `webAddress` of @imh/core, which the entry cannot import: it would load Lit with it, on pages without an element too.
  const addressOf = (element: Element, attribute: string): string | undefined => {
    const [written, base] = [element.getAttribute(attribute), document.baseURI];
    if (!written || !URL.canParse(written, base)) return undefined;
    const { href, protocol } = new URL(written, base);
    return /^https?:$/.test(protocol) ? href : undefined;
  };
  const ask = (element: Element, address: string, signal?: AbortSignal): Promise<Response> => {
    const credentials = element.getAttribute('credentials') === 'include' ? 'include' : 'same-origin';
    return fetch(address, { credentials, ...(signal ? { signal } : {}) });
  };
  return {
    addressOf,
    fetch(element, address, signal) {
      const ready = early.get(element)?.get(address);
      early.get(element)?.delete(address);
      return ready ?? ask(element, address, signal);
    },
    fetchEarly(element, ...attributes) {
      const asked = new Map<string, Promise<Response>>();
      for (const attribute of attributes) {
        const address = addressOf(element, attribute);
        // The element itself splits an attribute with several addresses.
        if (!address || /\S\s+\S/.test(element.getAttribute(attribute)!) || asked.has(address)) continue;
        const response = ask(element, address);
        // Whoever reads the response handles a failure; it may never be read.
        response.catch(() => undefined);
        asked.set(address, response);
      }
      early.set(element, asked);
    },
  };
}
