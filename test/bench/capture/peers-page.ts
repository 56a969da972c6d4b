import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';

/** What a peer answers, as text; '' or undefined if nothing was found. */
export interface PeerAnswer {
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly date?: string | undefined;
  readonly site?: string | undefined;
}

/** Both peers change the document that they read, so each gets its own. */
function parsed(html: string, address: string): Document {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const base = document.createElement('base');
  base.href = address;
  if (!document.querySelector('base')) document.head.prepend(base);
  return document;
}

export function defuddle(html: string, address: string): PeerAnswer {
  const { title, author, published, site } = new Defuddle(parsed(html, address), { url: address }).parse();
  return { title, author, date: published, site };
}

export function readability(html: string, address: string): PeerAnswer {
  const article = new Readability(parsed(html, address)).parse();
  return {
    title: article?.title ?? undefined,
    author: article?.byline ?? undefined,
    date: article?.publishedTime ?? undefined,
    site: article?.siteName ?? undefined,
  };
}
