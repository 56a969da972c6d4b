import { quoteOfRange, readSource, type Source } from '@imh/capture';
import { foundOffers } from '../page-documents/find-offers.js';
import type { PageReading } from '../../platform/messages.js';
import { framedMinutes, readableFrames } from './readable-frames.js';

/** Reads the page's own data and the selected text; nothing else leaves the page. */
export function readPage(page: Document, address: string): PageReading {
  if (page.contentType === 'application/pdf') return { kind: 'pdf' };
  const frames = readableFrames(page);
  const quote = selectedQuote([page, ...frames]);
  const source = withMinutes(readSource(page, address), frames);
  const offers = foundOffers(page, address);
  return { kind: 'page', source, ...(quote ? { quote } : {}), ...(offers ? { offers } : {}) };
}

/** The selection of the page or of a frame in it. */
function selectedQuote(documents: readonly Document[]) {
  for (const document of documents) {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) continue;
    const quote = quoteOfRange(selection.getRangeAt(0));
    if (quote) return quote;
  }
  return undefined;
}

function withMinutes(source: Source, frames: readonly Document[]): Source {
  if (source.minutes !== undefined) return source;
  const minutes = framedMinutes(frames);
  return minutes === undefined ? source : { ...source, minutes, found: { ...source.found, minutes: '<video>' } };
}
