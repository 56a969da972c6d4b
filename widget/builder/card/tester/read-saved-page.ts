import { failure, type Result, success, webAddress } from '@imh/core';
import { readSource, type Source } from '@imh/capture';
import { decodeText } from '@imh/formats';
import type { Given } from '../../content/input/input-events.js';
import { inertPage } from '../../trusted/inert-page.js';

/** What the reader of an evidence log finds in a page. */
export interface ReadPage {
  readonly source: Source;
  readonly address: string;
  /** Whether the page has schema.org data at all. */
  readonly hasData: boolean;
}

export type PageRefusal = 'not-a-page' | 'archive' | 'unreadable';

/** Where nobody states the page's address: its own items are taken all the same, if they are the only ones. */
const unknownAddress = 'https://page.example/';

/**
 * Reads a saved page, or its source, with the code of the extension. The document is inert: nothing of it is loaded or run.
 * @param address of the page, as typed; if it is none, the one that the page states
 */
export async function readSavedPage({ content }: Given, address: string): Promise<Result<ReadPage, PageRefusal>> {
  let html: string | undefined;
  try {
    html = typeof content === 'string' ? content : decodeText(new Uint8Array(await content.arrayBuffer()));
  } catch {
    return failure('unreadable');
  }
  if (html !== undefined && /^(?:From|MIME-Version|Snapshot-Content-Location):/im.test(html.slice(0, 1000)))
    return failure('archive');
  if (html === undefined || !/<[a-z!]/i.test(html)) return failure('not-a-page');
  const page = inertPage(html);
  const own = webAddress(address.trim()) ?? statedAddress(page, html) ?? unknownAddress;
  const hasData = page.querySelector('script[type="application/ld+json" i], [itemscope], [typeof]') !== null;
  return success({ source: readSource(page, own), address: own, hasData });
}

/** Browsers note it in the pages that they save; most pages name it themselves. */
function statedAddress(page: Document, html: string): string | undefined {
  const saved = /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i.exec(html)?.[1];
  const canonical = page.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  const shared = page.querySelector('meta[property="og:url" i]')?.getAttribute('content');
  return [saved, canonical, shared].map((one) => webAddress(one ?? undefined)).find(Boolean);
}
