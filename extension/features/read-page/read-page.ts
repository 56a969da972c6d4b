import { readPageText, readSource } from '@imh/capture';
import type { PageReading, SelectedQuote } from '../../platform/messages.js';

/** Characters. */
const contextLength = 48;
const longestQuote = 2_000;

/** Reads the page's own data and the selected text; nothing else leaves the page. */
export function readPage(page: Document, address: string, selection: Selection | null): PageReading {
  if (page.contentType === 'application/pdf') return { kind: 'pdf' };
  const quote = selectedQuote(selection);
  return {
    kind: 'page',
    source: { ...readSource(page, address), text: readPageText(page) },
    ...(quote ? { quote } : {}),
  };
}

/** The selection as a TextQuoteSelector (W3C Web Annotation 4.2.4): the text, with some context to find it again. */
function selectedQuote(selection: Selection | null): SelectedQuote | undefined {
  const exact = selection?.toString().trim().slice(0, longestQuote);
  if (!selection || !exact || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const prefix = textOf(range.startContainer).slice(0, range.startOffset).slice(-contextLength);
  const suffix = textOf(range.endContainer).slice(range.endOffset).slice(0, contextLength);
  return { exact, ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) };
}

/** Empty for elements: range offsets count characters in text nodes only. */
function textOf(node: Node): string {
  return node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : '';
}
