import type { OutlineContent, RatingView } from '@imh/elements';
import type { SelfCheckStrings } from '../../strings/self-check.js';
import type { Session } from '../keeping/session.js';
import type { TrainingGuide } from '../plan/training-guide.js';
import type { ResultData } from './result-data.js';

export interface ResultProps {
  readonly content: OutlineContent;
  readonly words: SelfCheckStrings;
  /** The questions. */
  readonly view: RatingView;
}

/** A result with all that its paper shows. */
export interface PrintedResultProps extends ResultProps {
  readonly data: ResultData;
  readonly session: Session;
  readonly guide: TrainingGuide | undefined;
}
