import type { Requirements } from '@imh/core';
import type { OutlineContent } from '@imh/elements';
import type { Announcer } from '../element/announcer.js';
import type { ViewWords } from './evidence-views/words.js';
import type { LogFile, ReviewFile } from './review-file.js';
import type { EvidenceStrings } from '../strings/evidence.js';

export type FirstWords = EvidenceStrings;

/** All that the element says: while it waits for files, and in its views. */
export type Words = FirstWords & ViewWords;

/** What every view works with: what lies open, in whose words, and where else one can go. */
export interface Desk {
  readonly words: Words;
  /** Language of the words, for dates and numbers. */
  readonly language: string;
  /** The frameworks of the page, as this reader sees them. */
  readonly contents: readonly OutlineContent[];
  readonly requirements?: Requirements | undefined;
  readonly files: readonly ReviewFile[];
  readonly announcer: Announcer;
  /** Aborts when the view is no longer on the page. */
  readonly signal: AbortSignal;
  show(view: View): void;
  remove(file: ReviewFile): void;
  /** For the styles of a view, which come with it. */
  readonly root: ShadowRoot;
}

export type Order = 'added' | 'name' | 'hours';

export type View =
  /** `from`: where the person was before, and goes on in the list. */
  | { readonly is: 'list'; readonly order: Order; readonly from?: ReviewFile | 'order' | 'team' }
  | { readonly is: 'person'; readonly file: LogFile; readonly order: Order }
  | { readonly is: 'team'; readonly order: Order };
