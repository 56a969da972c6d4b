import type { DocumentFormat, DocumentPath, TextPosition } from '@imh/core';

/** What is wrong with a value in a document. */
export type DocumentFault =
  | { readonly is: 'missing'; readonly field: string }
  | { readonly is: 'type' | 'value'; readonly expected: string }
  | { readonly is: 'form' };

/** Location of the first fault of a document. */
export interface DocumentPlace {
  /** Such as `['nodes', 3, 'label']`; empty for the document itself. */
  readonly path: DocumentPath;
  /** Code or id of the node that the path leads through: people do not count from 0. */
  readonly node?: string | undefined;
  /** Row of a spreadsheet, from 1, if the document was read from one. */
  readonly row?: number | undefined;
}

/** Sentences about documents in one language. `wanted` is a name from `names`. */
export interface DocumentSentences {
  /** Formats as a noun with its article. */
  readonly names: Readonly<Record<DocumentFormat, string>>;
  /** The word before the number of a row in a spreadsheet. */
  readonly row: string;
  readonly empty: string;
  readonly webPage: string;
  notJson(at: TextPosition | undefined): string;
  notADocument(wanted: string): string;
  /** @param found the format that the file declares, if it declares one */
  otherFormat(wanted: string, format: DocumentFormat, found: string | undefined): string;
  newerVersion(found: string): string;
  /** @param fault undefined if only the place is known */
  invalid(place: string, fault: DocumentFault | undefined): string;
}
