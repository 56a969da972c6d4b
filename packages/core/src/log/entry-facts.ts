import type { EvidenceContent, EvidenceStatus } from '../documents/evidence.js';

/** An entry without a status is finished if it has a completion date or a session, else planned. */
export function statusOf(content: EvidenceContent): EvidenceStatus {
  return content.status ?? (content.dateCompleted || content.sessions?.length ? 'finished' : 'planned');
}

/** Minutes of an entry: the sum of its sessions if it has any, else its `minutes`. */
export function minutesOf(content: EvidenceContent): number {
  if (content.sessions?.length) return content.sessions.reduce((sum, session) => sum + session.minutes, 0);
  return content.minutes ?? 0;
}

/** False if the duration of an entry is unknown, which differs from zero minutes. */
export function hasMinutes(content: EvidenceContent): boolean {
  return content.minutes !== undefined || (content.sessions?.length ?? 0) > 0;
}

/** The date of an entry, if known: its completion, else its first session. */
export function dateOf({ dateCompleted, sessions }: EvidenceContent): string | undefined {
  return dateCompleted ?? sessions?.map(({ date }) => date).sort()[0];
}
