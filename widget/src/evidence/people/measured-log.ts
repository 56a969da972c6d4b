import { matchingSet, type Requirements, type SetMatch } from '@imh/core';
import type { OutlineContent } from '@imh/elements';
import type { LogFile } from '../files/review-file.js';
import { aimOf, type Review, reviewOf } from '../review.js';
import { dayOf, type Shortfalls, shortfallsOf } from './shortfalls.js';

/**
 * What the counts show: something is missing; nothing is; or not everything could be counted, such as without a known
 * category. Never that someone qualifies.
 */
export type Measure = 'short' | 'complete' | 'unmeasured';

/** A log compared with the requirements for its own category and period. */
export interface MeasuredLog {
  readonly review: Review;
  /** Undefined if the page names no requirements. */
  readonly match?: SetMatch;
  /** Undefined if it is not known which requirements apply. */
  readonly set?: Requirements;
  readonly shortfalls?: Shortfalls;
  readonly measure: Measure;
}

/** What logs are compared with. */
export interface Comparison {
  readonly contents: readonly OutlineContent[];
  /** All sets that the page names. */
  readonly requirements: readonly Requirements[];
  /** By the fingerprint of a log: the set that the reviewer has chosen for it. */
  readonly chosen: ReadonlyMap<string, Requirements>;
}

export function measuredLog(file: LogFile, { contents, requirements, chosen }: Comparison): MeasuredLog {
  if (requirements.length === 0) return { review: reviewOf(file, contents), measure: 'unmeasured' };
  const match = matchingSet(aimOf(file), requirements, dayOf(file));
  const own = chosen.get(file.fingerprint);
  const isChosen = own !== undefined && requirements.includes(own);
  const set = isChosen ? own : match.is === 'found' ? match.set : undefined;
  const review = reviewOf(file, contents, set?.counting);
  if (!set) return { review, match, measure: 'unmeasured' };
  const shortfalls = shortfallsOf(review, set);
  return { review, match, set, shortfalls, measure: measureOf(shortfalls) };
}

function measureOf({ lines, references, hasCounts, applies }: Shortfalls): Measure {
  const isMissing = lines.some((line) => line.isCertain && isCertainlyShort(line));
  if (isMissing || references) return 'short';
  return lines.length > 0 || !hasCounts || applies !== 'yes' ? 'unmeasured' : 'complete';
}

/** Minutes that may be listed twice are missing only if they are. */
function isCertainlyShort(line: Shortfalls['lines'][number]): boolean {
  return line.is === 'minutes' ? line.listed < line.asked : line.is !== 'not-counted';
}
