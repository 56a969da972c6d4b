import type { EvidenceContent, EvidenceStatus } from '../documents/evidence.js';

/** An entry without a stated status is finished once it says when, if only of a session; until then it is a plan. */
export function statusOf(content: EvidenceContent): EvidenceStatus {
  return content.status ?? (content.dateCompleted || content.sessions?.length ? 'finished' : 'planned');
}

/** Minutes of an entry: the sum of its dated sessions where it has some, else what it states. */
export function minutesOf(content: EvidenceContent): number {
  if (content.sessions?.length) return content.sessions.reduce((sum, session) => sum + session.minutes, 0);
  return content.minutes ?? 0;
}

/** False where an entry does not say how long it took, which is not the same as no minutes. */
export function hasMinutes(content: EvidenceContent): boolean {
  return content.minutes !== undefined || (content.sessions?.length ?? 0) > 0;
}

/** The day of an entry, as far as one is known: of its first session where it has some. */
export function dateOf({ dateCompleted, sessions }: EvidenceContent): string | undefined {
  return dateCompleted ?? sessions?.map(({ date }) => date).sort()[0];
}
