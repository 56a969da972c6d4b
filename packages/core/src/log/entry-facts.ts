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

/** Topics of an entry: those that it lists, and those that it gives minutes for. */
export function topicsOf({ topics = [], topicMinutes = [] }: EvidenceContent): string[] {
  return [...new Set([...topics, ...topicMinutes.map(({ topic }) => topic)])];
}

/**
 * The most minutes that can count toward a rule about some topics: the minutes that the entry gives for them, or
 * undefined (no limit) if it has one of them without minutes, and so is about it as a whole.
 */
export function topicLimit(content: EvidenceContent, topics: readonly string[]): number | undefined {
  const timed = new Map<string, number>();
  for (const { topic, minutes } of content.topicMinutes ?? []) timed.set(topic, (timed.get(topic) ?? 0) + minutes);
  const matching = topicsOf(content).filter((topic) => topics.includes(topic));
  if (matching.length === 0 || matching.some((topic) => !timed.has(topic))) return undefined;
  return matching.reduce((sum, topic) => sum + timed.get(topic)!, 0);
}

/** False if the duration of an entry is unknown, which differs from zero minutes. */
export function hasMinutes(content: EvidenceContent): boolean {
  return content.minutes !== undefined || (content.sessions?.length ?? 0) > 0;
}

/** The date of an entry, if known: its completion, else its first session. */
export function dateOf({ dateCompleted, sessions }: EvidenceContent): string | undefined {
  return dateCompleted ?? sessions?.map(({ date }) => date).sort()[0];
}
