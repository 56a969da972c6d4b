/**
 * How elements get their documents. It lives in the entry, which starts to fetch before an element's code is there, and
 * is handed to the elements: were it imported, their files would import the entry by its name, and a page that loads
 * the entry as `imh-competencies.js?v=2` would run it twice.
 */
export interface Network {
  /** A web address in full; undefined where what was written is none. */
  webAddress(written: string, base?: string): string | undefined;
  /** Where an attribute of an element leads; undefined where it has none or it is no web address. */
  addressOf(element: Element, attribute: string): string | undefined;
  /** Asks for a document, or hands over the answer that was asked for early. */
  fetch(element: Element, address: string, signal: AbortSignal): Promise<Response>;
  fetchEarly(element: Element, ...attributes: string[]): void;
}

export function createNetwork(): Network {
  const early = new WeakMap<Element, Map<string, Promise<Response>>>();

  const webAddress = (written: string, base = document.baseURI): string | undefined => {
    if (!URL.canParse(written, base)) return undefined;
    const { href, protocol } = new URL(written, base);
    return /^https?:$/.test(protocol) ? href : undefined;
  };
  const addressOf = (element: Element, attribute: string): string | undefined => {
    const written = element.getAttribute(attribute);
    return written ? webAddress(written) : undefined;
  };
  const ask = (element: Element, address: string, signal?: AbortSignal): Promise<Response> => {
    const credentials = element.getAttribute('credentials') === 'include' ? 'include' : 'same-origin';
    return fetch(address, { credentials, ...(signal ? { signal } : {}) });
  };
  return {
    webAddress,
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
        // Several addresses in one attribute are told apart by the element.
        if (!address || /\S\s+\S/.test(element.getAttribute(attribute)!) || asked.has(address)) continue;
        const response = ask(element, address);
        // Whoever reads it handles the failure; nobody may come.
        response.catch(() => undefined);
        asked.set(address, response);
      }
      early.set(element, asked);
    },
  };
}
