import { daysOf } from '../dates/dates.js';
import type { EvidenceContent, EvidenceStatus } from '../documents/evidence.js';

/**
 * The status that counts. A date decides over a chosen "planned" or "finished": an entry is planned until its first dated
 * part has come, and finished from then on, unless it was only attended. An entry without a date has its chosen status;
 * without one, it is planned.
 * @param today `2026-11-21`; without it, no date is in the future
 */
export function statusOf(content: EvidenceContent, today?: string): EvidenceStatus {
  const date = countedFrom(content);
  return statusFrom(content.status, date === undefined ? undefined : daysOf(date).first, today);
}

/** The rule of `statusOf`, for days of any form that can be compared. */
export function statusFrom<Day extends string | number>(
  chosen: EvidenceStatus | undefined,
  firstDay: Day | undefined,
  today: Day | undefined,
): EvidenceStatus {
  if (firstDay === undefined) return chosen ?? 'planned';
  if (today !== undefined && firstDay > today) return 'planned';
  return chosen === 'attended' ? 'attended' : 'finished';
}

/**
 * Minutes of an entry: the sum of its sessions if it has any, else its `minutes`.
 * @param today without the sessions after this day
 */
export function minutesOf(content: EvidenceContent, today?: string): number {
  if (!content.sessions?.length) return content.minutes ?? 0;
  const past = content.sessions.filter(({ date }) => today === undefined || daysOf(date).first <= today);
  return past.reduce((sum, session) => sum + session.minutes, 0);
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

/** The date of the first part of an entry that counts: its first session if it has any, else its completion. */
function countedFrom({ dateCompleted, sessions }: EvidenceContent): string | undefined {
  return sessions?.length ? sessions.map(({ date }) => date).sort()[0] : dateCompleted;
}

/** The first day after `today` on which the entry counts more than on `today`, if there is one. */
export function countsMoreOn({ dateCompleted, sessions }: EvidenceContent, today: string): string | undefined {
  const dates = sessions?.length ? sessions.map(({ date }) => date) : dateCompleted ? [dateCompleted] : [];
  const days = dates.map((date) => daysOf(date).first);
  return days.filter((day) => day > today).sort()[0];
}

/** The date of an entry, if known: its completion, else its first session. */
export function dateOf({ dateCompleted, sessions }: EvidenceContent): string | undefined {
  return dateCompleted ?? sessions?.map(({ date }) => date).sort()[0];
}
