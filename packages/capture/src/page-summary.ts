import { plainText } from './plain-text.js';
import { first, readMeta } from './page-meta.js';
import type { Source } from './source.js';

/** What a page is about, in its own words; read to suggest competencies, not to be kept. */
export interface PageSummary {
  readonly description?: string;
  /** The beginning of the main text, at most 6,000 characters. */
  readonly article?: string;
}

/** A source with the summary of its page. */
export interface SourceWithSummary extends Source {
  summary?: PageSummary;
}

const mostCharacters = 6_000;
const mostDescription = 1_000;
/** A hostile page has any number of nodes. */
const mostNodes = 20_000;

const notText =
  'script, style, noscript, template, svg, nav, aside, footer, form, button, select, dialog, [hidden], [aria-hidden="true"], [class*="comment" i], [id*="comment" i], [class*="related" i], [class*="sidebar" i], [class*="cookie" i], [id*="cookie" i]';

/** Reads the description and the beginning of the main text of a page. */
export function readPageSummary(document: Document): PageSummary {
  const meta = readMeta(document);
  const description = plainText(first(meta, 'description', 'og:description', 'dc.description'), mostDescription);
  const article = plainText(mainText(document), mostCharacters);
  return { ...(description ? { description } : {}), ...(article ? { article } : {}) };
}

function mainText(document: Document): string {
  const articles = document.querySelectorAll('article');
  const root =
    document.querySelector('main, [role="main"]') ?? (articles.length === 1 ? articles[0] : undefined) ?? document.body;
  if (!root) return '';
  // One pass, whatever the nesting; elements are visited as well, to skip whole parts of the page.
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.matches(notText) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let text = '';
  for (let nodes = 0; nodes < mostNodes && text.length < mostCharacters && walker.nextNode(); nodes += 1) {
    const { currentNode } = walker;
    if (currentNode.nodeType === Node.TEXT_NODE) text += ` ${currentNode.nodeValue?.slice(0, mostCharacters) ?? ''}`;
  }
  return text;
}
