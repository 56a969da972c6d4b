import { h, type OutlineContent } from '@imh/elements';
import { heldBackView, rightsView } from '../element/rights-view.js';
import type { SelfCheckStrings } from '../strings/self-check.js';

/** A framework without anything that could be rated. */
export function emptyView(content: OutlineContent, words: SelfCheckStrings, base: string): HTMLElement {
  return h(
    'div',
    { class: 'frame', part: 'frame', lang: words.language },
    h('h2', { class: 'title', part: 'title' }, words.title),
    h('p', { class: 'quiet' }, words.empty),
    heldBackView(content, words, base),
    rightsView(content, words),
  );
}
