import {
  type Aim,
  type Answer,
  type EvidenceContent,
  type FrameworkReference,
  millisecondsOf,
  type ReferenceRating,
  type SelfCheck,
  type TeamMember,
} from '@imh/core';
import { type LogFile, nameOf, type ReviewFile } from '../files/review-file.js';
import { liveOf } from '../review.js';

interface Person {
  /** As in their log, or the name of a file. */
  readonly name: string;
  readonly checks: SelfCheck[];
  readonly ratings: ReferenceRating[];
  readonly logs: LogFile[];
}

interface TeamMembers {
  readonly members: readonly TeamMember[];
  /** Their names, in the order of the files. */
  readonly names: readonly string[];
  /** Days of their self-checks. */
  readonly days: readonly string[];
  /** Number of documents that are about another framework. */
  readonly left: number;
  /** Number of self-checks and ratings for another version of the framework. */
  readonly otherVersion: number;
}

/**
 * The people behind files; their names are kept apart. Logs with the same name are one person, with the self-checks and ratings
 * in them. A self-check file contains no name and counts as a person of its own, unless a log contains it as well.
 */
export function teamMembers(files: readonly ReviewFile[], framework: FrameworkReference): TeamMembers {
  const people = peopleIn(files).map((person) => ({ person, ...memberOf(person, framework) }));
  const counted = people.flatMap(({ person, member, day }) => (member ? [{ name: person.name, member, day }] : []));
  return {
    members: counted.map(({ member }) => member),
    names: counted.map(({ name }) => name),
    days: counted.flatMap(({ day }) => day ?? []).sort(),
    left: people.reduce((sum, { left }) => sum + left, 0),
    otherVersion: people.reduce((sum, { otherVersion }) => sum + otherVersion, 0),
  };
}

function peopleIn(files: readonly ReviewFile[]): Person[] {
  const people = new Map<string, Person>();
  const personAt = (key: string, name: string): Person => {
    const person = people.get(key) ?? { name: name.trim(), checks: [], ratings: [], logs: [] };
    people.set(key, person);
    return person;
  };
  const keyOf = (name: string | undefined, file: ReviewFile): string =>
    name?.trim() ? `name ${name.trim().toLowerCase().replace(/\s+/g, ' ')}` : `file ${file.fingerprint}`;
  const idsInLogs = new Set<string>();
  for (const file of files) {
    if (file.kind !== 'log') continue;
    const { log } = file;
    const person = personAt(keyOf(log.subject?.name, file), nameOf(file));
    person.logs.push(file);
    person.checks.push(...liveOf<SelfCheck>(log.selfChecks));
    person.ratings.push(...liveOf<ReferenceRating>(log.ratings));
    for (const { id } of [...person.checks, ...person.ratings]) idsInLogs.add(id);
  }
  for (const file of files) {
    if (file.kind === 'log' || file.kind === 'sums' || idsInLogs.has(file.document.id)) continue;
    if (file.kind === 'self-check') personAt(`check ${file.document.id}`, file.name).checks.push(file.document);
    else personAt(keyOf(file.document.subject.name, file), file.document.subject.name).ratings.push(file.document);
  }
  return [...people.values()];
}

interface Counted {
  /** Absent if there is nothing about the framework. */
  readonly member?: TeamMember;
  /** Day of the self-check. */
  readonly day?: string;
  readonly left: number;
  readonly otherVersion: number;
}

/** A person's latest self-check, ratings and entries in one framework. */
function memberOf({ checks, ratings, logs }: Person, framework: FrameworkReference): Counted {
  const isAbout = (document: { framework: FrameworkReference }): boolean => document.framework.id === framework.id;
  const isOther = (document: { framework: FrameworkReference }): boolean =>
    document.framework.version !== undefined && document.framework.version !== framework.version;
  const ownChecks = checks.filter(isAbout);
  const ownRatings = ratings.filter(isAbout);
  const ownLogs = logs.filter(
    ({ row }) => row.frameworks.length === 0 || row.frameworks.some(({ id }) => id === framework.id),
  );
  const documents = checks.length + ratings.length + logs.length;
  const left = documents - ownChecks.length - ownRatings.length - ownLogs.length;
  const [latest] = ownChecks.sort((one, other) => millisecondsOf(other.takenAt) - millisecondsOf(one.takenAt));
  // Ratings that the rater did not agree to share are not counted.
  const shared = byId(ownRatings).filter(({ consent }) => consent?.given !== false);
  const otherVersion = [...(latest ? [latest] : []), ...shared].filter(isOther).length;
  if (!latest && shared.length === 0 && ownLogs.length === 0) return { left, otherVersion };
  const category = latest?.category ?? ownLogs.flatMap(categoryOf)[0] ?? shared.find((one) => one.category)?.category;
  return {
    member: {
      ...(category === undefined ? {} : { category }),
      ...(latest ? { answers: latest.answers } : {}),
      ...(shared.length > 0 ? { ratings: shared.map(({ answers }): readonly Answer[] => answers) } : {}),
      ...(ownLogs.length > 0 ? { contents: finishedIn(ownLogs) } : {}),
    },
    ...(latest ? { day: latest.takenAt.slice(0, 10) } : {}),
    left,
    otherVersion,
  };
}

/** The category that a log was exported for, or the one that the person works toward. */
function categoryOf({ log }: LogFile): readonly string[] {
  const aims = liveOf<Aim>(log.profile?.aims);
  return [log.subject?.category, ...aims.map(({ category }) => category)].flatMap((category) => category ?? []);
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
