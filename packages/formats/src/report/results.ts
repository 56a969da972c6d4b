import type { Framework } from '@imh/core';

/** Names of the formats that are read here, as the command and the reports say them. */
export const formatNames = [
  'imh',
  'csv',
  'xlsx',
  'text',
  'case-1.0',
  'case-1.1',
  'mahara',
  'moodle',
  'digcomp',
] as const;
export type FormatName = (typeof formatNames)[number];

/**
 * One kind of thing that could not be carried over, or had to be read with goodwill. Nothing is dropped without one.
 * `code` is stable and for programs; `message` is a sentence for people, with its place:
 * "item 37: parent 4f2… is not in the file; shown under no parent".
 */
export interface Loss {
  readonly code: string;
  /** How often it happened. */
  readonly count: number;
  readonly message: string;
  /** Places as people find them: an item's code or id, a row and column, a line. At most `longestWhere` of them. */
  readonly where: readonly string[];
}

/** Beyond this many places a list is no help; `count` goes on. */
export const longestWhere = 20;

/** A framework that came in, and what did not come with it. */
export interface Imported {
  readonly format: FormatName;
  readonly framework: Framework;
  readonly losses: readonly Loss[];
}

/** Why a file is not a framework in a format. `message` says what was wrong and where, and what would have worked. */
export interface FormatError {
  readonly code: string;
  readonly message: string;
  readonly where?: string;
}

/** What a file cannot say about itself, and the importer must not make up. */
export interface ImportOptions {
  /** Used where the format has no identity of its own; default: a URN made from the content. */
  readonly id?: string;
  readonly title?: string;
  /** BCP 47; default: what the file says, else none. */
  readonly language?: string;
}

/** A text that was written out, and what the format had no place for. */
export interface Exported {
  readonly text: string;
  readonly losses: readonly Loss[];
}
