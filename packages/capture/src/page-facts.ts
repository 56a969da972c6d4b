import {
  type AddressPart,
  cleanAddress,
  cleanedAddress,
  isPlausibleCanonical,
  pageKey,
  parseAddress,
  videoId,
} from '@imh/core';
import { mainHeading } from './main-heading.js';
import { all, first, type PageMeta } from './page-meta.js';
import { skeleton } from './plain-text.js';
import { hostLabels } from './site-name.js';

/** Facts about the page that readers need to decide whether an item is about it. */
export interface PageFacts {
  /** As given, for resolving relative addresses. */
  readonly address: string;
  readonly url: string;
  readonly removed: readonly AddressPart[];
  readonly unsure: readonly AddressPart[];
  readonly urlIsPartial: boolean;
  readonly canonicalUrl: string | undefined;
  /** Keys (see keyOf) of the page's address and of the addresses that it declares for itself. */
  readonly keys: ReadonlySet<string>;
  /** True if the page declares its own address, so an item with another one belongs to another page. */
  readonly namesItself: boolean;
  /** Host names of the page's addresses. */
  readonly hosts: readonly string[];
  readonly video: string | undefined;
  /** The head still describes the video that was shown before an in-page navigation. */
  readonly stale: boolean;
  /** True if the head describes the page that a single-page application showed before. */
  readonly isHeadOld: boolean;
  /** True if the page is marked as an article, so a video or an event on it is probably an illustration. */
  readonly isMarkedArticle: boolean;
  /** Skeletons of the visible titles. */
  readonly titles: readonly string[];
  /** True if the page's text contains a title, given as its skeleton. Slow on long pages. */
  readonly isInText: (title: string) => boolean;
  /** Addresses in the fields that name authors. */
  readonly authorAddresses: readonly string[];
  /** The page's main heading; undefined without a clear one. */
  readonly heading: Element | undefined;
}

export function pageFacts(document: Document, address: string, meta: PageMeta): PageFacts {
  const video = videoId(address);
  const declared = ownAddresses(document, address, meta);
  const stale = video !== undefined && declared.some((other) => (videoId(other) ?? video) !== video);
  const own = declared.filter((each) => isPlausibleCanonical(cleanAddress(each), cleanAddress(address)));
  const { url, removed, unsure, isPartial } = cleanedAddress(address);
  const isHeadOld = !stale && own.some((each) => isAnotherPage(each, address)) && !isTitleShown(document, meta);
  const titles = [isHeadOld ? undefined : first(meta, 'og:title'), document.title, ...headings(document)];
  const trusted = stale || isHeadOld ? [address] : [address, ...own];
  const hosts = [...new Set(trusted.map((each) => parseAddress(each)?.hostname).filter((host) => host !== undefined))];
  return {
    address,
    url,
    removed,
    unsure,
    urlIsPartial: isPartial,
    canonicalUrl: stale || isHeadOld ? undefined : canonicalUrl(own, url),
    keys: new Set(trusted.map((each) => keyOf(each, address)).filter((key) => key !== undefined)),
    namesItself: trusted.length > 1,
    hosts,
    video,
    stale,
    isHeadOld,
    isMarkedArticle: first(meta, 'og:type')?.toLowerCase() === 'article',
    titles: titles.map((title) => skeleton(title ?? '')).filter((title) => title.length >= 8),
    isInText: (title) => skeleton((document.body?.textContent ?? '').slice(0, 200_000)).includes(title),
    authorAddresses: all(meta, 'article:author', 'og:article:author')
      .filter((author) => /^https?:|^\//.test(author))
      .map((author) => parseAddress(author, address)?.href)
      .filter((author) => author !== undefined),
    heading: mainHeading(document, [isHeadOld ? '' : (first(meta, 'og:title') ?? ''), document.title], {
      address,
      names: hostLabels(hosts),
    }),
  };
}

/** The key of an address as the page writes it (see core's pageKey). */
export function keyOf(address: string, base: string): string | undefined {
  return pageKey(cleanAddress(parseAddress(address, base)?.href ?? ''));
}

/** True for a site's root address, which does not identify one of its pages. */
export function isRoot(key: string): boolean {
  return !/[/?]/.test(key);
}

function ownAddresses(document: Document, address: string, meta: PageMeta): string[] {
  const links = [...document.querySelectorAll('link[rel~="canonical" i][href]')].map((link) =>
    link.getAttribute('href'),
  );
  // Contradictory addresses are an error of the page, so neither is used.
  const canonical = new Set(links).size === 1 ? links[0] : undefined;
  return [canonical, first(meta, 'og:url')]
    .map((own) => (own ? parseAddress(own.trim(), address)?.href : undefined))
    .filter((own) => own !== undefined);
}

function canonicalUrl(own: readonly string[], url: string): string | undefined {
  const clean = own.map(cleanAddress).find((address) => address !== '' && address !== url);
  return clean !== undefined && pageKey(clean) !== undefined ? clean : undefined;
}

function headings(document: Document): string[] {
  return [...document.querySelectorAll('h1')].slice(0, 5).map((heading) => (heading.textContent ?? '').slice(0, 1000));
}

/** True for a neighbor on the same host, which differs in one part of the path or in the query. */
function isAnotherPage(declared: string, address: string): boolean {
  const [there, here] = [declared, address].map((each) => parseAddress(cleanAddress(each)));
  if (!there || !here || there.hostname.replace(/^www\./, '') !== here.hostname.replace(/^www\./, '')) return false;
  const [one, other] = [there, here].map(({ pathname }) => pathname.replace(/\/+$/, '').split('/'));
  if (!one || !other || one.length !== other.length) return false;
  const different = one.filter((part, index) => part !== other[index]).length;
  return different === 1 || (different === 0 && there.search !== here.search);
}

/** False if neither the title nor a heading on the page agrees with the title for sharing. */
function isTitleShown(document: Document, meta: PageMeta): boolean {
  const shared = skeleton(first(meta, 'og:title') ?? first(meta, 'twitter:title') ?? '');
  if (shared.length < 8) return true;
  const shown = [document.title, ...headings(document)].map(skeleton).filter((title) => title.length >= 4);
  return shown.length === 0 || shown.some((title) => title.includes(shared) || shared.includes(title));
}
