import { type Answer, millisecondsOf, type ReferenceRating, type SelfCheck, type TeamMember } from '@imh/core'; // prettier-ignore
import { liveOf } from './review.js';
import type { LogFile, ReviewFile } from './review-file.js';

/**
 * The people behind files, without their names. Logs with one name are one person, and so are a log and the self-checks
 * in it; a self-check file says no name and is a person of its own, unless it is in a log as well.
 */
export function teamMembers(
  files: readonly ReviewFile[],
  frameworkId: string,
): { members: TeamMember[]; left: number } {
  const people = new Map<string, { checks: SelfCheck[]; ratings: ReferenceRating[]; logs: LogFile[] }>();
  const person = (key: string) => {
    const one = people.get(key) ?? { checks: [], ratings: [], logs: [] };
    people.set(key, one);
    return one;
  };
  const key = (name: string | undefined, file: ReviewFile): string =>
    name?.trim() ? `name ${name.trim().toLowerCase().replace(/\s+/g, ' ')}` : `file ${file.fingerprint}`;
  const inLogs = new Set<string>();
  for (const file of files) {
    if (file.kind !== 'log') continue;
    const { log } = file;
    const one = person(key(log.subject?.name, file));
    one.logs.push(file);
    one.checks.push(...liveOf<SelfCheck>(log.selfChecks));
    one.ratings.push(...liveOf<ReferenceRating>(log.ratings));
    for (const { id } of [...one.checks, ...one.ratings]) inLogs.add(id);
  }
  for (const file of files) {
    if (file.kind === 'log' || inLogs.has(file.document.id)) continue;
    if (file.kind === 'self-check') person(`check ${file.document.id}`).checks.push(file.document);
    else person(key(file.document.subject.name, file)).ratings.push(file.document);
  }
  let left = 0;
  const members = [...people.values()].flatMap(({ checks, ratings, logs }): TeamMember[] => {
    const about = <T extends { framework: { id: string } }>(some: readonly T[]): T[] =>
      some.filter(({ framework }) => framework.id === frameworkId);
    const own = about(checks).sort((one, other) => millisecondsOf(other.takenAt) - millisecondsOf(one.takenAt))[0];
    // Whoever did not agree that a rating is passed on is taken at their word.
    const given = once(about(ratings))
      .filter(({ consent }) => consent?.given !== false)
      .map(({ answers }): readonly Answer[] => answers);
    const tagged = logs.filter(({ row }) => row.frameworks.length === 0 || row.frameworks.some(({ id }) => id === frameworkId)); // prettier-ignore
    left += checks.length - about(checks).length + ratings.length - about(ratings).length + logs.length - tagged.length;
    if (!own && given.length === 0 && tagged.length === 0) return [];
    const contents = entriesOf(tagged);
    return [
      {
        ...(own ? { answers: own.answers } : {}),
        ...(given.length > 0 ? { ratings: given } : {}),
        ...(tagged.length > 0 ? { contents } : {}),
      },
    ];
  });
  return { members, left };
}

/** One person's entries out of several logs, each once. */
function entriesOf(logs: readonly LogFile[]) {
  return [...new Map(logs.flatMap(({ entries }) => entries.map((entry) => [entry.id, entry.content]))).values()];
}

function once<T extends { id: string }>(documents: readonly T[]): T[] {
  return [...new Map(documents.map((document) => [document.id, document])).values()];
}
