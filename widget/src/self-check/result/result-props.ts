import type { OutlineContent, RatingView } from '@imh/elements';
import type { SelfCheckStrings } from '../../strings/self-check.js';

export interface ResultProps {
  readonly content: OutlineContent;
  readonly words: SelfCheckStrings;
  /** The questions. */
  readonly view: RatingView;
}
