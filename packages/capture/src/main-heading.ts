import { parseAddress } from '@imh/core';
import { plainText, skeleton } from './plain-text.js';
import { isOthers } from './whose-words.js';

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
  const similar = own
    .map(({ element }) => ({ element, share: sharedWords(element.textContent ?? '', titles) }))
    .filter(({ share }) => share > 0)
    .toSorted((a, b) => b.share - a.share);
  // A short part of the title can be another heading: the site's name, a person in the news.
  const first = similar.find(({ element }) => element.localName === 'h1');
  if (longest && (longest.element.localName === 'h1' || !first)) return longest.element;
  if (first ?? similar[0]) return (first ?? similar[0])?.element;
  // Without a title that confirms it, a heading above several articles is that of a list.
  if (document.querySelectorAll('article, [itemprop~="headline"]').length > 1) return undefined;
  const [only, ...others] = own.filter(({ element }) => element.localName === 'h1');
  return only && others.length === 0 ? only.element : unmarkedHeading(document, wanted);
}

const LEAST_WORDS = 3;
const LEAST_SHARE = 0.6;

/**
 * How many of a heading's words one of the titles has, from 0.6 to 1; 0 for less. "City Clinic Helps Young Families"
 * above a page that is called "Clinic Helps Families".
 */
export function sharedWords(heading: string, titles: readonly string[]): number {
  const words = wordsOf(heading);
  if (words.size < LEAST_WORDS) return 0;
  const shares = titles.map((title) => {
    const there = wordsOf(title);
    const shared = [...words].filter((word) => there.has(word)).length;
    return shared >= LEAST_WORDS ? shared / words.size : 0;
  });
  const most = Math.max(0, ...shares);
  return most >= LEAST_SHARE ? most : 0;
}

function wordsOf(text: string): Set<string> {
  const words = (plainText(text) ?? '').split(/[\s\p{P}]+/u).map(skeleton);
  return new Set(words.filter((word) => word.length > 2));
}

/** A line of its own with the beginning or the end of the title, on pages without headings. */
function unmarkedHeading(document: Document, wanted: readonly string[]): Element | undefined {
  const lines = [...document.querySelectorAll('div, span, p, strong, b, td, font')].slice(0, 3000);
  return lines.find((line) => {
    if (line.childElementCount > 0 || line.closest('a') !== null || isOthers(line, undefined)) return false;
    const text = textOf(line);
    return text.length >= 12 && wanted.some((title) => title.startsWith(text) || title.endsWith(text));
  });
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
