import { cleanAddress, parseAddress } from './clean-address.js';
import { mainHeading } from './main-heading.js';
import { all, first, type PageMeta } from './page-meta.js';
import { skeleton } from './plain-text.js';
import { hostLabels } from './site-name.js';
import { videoId } from './video-id.js';

/** Facts about the page that readers need to decide whether an item is about it. */
export interface PageFacts {
  /** As given, for resolving relative addresses. */
  readonly address: string;
  readonly url: string;
  readonly canonicalUrl: string | undefined;
  /** Keys (see pageKey) of the page's address and of the addresses that it declares for itself. */
  readonly keys: ReadonlySet<string>;
  /** True if the page declares its own address, so an item with another one belongs to another page. */
  readonly namesItself: boolean;
  /** Host names of the page's addresses. */
  readonly hosts: readonly string[];
  readonly video: string | undefined;
  /** The head still describes the video that was shown before an in-page navigation. */
  readonly stale: boolean;
  /** True if the page is marked as an article, so a video or an event on it is probably an illustration. */
  readonly isMarkedArticle: boolean;
  /** Skeletons of the visible titles. */
  readonly titles: readonly string[];
  /** Addresses in the fields that name authors. */
  readonly authorAddresses: readonly string[];
  /** The page's main heading; undefined without a clear one. */
  readonly heading: Element | undefined;
}

export function pageFacts(document: Document, address: string, meta: PageMeta): PageFacts {
  const video = videoId(address);
  const own = ownAddresses(document, address, meta);
  const stale = video !== undefined && own.some((other) => (videoId(other) ?? video) !== video);
  const url = cleanAddress(address);
  const trusted = stale ? [address] : [address, ...own];
  const titles = [first(meta, 'og:title'), document.title, ...headings(document)];
  const hosts = [...new Set(trusted.map((each) => parseAddress(each)?.hostname).filter((host) => host !== undefined))];
  return {
    address,
    url,
    canonicalUrl: stale ? undefined : canonicalUrl(own, url),
    keys: new Set(trusted.map((each) => pageKey(each, address)).filter((key) => key !== undefined)),
    namesItself: trusted.length > 1,
    hosts,
    video,
    stale,
    isMarkedArticle: first(meta, 'og:type')?.toLowerCase() === 'article',
    titles: titles.map((title) => skeleton(title ?? '')).filter((title) => title.length >= 8),
    authorAddresses: all(meta, 'article:author', 'og:article:author')
      .filter((author) => /^https?:|^\//.test(author))
      .map((author) => parseAddress(author, address)?.href)
      .filter((author) => author !== undefined),
    heading: mainHeading(document, [first(meta, 'og:title') ?? '', document.title], {
      address,
      names: hostLabels(hosts),
    }),
  };
}

/** Two addresses of one page have the same key: scheme, www., mobile hosts, index pages and fragments are ignored. */
export function pageKey(address: string, base: string): string | undefined {
  const url = parseAddress(cleanAddress(parseAddress(address, base)?.href ?? ''));
  if (!url) return undefined;
  const path = decoded(url.pathname).replace(/\/(?:index\.\w+|amp)?\/?$/, '');
  return url.host.replace(/^(?:www|m|mobile|amp)\./, '') + path + url.search;
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
  const page = parseAddress(url);
  if (!page) return undefined;
  const atRoot = page.pathname === '/' && page.search === '';
  return own.map(cleanAddress).find((clean) => {
    const there = parseAddress(clean);
    if (!there || clean === url) return false;
    // "http://localhost:3000/…" and "https://about.gitlab.comundefined" occur on real pages.
    if (!there.hostname.includes('.') && there.hostname !== page.hostname) return false;
    return atRoot || there.pathname !== '/' || there.search !== '';
  });
}

function headings(document: Document): string[] {
  return [...document.querySelectorAll('h1')].slice(0, 5).map((heading) => (heading.textContent ?? '').slice(0, 1000));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
