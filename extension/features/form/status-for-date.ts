import { daysOf, type EvidenceContent, type EvidenceStatus } from '@imh/core';

/**
 * The status that a completion date implies: a planned entry with a date in the past took place, and one with a date in
 * the future did not yet. Undefined if the status can stay as it is.
 * @param today local day
 */
export function statusForDate(content: Partial<EvidenceContent>, today: string): EvidenceStatus | undefined {
  const { status, dateCompleted } = content;
  if (dateCompleted === undefined) return undefined;
  const { first, last } = daysOf(dateCompleted);
  if (first > today && status !== 'planned') return 'planned';
  if (last <= today && status === 'planned') return 'finished';
  return undefined;
}
