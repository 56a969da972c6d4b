import type { Framework, Result } from '@imh/core';
import type { FormatError, ImportOptions } from '@imh/formats';
import type { ReadFile } from './read-file.js';

/** To the worker: one file, or a text that was pasted. */
export interface ReadRequest {
  readonly content: Blob | string;
  readonly options: ImportOptions;
  /** The draft, if the file is the framework that is published now: the draft gets its ids. */
  readonly draft?: Framework;
}

/** How far the reading is. */
export type ReadProgress =
  /** `share` of the file that has been read, from 0 to 1. */
  { readonly phase: 'loading'; readonly share: number } | { readonly phase: 'understanding' };

/** From the worker: several times its progress, then the result. */
export type ReadAnswer =
  { readonly progress: ReadProgress } | { readonly result: Result<ReadFile, FormatError | UnreadableFile> };

/** The browser cannot read the file: it was moved or changed, or is not permitted. */
export interface UnreadableFile {
  readonly code: 'unreadable';
  readonly message: string;
}
