import { parseAddress } from '@imh/core';
import { plainText, skeleton } from './plain-text.js';

const HEADINGS = 'h1, [itemprop~="headline"], h2, h3, [class*="headline" i], [class*="entry-title" i]';

/**
 * The heading of the page's content: the one that the page's title contains, or the only h1. A heading with the site's
 * name or a link to the site's front page belongs to every page of the site.
 */
export function mainHeading(
  document: Document,
  titles: readonly string[],
  site: { readonly address: string; readonly names: readonly string[] },
): Element | undefined {
  const wanted = titles.map((title) => skeleton(plainText(title) ?? '')).filter((title) => title.length > 1);
  const all = [...document.querySelectorAll(HEADINGS)].slice(0, 200);
  const texts = all.map((element) => ({ element, text: textOf(element) })).filter(({ text }) => text.length >= 3);
  const own = texts.filter(({ element, text }) => !site.names.includes(text) && !leadsUp(element, site.address));
  const exact = own.find(({ text }) => wanted.includes(text));
  if (exact) return exact.element;
  // "Buy wisely — Steph Ango" contains "Buy wisely"; a longer heading is more certain than a shorter one.
  const contained = own.filter(({ text }) => text.length >= 6 && wanted.some((title) => title.includes(text)));
  const longest = contained.toSorted((a, b) => b.text.length - a.text.length)[0];
  if (longest) return longest.element;
  // Without a title that confirms it, a heading above several articles is that of a list.
  if (document.querySelectorAll('article, [itemprop~="headline"]').length > 1) return undefined;
  const first = own.filter(({ element }) => element.localName === 'h1');
  return first.length === 1 ? first[0]?.element : undefined;
}

/** True if a heading is a link to a folder above the page. */
function leadsUp(heading: Element, address: string): boolean {
  const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
  if (!link || textOf(link) !== textOf(heading)) return false;
  const there = parseAddress(link.getAttribute('href') ?? '', address);
  const here = parseAddress(address);
  if (!there || !here || there.search !== '') return false;
  const folder = there.pathname.replace(/\/?(?:index\.\w+)?$/, '/');
  return here.pathname.length > folder.length && here.pathname.startsWith(folder);
}

function textOf(element: Element): string {
  const text = element.textContent ?? '';
  return text.length > 1000 ? '' : skeleton(text);
}
