import type { CompetenciesElement } from '../src/competencies/competencies-element.js';
import { hashOf, linkedNode } from '../src/competencies/links/deep-link.js';
import type { FromFrame, FromHost } from './messages.js';

/**
 * Talks with the page around the frame: how tall the content is, where people are, and what is open.
 *
 * What the frame says goes to whoever frames it: a height and the id of a published node are no secrets. What it hears
 * counts only from its own parent, and an address only if it is of the parent's own site.
 */
export function linkWithHost(content: Element, element: HTMLElement): void {
  if (parent === window) return;
  const say = (message: FromFrame): void => parent.postMessage(message, '*');
  let told = 0;
  let asked = '';

  const tellHeight = (): void => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    say({ type: 'imh-height', height });
  };
  const follow = (): void => {
    history.replaceState(history.state, '', asked);
    dispatchEvent(new HashChangeEvent('hashchange'));
  };
  /** Asks for leave to open what the page's address names, once that is here. */
  const ask = (): void => {
    const node = linkedNode(asked);
    if (node !== undefined && nodesOf(element).some(({ id }) => id === node)) say({ type: 'imh-has', hash: asked });
  };

  addEventListener('message', ({ source, origin, data }: MessageEvent<FromHost | null>) => {
    if (source !== parent) return;
    if (data?.type === 'imh-hello') {
      told = 0;
      say({ type: 'imh-hello' });
      tellHeight();
    } else if (data?.type === 'imh-page') {
      const { page, hash } = data;
      if (typeof page !== 'string' || !URL.canParse(page) || new URL(page).origin !== origin) return;
      element.setAttribute('page', page);
      asked = typeof hash === 'string' ? hash : '';
      // What a link fills in is for one form, which is here.
      if (asked.startsWith('#imh-reference=')) follow();
      else ask();
    } else if (data?.type === 'imh-open' && data.hash === asked) follow();
  });
  element.addEventListener('imh-ready', () => {
    tellHeight();
    ask();
  });
  element.addEventListener('imh-failed', tellHeight);
  element.addEventListener('imh-opened', ({ nodeId }) => {
    // The page's address names a competency; its headings open with it.
    if (!nodesOf(element).some(({ parents }) => parents?.includes(nodeId)))
      say({ type: 'imh-opened', hash: hashOf(nodeId) });
  });
  // A frame out of sight is not laid out, and so not observed: the events above measure by themselves.
  new ResizeObserver(tellHeight).observe(content);
  say({ type: 'imh-hello' });
}

/** Nodes that a link may name: of the element that opens them. */
const nodesOf = (element: HTMLElement) =>
  element.localName === 'imh-competencies' ? ((element as CompetenciesElement).framework?.nodes ?? []) : [];
