import type { EvidenceContent } from '../documents/evidence.js';
import { type EntryMinutes, minutesKindOf } from './index/entry-totals.js';

/** Sums of minutes; training, and reflective supervision received or provided, are never one figure. */
export function kindMinutes(
  parts: Iterable<{ readonly type: EvidenceContent['type']; readonly minutes: number }>,
): EntryMinutes {
  const sums = { training: 0, rscReceived: 0, rscProvided: 0, other: 0 };
  for (const { type, minutes } of parts) sums[minutesKindOf(type)] += minutes;
  return sums;
}
