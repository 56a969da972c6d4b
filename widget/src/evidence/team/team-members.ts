import {
  type Answer,
  type EvidenceContent,
  millisecondsOf,
  type ReferenceRating,
  type SelfCheck,
  type TeamMember,
} from '@imh/core';
import type { LogFile, ReviewFile } from '../files/review-file.js';
import { liveOf } from '../review.js';

interface Person {
  readonly checks: SelfCheck[];
  readonly ratings: ReferenceRating[];
  readonly logs: LogFile[];
}

/**
 * The people behind files, without their names. Logs with the same name are one person, with the self-checks and ratings
 * in them. A self-check file contains no name and counts as a person of its own, unless a log contains it as well.
 * @returns also the number of documents that are about another framework
 */
export function teamMembers(
  files: readonly ReviewFile[],
  frameworkId: string,
): { members: TeamMember[]; left: number } {
  let left = 0;
  const members = peopleIn(files).flatMap((person) => {
    const counted = memberOf(person, frameworkId);
    left += counted.left;
    return counted.member ?? [];
  });
  return { members, left };
}

function peopleIn(files: readonly ReviewFile[]): Person[] {
  const people = new Map<string, Person>();
  const personAt = (key: string): Person => {
    const person = people.get(key) ?? { checks: [], ratings: [], logs: [] };
    people.set(key, person);
    return person;
  };
  const keyOf = (name: string | undefined, file: ReviewFile): string =>
    name?.trim() ? `name ${name.trim().toLowerCase().replace(/\s+/g, ' ')}` : `file ${file.fingerprint}`;
  const idsInLogs = new Set<string>();
  for (const file of files) {
    if (file.kind !== 'log') continue;
    const { log } = file;
    const person = personAt(keyOf(log.subject?.name, file));
    person.logs.push(file);
    person.checks.push(...liveOf<SelfCheck>(log.selfChecks));
    person.ratings.push(...liveOf<ReferenceRating>(log.ratings));
    for (const { id } of [...person.checks, ...person.ratings]) idsInLogs.add(id);
  }
  for (const file of files) {
    if (file.kind === 'log' || idsInLogs.has(file.document.id)) continue;
    if (file.kind === 'self-check') personAt(`check ${file.document.id}`).checks.push(file.document);
    else personAt(keyOf(file.document.subject.name, file)).ratings.push(file.document);
  }
  return [...people.values()];
}

/** A person's latest self-check, ratings and entries in one framework; no member if there is nothing. */
function memberOf({ checks, ratings, logs }: Person, frameworkId: string): { member?: TeamMember; left: number } {
  const isAbout = ({ framework }: { framework: { id: string } }): boolean => framework.id === frameworkId;
  const ownChecks = checks.filter(isAbout);
  const ownRatings = ratings.filter(isAbout);
  const ownLogs = logs.filter(
    ({ row }) => row.frameworks.length === 0 || row.frameworks.some(({ id }) => id === frameworkId),
  );
  const documents = checks.length + ratings.length + logs.length;
  const left = documents - ownChecks.length - ownRatings.length - ownLogs.length;
  const [latest] = ownChecks.sort((one, other) => millisecondsOf(other.takenAt) - millisecondsOf(one.takenAt));
  // Ratings that the rater did not agree to share are not counted.
  const shared = byId(ownRatings).filter(({ consent }) => consent?.given !== false);
  if (!latest && shared.length === 0 && ownLogs.length === 0) return { left };
  return {
    member: {
      ...(latest ? { answers: latest.answers } : {}),
      ...(shared.length > 0 ? { ratings: shared.map(({ answers }): readonly Answer[] => answers) } : {}),
      ...(ownLogs.length > 0 ? { contents: finishedIn(ownLogs) } : {}),
    },
    left,
  };
}

/** Contents of finished entries: an entry that is still to come is no evidence yet. */
function finishedIn(logs: readonly LogFile[]): EvidenceContent[] {
  const entries = byId(logs.flatMap((log) => log.entries));
  return entries.flatMap(({ status, content }) => (status === 'finished' ? [content] : []));
}

/** Each id once, its last occurrence. */
function byId<T extends { readonly id: string }>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
