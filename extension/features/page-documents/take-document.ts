import { webAddress } from '@imh/core';
import { largestDocument, limitedBytes } from './limited-bytes.js';
import { elementsOf } from './find-offers.js';
import type { NotTaken, Offer, TakenText } from '../../platform/page-offers.js';

/** Milliseconds until a request times out. */
const patience = 30_000;

/**
 * Reads the document of an element, inside its page: the request is made as the element makes it, with the person's own
 * sign-in. Its text is not checked here.
 */
export async function takeDocument(page: Document, offer: Offer): Promise<TakenText | NotTaken> {
  if (offer.address !== undefined) return fetchDocument(offer.address, offer.sendsCookies ?? false);
  const element = elementsOf(page)[offer.element];
  if (!element) return { code: 'other-page' };
  return textInside(element, offer.kind === 'trainings' ? 'imh-trainings' : 'imh-framework');
}

/** The members' file of a framework, for a person who is signed in. */
export function takeMembersFile(written: string, base: string): Promise<TakenText | NotTaken> {
  const address = webAddress(written, base);
  return address === undefined ? Promise.resolve({ code: 'nothing' }) : fetchDocument(address, false);
}

/** The self-checks that this page keeps in the browser: texts of lists. */
export function keptAnswers(storage: () => Storage, framework: string | undefined): string[] {
  const prefix = 'imh-self-check:';
  try {
    const kept = storage();
    return Object.keys(kept)
      .filter((key) => (framework === undefined ? key.startsWith(prefix) : key === prefix + framework))
      .flatMap((key) => kept.getItem(key) ?? [])
      .filter((text) => text.length <= largestDocument);
  } catch {
    // The page may not use the storage.
    return [];
  }
}

async function fetchDocument(address: string, sendsCookies: boolean): Promise<TakenText | NotTaken> {
  const signal = AbortSignal.timeout(patience);
  try {
    const response = await inPage(address, { credentials: sendsCookies ? 'include' : 'same-origin', signal });
    if (!response.ok) return { code: 'status', status: response.status };
    const bytes = await limitedBytes(response);
    return bytes ? { kind: 'bytes', base64: base64Of(bytes), address } : { code: 'too-large' };
  } catch {
    return { code: signal.aborted ? 'timeout' : 'unreachable' };
  }
}

/** Firefox: `fetch` of a content script is the extension's own; `content.fetch` is the page's. */
const inPage: typeof fetch = (address, options) => {
  const { content } = globalThis as { content?: { fetch?: typeof fetch } };
  return content?.fetch ? content.fetch(address, options) : fetch(address, options);
};

/** Results of a script in a page are JSON. */
function base64Of(bytes: Uint8Array): string {
  const atOnce = 0x8000;
  let text = '';
  for (let at = 0; at < bytes.length; at += atOnce) text += String.fromCharCode(...bytes.subarray(at, at + atOnce));
  return btoa(text);
}

/** As the element reads what is inside it: a JSON script of the format, else the only one, else nested lists. */
function textInside(element: Element, format: string): TakenText | NotTaken {
  const texts = [...element.children]
    .filter((child) => child.matches('script[type="application/json"]'))
    .map(({ textContent }) => textContent);
  const text = texts.find((one) => one.includes(`"${format}"`)) ?? (texts.length === 1 ? texts[0] : undefined);
  if (text !== undefined) return text.length > largestDocument ? { code: 'too-large' } : { kind: 'text', text };
  if (format !== 'imh-framework' || !element.querySelector('ul, ol')) return { code: 'nothing' };
  const html = element.innerHTML;
  if (html.length > largestDocument) return { code: 'too-large' };
  const language = element.closest('[lang]')?.getAttribute('lang') ?? '';
  return { kind: 'list', html, language, base: element.ownerDocument.baseURI };
}
