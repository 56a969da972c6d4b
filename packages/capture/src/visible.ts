import { parseAddress } from '@imh/core';
import { addressDate } from './address-date.js';
import { bylineOf, siteAuthor } from './byline.js';
import { claim, noClaims, peopleClaim, type Claim, type Claims } from './claims.js';
import { dateInHeading, dateLines, type DateLine } from './date-line.js';
import { wholeMinutes } from './duration.js';
import { linesAround } from './lines-around.js';
import { sharedWords } from './main-heading.js';
import type { PageFacts } from './page-facts.js';
import { dayOrder } from './partial-date.js';
import { looksLikePerson, readNames } from './people-names.js';
import { plainText, skeleton } from './plain-text.js';
import { isOthers } from './whose-words.js';

const MARKED_DATE =
  'time[pubdate], time[datetime][class*="publish" i], time[datetime].entry-date, .dt-published[datetime], time[datetime][itemprop~="datePublished"]';
const MARKED_AUTHOR = '[rel~="author"], .p-author, .byline .fn, .author .fn';

/** The label of the least trusted date. */
export const WEB_ADDRESS = 'web address';
/** The labels of the dates that visitors see. */
export const HEADING_DATE = 'date by the heading';
export const TIME_ELEMENT = 'time element';
/** The label of the least trusted title. */
export const TITLE_ELEMENT = 'title element';

/** Claims from visible parts of the page, only if unambiguous. */
export function visibleClaims(document: Document, facts: PageFacts): Claims {
  const claims = noClaims();
  const titleElement = plainText(document.title);
  const { heading } = facts;
  const text = plainText(heading?.textContent);
  const isTitle =
    titleElement &&
    text &&
    (beginsWith(titleElement, text) ||
      ((heading?.localName === 'h1' || heading?.querySelector('h1')) && sharedWords(text, [titleElement]) > 0));
  if (isTitle) claims.title.push({ value: text, from: 'main heading' });
  claims.title.push(...claim(titleElement, TITLE_ELEMENT));
  if (!titleElement) claims.title.push(...claim(text, 'main heading'));
  const html = document.documentElement;
  claims.language = claim(html?.getAttribute('lang') ?? html?.getAttribute('xml:lang') ?? undefined, 'html lang');
  claims.published = claim(publishedTime(document, heading), TIME_ELEMENT);
  claims.people = [
    ...peopleClaim(linkedAuthors(document, facts), 'author link'),
    ...peopleClaim(authorLinks(document, heading), 'author link'),
  ];
  if (heading) addLines(claims, heading, facts);
  claims.published.push(...claim(addressDate(facts.address), WEB_ADDRESS));
  claims.minutes = videoMinutes(document, facts);
  return claims;
}

/** What is printed around the heading, without markup that names it. */
function addLines(claims: Claims, heading: Element, facts: PageFacts): void {
  const lines = linesAround(heading);
  const inAddress = addressDate(facts.address);
  const byline = bylineOf(lines) ?? siteAuthor(heading.ownerDocument, heading);
  if (byline) claims.people.push(...peopleClaim(byline.names, byline.from));
  const language = claims.language[0]?.value ?? '';
  const dated = dateLines(lines);
  const event = dated.find(({ isEvent }) => isEvent)?.date;
  if (event?.kind === 'certain') {
    claims.start.push(...claim(event.start ?? event.date, HEADING_DATE));
    if (event.start) claims.end.push(...claim(event.date, HEADING_DATE));
  }
  const day = dated
    .filter(({ isEvent }) => !isEvent)
    .map((line) => certainDay(line, inAddress, language))
    .find((date) => date !== undefined && isNear(date, inAddress));
  claims.published.push(...claim(dateInHeading(heading.textContent ?? ''), 'main heading'));
  claims.published.push(...claim(day, HEADING_DATE));
}

/**
 * The day of a date line; for numbers that read two ways, the one in the address, or by the order of the page's language.
 * The day of an update is the day of publication only if the address agrees.
 */
function certainDay({ date, isUpdate }: DateLine, inAddress: string | undefined, language: string): string | undefined {
  const options = date.kind === 'certain' ? [date.start ?? date.date] : date.either;
  const agreed = options.find((option) => inAddress !== undefined && option.startsWith(inAddress));
  if (agreed) return agreed;
  if (isUpdate) return undefined;
  if (options.length === 1) return options[0];
  // Four digits of the year at least: "04/05/06" has three readings.
  if (!/\d{4}/.test(date.shown)) return undefined;
  const order = dayOrder(language);
  return order === undefined ? date.shown : options[order === 'month-first' ? 0 : 1];
}

/** The address has the day of publication, too: a date of another month is a date in the text. */
function isNear(date: string, inAddress: string | undefined): boolean {
  if (inAddress === undefined || date.length < 10) return true;
  return Math.abs(Date.parse(date) - Date.parse(inAddress)) < 32 * 86_400_000;
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
  const marked = onePlace(document.querySelectorAll(MARKED_DATE), heading);
  if (marked.size > 0) return marked.size === 1 ? [...marked][0] : undefined;
  // Next to the heading, or in its header element: the article's date line.
  const around = heading?.closest('header, hgroup') ?? heading?.parentElement;
  if (!around || around.localName === 'body') return undefined;
  const near = onePlace(
    around.querySelectorAll('time[datetime]:not([class*="updat" i]):not([class*="modif" i])'),
    heading,
  );
  return near.size === 1 ? [...near][0] : undefined;
}

function onePlace(times: Iterable<Element>, heading: Element | undefined): Set<string> {
  const own = [...times].filter((time) => !isOthers(time, heading));
  const values = own.map((time) => time.getAttribute('datetime') ?? time.textContent ?? '');
  return new Set(values.map((value) => value.trim().replace(/[T\s].*$/, '')).filter((value) => /^\d{4}/.test(value)));
}

function authorLinks(document: Document, heading: Element | undefined): string[] {
  const links = [...document.querySelectorAll(MARKED_AUTHOR)].filter((link) => !isOthers(link, heading));
  // A list of articles has an author for each of them, so authors count only if they belong to one article.
  const articles = new Set(links.map((link) => link.closest('article, .hentry, .h-entry')));
  if (articles.size !== 1) return [];
  const names = [...new Set(links.flatMap((link) => readNames(link.textContent ?? '')))].filter(looksLikePerson);
  return names.length <= 10 ? names : [];
}

/** The names of the links to the addresses that article:author gives in place of names. */
function linkedAuthors(document: Document, { address, authorAddresses }: PageFacts): string[] {
  if (authorAddresses.length === 0) return [];
  const wanted = new Set(authorAddresses);
  const links = [...document.querySelectorAll('a[href]')].filter((link) =>
    wanted.has(parseAddress(link.getAttribute('href') ?? '', address)?.href ?? ''),
  );
  return [...new Set(links.flatMap((link) => readNames(link.textContent ?? '')))].filter(looksLikePerson).slice(0, 10);
}

/** Minutes of the only recording that plays in the page itself. */
function videoMinutes(document: Document, facts: PageFacts): Claim<number>[] {
  if (facts.isMarkedArticle) return [];
  const videos = [...document.querySelectorAll('video')].filter((video) => !isOthers(video, facts.heading));
  const [only] = videos.filter(({ duration }) => duration >= 60);
  return videos.length === 1 && only ? claim(wholeMinutes(only.duration), 'video on the page') : [];
}
