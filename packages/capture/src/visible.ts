import { claim, noClaims, peopleClaim, type Claims } from './claims.js';
import { looksLikePerson, readNames } from './people-names.js';
import { plainText, skeleton } from './plain-text.js';

const ELSEWHERE =
  'aside, nav, footer, [class*="comment" i], [id*="comment" i], [class*="related" i], [class*="sidebar" i]';
const MARKED_DATE =
  'time[pubdate], time[datetime][class*="publish" i], time[datetime].entry-date, .dt-published[datetime], time[datetime][itemprop~="datePublished"]';
const MARKED_AUTHOR = '[rel~="author"], .p-author, .byline .fn, .author .fn';

/** The label of the least trusted title. */
export const TITLE_ELEMENT = 'title element';

/** Claims from visible parts of the page, only if unambiguous. */
export function visibleClaims(document: Document): Claims {
  const claims = noClaims();
  const titleElement = plainText(document.title);
  const heading = mainHeading(document);
  const text = plainText(heading?.textContent);
  if (titleElement && text && beginsWith(titleElement, text)) claims.title.push({ value: text, from: 'main heading' });
  claims.title.push(...claim(titleElement, TITLE_ELEMENT));
  const html = document.documentElement;
  claims.language = claim(html?.getAttribute('lang') ?? html?.getAttribute('xml:lang') ?? undefined, 'html lang');
  claims.published = claim(publishedTime(document, heading), 'time element');
  claims.people = peopleClaim(authorLinks(document), 'author link');
  return claims;
}

function mainHeading(document: Document): Element | undefined {
  const headings = [...document.querySelectorAll('h1')].filter((heading) => heading.textContent?.trim());
  return headings.length === 1 ? headings[0] : undefined;
}

/** True for the title "Buy wisely — Steph Ango" and the heading "Buy wisely": the rest is the site's name. */
function beginsWith(title: string, heading: string): boolean {
  const rest = title.slice(heading.length);
  return (
    heading.length >= 4 &&
    skeleton(title.slice(0, heading.length)) === skeleton(heading) &&
    /^\s*[^\p{L}\p{N}\s]/u.test(rest)
  );
}

function publishedTime(document: Document, heading: Element | undefined): string | undefined {
  const marked = onePlace(document.querySelectorAll(MARKED_DATE));
  if (marked.size > 0) return marked.size === 1 ? [...marked][0] : undefined;
  // Next to the heading, or in its header element: the article's date line.
  const around = heading?.closest('header, hgroup') ?? heading?.parentElement;
  if (!around || around.localName === 'body') return undefined;
  const near = onePlace(around.querySelectorAll('time[datetime]:not([class*="updat" i]):not([class*="modif" i])'));
  return near.size === 1 ? [...near][0] : undefined;
}

function onePlace(times: Iterable<Element>): Set<string> {
  const own = [...times].filter((time) => !time.closest(ELSEWHERE));
  const values = own.map((time) => time.getAttribute('datetime') ?? time.textContent ?? '');
  return new Set(values.map((value) => value.trim().replace(/[T\s].*$/, '')).filter((value) => /^\d{4}/.test(value)));
}

function authorLinks(document: Document): string[] {
  const links = [...document.querySelectorAll(MARKED_AUTHOR)].filter((link) => !link.closest(ELSEWHERE));
  // A list of articles has an author for each of them, so authors count only if they belong to one article.
  const articles = new Set(links.map((link) => link.closest('article, .hentry, .h-entry')));
  if (articles.size !== 1) return [];
  const names = [...new Set(links.flatMap((link) => readNames(link.textContent ?? '')))].filter(looksLikePerson);
  return names.length <= 10 ? names : [];
}
