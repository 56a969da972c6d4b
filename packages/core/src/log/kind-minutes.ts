import type { EvidenceContent } from '../documents/evidence.js';
import { evidenceKindOf, isTraining } from './evidence-kind.js';

/** Minutes by what associations ask for: training, and reflective supervision received or provided, are never summed. */
export interface KindMinutes {
  readonly training: number;
  readonly rscReceived: number;
  readonly rscProvided: number;
  readonly other: number;
}

/** Which of the figures the minutes of an entry belong to. */
export function minutesFigureOf(type: EvidenceContent['type']): keyof KindMinutes {
  const kind = evidenceKindOf(type);
  if (kind === 'rsc-received') return 'rscReceived';
  if (kind === 'rsc-provided') return 'rscProvided';
  return isTraining(kind) ? 'training' : 'other';
}

export function kindMinutes(
  parts: Iterable<{ readonly type: EvidenceContent['type']; readonly minutes: number }>,
): KindMinutes {
  const sums = { training: 0, rscReceived: 0, rscProvided: 0, other: 0 };
  for (const { type, minutes } of parts) sums[minutesFigureOf(type)] += minutes;
  return sums;
}
