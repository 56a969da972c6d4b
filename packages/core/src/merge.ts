import { canonicalJson } from './canonical-json.js';
import type { EvidenceLog, Profile } from './evidence-log.js';
import type { Version, Versioned } from './versions.js';

/**
 * The union of two histories of one item. Nothing is lost, and the order of merging does not matter:
 * commutative, associative, idempotent (test/core/merge.test.ts).
 */
export function mergeItem<Item extends Versioned>(one: Item, other: Item): Item {
  const versions = new Map<string, Version>();
  for (const version of [...one.versions, ...other.versions]) {
    const present = versions.get(version.version);
    versions.set(version.version, present ? fuller(present, version) : version);
  }
  return { ...mergeFields(one, other), versions: [...versions.values()].sort(byTime) } as Item;
}

/** Two copies of one version: forgotten stays forgotten, whole beats withheld, and a tie is settled by spelling. */
function fuller(one: Version, other: Version): Version {
  const difference = rank(other) - rank(one);
  if (difference !== 0) return difference > 0 ? other : one;
  return canonicalJson(other) > canonicalJson(one) ? other : one;
}

function rank(version: Version): number {
  if (version.forgotten) return 1_000_000;
  return version.withheld ? -version.withheld.length : 1;
}

function byTime(one: Version, other: Version): number {
  return compare(one.at, other.at) || compare(one.version, other.version);
}

/**
 * The versions that no other names as a parent, oldest first. Several: a conflict, to be shown until the person
 * settles it. A version with fields withheld never supersedes or stands beside a whole one.
 */
export function headsOf<Content>(item: Versioned<Content>): Version<Content>[] {
  const whole = item.versions.filter((version) => !version.withheld);
  const among = whole.length > 0 ? whole : item.versions;
  const superseded = new Set(among.flatMap((version) => version.parents));
  return among.filter((version) => !superseded.has(version.version)).sort(byTime);
}

/** Where an item stands now. */
export interface Standing<Content> {
  readonly heads: readonly Version<Content>[];
  /** What to show: the newest live head; absent when every head is deleted or forgotten. */
  readonly content?: Content;
  readonly deleted: boolean;
  /** Several heads, at least one of them live: the person is asked. */
  readonly conflict: boolean;
}

export function standingOf<Content>(item: Versioned<Content>): Standing<Content> {
  const heads = headsOf(item);
  const live = heads.filter((head) => !head.deleted && !head.forgotten && head.content !== undefined);
  const newest = live[live.length - 1];
  return {
    heads,
    ...(newest?.content !== undefined ? { content: newest.content } : {}),
    deleted: live.length === 0,
    conflict: heads.length > 1 && live.length > 0,
  };
}

/** Keeps the ids of all but the current versions, so that merging an older file does not bring their content back. */
export function forgetEarlierVersions<Item extends Versioned>(item: Item): Item {
  const current = new Set(headsOf(item).map((head) => head.version));
  return { ...item, versions: item.versions.map((v) => (current.has(v.version) ? v : forgotten(v))) };
}

/** Emptying the trash: nothing but ids is left of an item. */
export function forgetItem<Item extends Versioned>(item: Item): Item {
  return { ...item, versions: item.versions.map(forgotten) };
}

function forgotten(version: Version): Version {
  const { version: id, parents, at, machine, deleted } = version;
  return { version: id, parents, at, machine, ...(deleted ? { deleted } : {}), forgotten: true };
}

/** The union of two lists of items, in order of id. */
export function mergeItems<Item extends Versioned>(one: readonly Item[] = [], other: readonly Item[] = []): Item[] {
  const items = new Map<string, Item>();
  for (const item of [...one, ...other]) {
    const present = items.get(item.id);
    items.set(item.id, present ? mergeItem(present, item) : mergeItem(item, item));
  }
  return [...items.values()].sort((a, b) => compare(a.id, b.id));
}

/**
 * The union of two logs. `exportedAt`, `machine`, `purpose` and what a hand-over says of itself are about a file, not
 * about the log, so they come from `one`.
 */
export function mergeLogs(one: EvidenceLog, other: EvidenceLog): EvidenceLog {
  const frameworks = unionBy([one.frameworks, other.frameworks], (f) => JSON.stringify([f.id, f.version ?? '']));
  const closedPeriods = unionBy([one.closedPeriods, other.closedPeriods], (period) => period.id);
  const attachments = unionBy([one.attachments, other.attachments], (attachment) => attachment.sha256);
  const profile = mergeProfiles(one.profile, other.profile);
  const selfChecks = mergeItems(one.selfChecks, other.selfChecks);
  const ratings = mergeItems(one.ratings, other.ratings);
  const { scope: _scope, withheld: _withheld, subject: _subject, ...rest } = other;
  return {
    ...mergeFields(rest, one),
    ...pick(one, ['exportedAt', 'machine', 'purpose']),
    ...(frameworks.length ? { frameworks } : {}),
    ...(profile ? { profile } : {}),
    entries: mergeItems(one.entries, other.entries),
    ...(selfChecks.length ? { selfChecks } : {}),
    ...(ratings.length ? { ratings } : {}),
    ...(closedPeriods.length ? { closedPeriods } : {}),
    ...(attachments.length ? { attachments } : {}),
  } as EvidenceLog;
}

/** Parts of the profile are versioned items of their own, so that two machines can each mend one. */
export function mergeProfiles(one: Profile | undefined, other: Profile | undefined): Profile | undefined {
  if (!one || !other) return one ?? other;
  const part = (name: 'aims' | 'education' | 'work' | 'references') => {
    const items = mergeItems<Versioned>(one[name], other[name]);
    return items.length ? { [name]: items } : {};
  };
  return {
    ...mergeFields(one, other),
    ...part('aims'),
    ...part('education'),
    ...part('work'),
    ...part('references'),
  } as Profile;
}

/** Fields of two objects that are not merged by a rule of their own; where both have one, spelling decides. */
function mergeFields<T extends object>(one: T, other: Partial<T>): T {
  const result: Record<string, unknown> = { ...other };
  for (const [key, value] of Object.entries(one)) {
    const rival = result[key];
    result[key] = rival === undefined || canonicalJson(value) >= canonicalJson(rival) ? value : rival;
  }
  return result as T;
}

function unionBy<T extends object>(lists: (readonly T[] | undefined)[], key: (item: T) => string): T[] {
  const items = new Map<string, T>();
  for (const item of lists.flatMap((list) => list ?? [])) {
    const present = items.get(key(item));
    items.set(key(item), present ? mergeFields(present, item) : item);
  }
  return [...items].sort(([a], [b]) => compare(a, b)).map(([, item]) => item);
}

function pick<T, K extends keyof T>(object: T, keys: K[]): Pick<T, K> {
  return Object.fromEntries(keys.map((key) => [key, object[key]])) as Pick<T, K>;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
