import type { OutlineContent } from '@imh/elements';
import type { Announcer } from '../element/announcer.js';
import type { Draft } from './draft.js';
import type { Naming } from './naming.js';
import type { ReferenceStrings } from '../strings/reference.js';

export type Words = ReferenceStrings;

/** What every part of the form works with. */
export interface Form {
  readonly draft: Draft;
  readonly words: Words;
  readonly content: OutlineContent;
  readonly naming: Naming;
  readonly announcer: Announcer;
  /** Aborts when the form is no longer on the page. */
  readonly signal: AbortSignal;
  /** After each input. */
  readonly changed: () => void;
  /** After each answer to a question: how many have one. */
  readonly answered: (node: string, progress: { readonly answered: number; readonly total: number }) => void;
}
