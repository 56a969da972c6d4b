import type { Framework } from '@imh/core';

/** Formats that can be imported, by the names that the command and reports use. */
export type FormatName = 'imh' | 'csv' | 'xlsx' | 'text' | 'case-1.0' | 'case-1.1' | 'mahara' | 'moodle' | 'digcomp';

/**
 * Something that could not be carried over, or was read leniently. Nothing is dropped without one.
 * `code` is stable and for programs; `message` is a sentence for people, with its place:
 * "item 37: parent 4f2… is not in the file; shown under no parent".
 */
export interface Loss {
  readonly code: string;
  /** Number of occurrences. */
  readonly count: number;
  readonly message: string;
  /** Places as people find them: an item's code or id, a row and column, a line. At most `longestWhere` of them. */
  readonly where: readonly string[];
}

/** Maximum number of listed places; `count` includes the rest. */
export const longestWhere = 20;

/** An imported framework, and what could not be carried over. */
export interface Imported {
  readonly format: FormatName;
  readonly framework: Framework;
  readonly losses: readonly Loss[];
}

/** Why a file cannot be imported. `message` names the fault, its place, and what would have worked. */
export interface FormatError {
  readonly code: string;
  readonly message: string;
  readonly where?: string;
}

/** Facts that a file cannot contain and an importer must not make up. */
export interface ImportOptions {
  /** Used where the format has no identity of its own; default: a URN made from the title, the name or the content. */
  readonly id?: string;
  /** Name of the file without its ending, from which an id is made if the file names no title. */
  readonly name?: string;
  /** The version before, whose identity a table or a text keeps. */
  readonly previous?: Framework;
  /** Used where the format has no version; default: made from the content. */
  readonly version?: string;
  readonly title?: string;
  /** BCP 47; default: the language that the file names, else none. */
  readonly language?: string;
}

/** An exported text, and what the format has no place for. */
export interface Exported {
  readonly text: string;
  readonly losses: readonly Loss[];
}
