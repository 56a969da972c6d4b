import type { EvidenceContent } from '../documents/evidence.js';
import type { Answer } from '../documents/self-check.js';

/** What one member of a team submitted. Without a name, because sums do not need it. */
export interface TeamMember {
  /** Id of the member's category; absent if it is not known: then everything applies. */
  readonly category?: string;
  /** Answers of the member's latest self-check of the framework; absent if none was submitted. */
  readonly answers?: readonly Answer[];
  /** Answers of each reference rating about the member. */
  readonly ratings?: readonly (readonly Answer[])[];
  /** Finished entries of the member's log; absent if none was submitted. */
  readonly contents?: readonly EvidenceContent[];
}
