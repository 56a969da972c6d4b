import type { EntryContext, OutlineContent } from '@imh/elements';
import type { EvidencePersonStrings } from '../../strings/evidence-person.js';
import type { ReviewFile } from '../files/review-file.js';
import type { ListState } from '../people/list-state.js';
import type { MeasuredLog } from '../people/measured-log.js';
import type { Review } from '../review.js';

/** What the sections of a person's page are rendered with. */
export interface SectionContext {
  readonly review: Review;
  readonly measured: MeasuredLog;
  readonly words: EvidencePersonStrings;
  /** Language of the strings, for dates and numbers. */
  readonly language: string;
  readonly contents: readonly OutlineContent[];
  readonly state: ListState;
  arrange(change: Partial<ListState>): void;
  /** Every file of the review: ratings may come in a file of their own. */
  readonly files: readonly ReviewFile[];
  readonly entries: EntryContext & { readonly labels: EvidencePersonStrings };
  /** The day for which the log is counted, `2026-11-21`. */
  readonly today: string;
  announce(sentence: string): void;
}
