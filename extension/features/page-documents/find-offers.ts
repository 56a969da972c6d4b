import { webAddress } from '@imh/core';
import { readableFrames } from '../read-page/readable-frames.js';
import type { FoundOffers, Offer, OfferKind } from '../../platform/page-offers.js';

const tags = 'imh-competencies, imh-self-check, imh-trainings';
/** Longest title that is shown, in characters. */
const longestTitle = 120;
/** Elements, and frames, that are offered. */
const mostElements = 20;

/** What a page offers to take; undefined if it is no association's page. Never throws: the page is somebody else's. */
export function foundOffers(page: Document, address: string): FoundOffers | undefined {
  try {
    const [offers, frames] = [offersOf(page), closedFramesOf(page)];
    if (offers.length + frames.length === 0) return undefined;
    const { origin, pathname } = new URL(address);
    return { place: origin + pathname, offers, frames };
  } catch {
    return undefined;
  }
}

/** The elements on a page, and in frames of the same site, in reading order. */
export function elementsOf(page: Document): Element[] {
  return [page, ...readableFrames(page)].flatMap((each) => [...each.querySelectorAll(tags)]).slice(0, mostElements);
}

/** Addresses of frames of other sites that seem to be our embed page: a click on this page does not reach into them. */
export function closedFramesOf(page: Document): string[] {
  const readable = new Set(readableFrames(page));
  return [...page.querySelectorAll('iframe')]
    .filter(({ contentDocument }) => !contentDocument || !readable.has(contentDocument))
    .flatMap((frame) => webAddress(frame.getAttribute('src') ?? undefined, page.baseURI) ?? [])
    .filter((address) => /\/embed\.html(?:$|[?#])/.test(address))
    .slice(0, mostElements);
}

/** What the elements of a page offer. A document that several elements show is offered once. */
export function offersOf(page: Document): Offer[] {
  const offers = new Map<string, Offer>();
  for (const [index, element] of elementsOf(page).entries()) {
    for (const offer of offersOfElement(element, index)) {
      const key = JSON.stringify([offer.kind, offer.address ?? index]);
      // The answers to a framework are one list, however many elements ask.
      if (!offers.has(key)) offers.set(key, offer);
    }
  }
  return [...offers.values()];
}

function offersOfElement(element: Element, index: number): Offer[] {
  const offer = (kind: OfferKind, attribute: string): Offer => {
    const address = addressOf(element, attribute);
    return {
      kind,
      title: titleOf(element, kind),
      element: index,
      ...(address === undefined ? {} : { address }),
      ...(element.getAttribute('credentials') === 'include' ? { sendsCookies: true } : {}),
    };
  };
  const guide = (attribute: string): Offer[] =>
    element.getAttribute(attribute) ? [offer('trainings', attribute)] : [];
  switch (element.localName) {
    case 'imh-trainings':
      return [offer('trainings', 'src')];
    case 'imh-self-check':
      return [offer('framework', 'src'), offer('self-check', 'src'), ...guide('trainings')];
    default:
      return [
        offer('framework', 'src'),
        ...(element.hasAttribute('self-check') ? [offer('self-check', 'src')] : []),
        ...guide('trainings'),
      ];
  }
}

/** The first address, if there are several. */
function addressOf(element: Element, attribute: string): string | undefined {
  const [first] = (element.getAttribute(attribute) ?? '').trim().split(/\s+/);
  return webAddress(first || undefined, element.ownerDocument.baseURI);
}

/** The title that the element shows, or the heading written inside it. Only for its own document. */
function titleOf(element: Element, kind: OfferKind): string {
  if (kind === 'trainings' && element.localName !== 'imh-trainings') return '';
  const shown = element.shadowRoot?.querySelector('[part~="title"]');
  const written = element.querySelector(':scope > :is(h1, h2, h3, h4, h5, h6)');
  const text = (shown ?? written)?.textContent ?? '';
  return text.replace(/\s+/g, ' ').trim().slice(0, longestTitle);
}
