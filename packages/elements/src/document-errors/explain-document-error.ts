import { type DocumentError, type DocumentFormat, pathOf, type TextPosition } from '@imh/core';
import type { DocumentFault, DocumentPlace, DocumentSentences } from './document-sentences.js';

/**
 * Why a text is not the document that was expected. A `DocumentError` of core becomes one with
 * `{ ...error, wanted, place: { path: error.path } }`.
 */
export interface ShownDocumentError {
  readonly code: DocumentError['code'];
  /** The format that was expected. */
  readonly wanted: DocumentFormat;
  /** Where the text stops being JSON; only with "not-json". */
  readonly at?: TextPosition | undefined;
  /** What the file is instead: another format, or a version number. */
  readonly found?: string | undefined;
  /** Only with "invalid". */
  readonly place?: DocumentPlace | undefined;
  /** Only with "invalid", if it is known. */
  readonly fault?: DocumentFault | undefined;
}

/** Explains the error in one sentence. */
export function explainDocumentError(error: ShownDocumentError, sentences: DocumentSentences): string {
  const { code, wanted, at, found, place, fault } = error;
  const name = sentences.names[wanted];
  switch (code) {
    case 'empty':
      return sentences.empty;
    case 'web-page':
      return sentences.webPage;
    case 'not-json':
      return sentences.notJson(at);
    case 'not-a-document':
      return sentences.notADocument(name);
    case 'other-format':
      return sentences.otherFormat(name, wanted, found);
    case 'newer-version':
      return sentences.newerVersion(found ?? '2');
    case 'invalid':
      return sentences.invalid((place && placeText(place, sentences.row)) || wanted, fault);
  }
}

/** `nodes[3].label (2.1)`, or `row 7: label` for a spreadsheet; empty for the document itself. */
function placeText({ path, node, row }: DocumentPlace, rowWord: string): string {
  const where = pathOf(path);
  if (row !== undefined) return [`${rowWord} ${row}`, where].filter(Boolean).join(': ');
  return node ? `${where} (${node})` : where;
}
