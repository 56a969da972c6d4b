import { canonicalJson } from '../documents/canonical-json.js';
import type { ClosedPeriod, EvidenceLog, Profile } from '../documents/evidence-log.js';
import type { Requirements } from '../documents/requirements.js';
import type { Version, Versioned } from '../documents/versions.js';
import { forgotten } from './forgetting.js';
import { byTime, compare } from './heads.js';
import { join } from './join.js';

/**
 * The union of two histories of one item. Nothing is lost, and the order of merging is irrelevant:
 * commutative, associative, idempotent (test/core/merge.test.ts).
 */
export function mergeItem<Item extends Versioned>(one: Item, other: Item): Item {
  const versions = new Map<string, Version>();
  for (const copy of [...one.versions, ...other.versions]) {
    const version = canonical(copy);
    const present = versions.get(version.version);
    versions.set(version.version, present ? fuller(present, version) : version);
  }
  const fields = one === other ? one : (join(without(one, 'versions'), without(other, 'versions')) as object);
  return { ...fields, versions: [...versions.values()].sort(byTime) } as unknown as Item;
}

/**
 * The better of two copies of one version: a forgotten copy wins, then a complete one, then one with withheld fields.
 * Copies of equal rank are joined, so two hand-overs that omitted different fields complete each other.
 */
function fuller(one: Version, other: Version): Version {
  const difference = rank(other) - rank(one);
  if (difference !== 0) return difference > 0 ? other : one;
  if (one === other) return one;
  const joined = join(one, other) as Version;
  // An empty list still marks the version as joined from parts, which ranks below a complete copy.
  const withheld = one.withheld?.filter((name) => other.withheld?.includes(name));
  // A version counts as deleted only if both copies are deleted.
  const { deleted, ...rest } = withheld ? { ...joined, withheld } : joined;
  return deleted && one.deleted && other.deleted ? { ...rest, deleted } : (rest as Version);
}

/** A canonical form: sorted `withheld`, and no content in a forgotten version even if the file has some. */
function canonical(version: Version): Version {
  if (version.forgotten) return forgotten(version);
  return version.withheld ? { ...version, withheld: [...new Set(version.withheld)].sort() } : version;
}

function rank(version: Version): number {
  return version.forgotten ? 2 : version.withheld ? 0 : 1;
}

/** The union of two lists of items, in order of id. */
function mergeItems<Item extends Versioned>(one: readonly Item[] = [], other: readonly Item[] = []): Item[] {
  return united([...one, ...other]).sort((a, b) => compare(a.id, b.id));
}

/** Copies of an item with the same id are merged. */
function united<Item extends Versioned>(all: readonly Item[]): Item[] {
  const items = new Map<string, Item>();
  for (const item of all) {
    const present = items.get(item.id);
    items.set(item.id, present ? mergeItem(present, item) : mergeItem(item, item));
  }
  return [...items.values()];
}

/** A file that lists an item or a version twice, such as one that was joined by hand, counts it once. */
export function withItemsOnce(log: EvidenceLog): EvidenceLog {
  const { entries, selfChecks, ratings } = log;
  if (![entries, selfChecks, ratings].some(hasRepeated)) return log;
  return {
    ...log,
    entries: united(entries),
    ...(selfChecks ? { selfChecks: united(selfChecks) } : {}),
    ...(ratings ? { ratings: united(ratings) } : {}),
  };
}

/** True if two items have the same id, or two versions of an item. */
function hasRepeated(items: readonly Versioned[] = []): boolean {
  if (new Set(items.map(({ id }) => id)).size < items.length) return true;
  return items.some(
    ({ versions }) => versions.length > 1 && new Set(versions.map(({ version }) => version)).size < versions.length,
  );
}

/** The union of two logs. `exportedAt`, `machine` and `subject` describe the file, not the log, so they come from `one`. */
export function mergeLogs(one: EvidenceLog, other: EvidenceLog): EvidenceLog {
  const fields = join(without(one, ...lists, ...fieldsOfFile), without(other, ...lists, ...fieldsOfFile)) as object;
  const profile = mergeProfiles(one.profile, other.profile);
  return {
    ...fields,
    ...pick(one, ['exportedAt', 'machine', 'subject']),
    ...fieldsOfHandOver(one, other),
    ...(profile ? { profile } : {}),
    entries: mergeItems(one.entries, other.entries),
    ...list('selfChecks', mergeItems(one.selfChecks, other.selfChecks)),
    ...list('ratings', mergeItems(one.ratings, other.ratings)),
    ...list(
      'frameworks',
      unionBy([one.frameworks, other.frameworks], (f) => JSON.stringify([f.id, f.version ?? ''])),
    ),
    ...list('closedPeriods', mergeClosedPeriods(one.closedPeriods, other.closedPeriods)),
    ...list('requirements', mergeRequirements(one.requirements, other.requirements)),
    ...list(
      'attachments',
      unionBy([one.attachments, other.attachments], (attachment) => attachment.sha256),
    ),
  } as EvidenceLog;
}

/**
 * The union is a hand-over only if both files are, and states what either of them leaves out. With a backup, it contains what
 * a hand-over leaves out, and labels that only the rights in a backup protect.
 */
function fieldsOfHandOver(one: EvidenceLog, other: EvidenceLog): Partial<EvidenceLog> {
  if (one.purpose === 'backup' || other.purpose === 'backup') return { purpose: 'backup' };
  const withheld = [...new Set([...(one.withheld ?? []), ...(other.withheld ?? [])])];
  const isSameScope = one.scope && other.scope && canonicalJson(one.scope) === canonicalJson(other.scope);
  return {
    purpose: 'hand-over',
    ...(isSameScope ? { scope: one.scope } : {}),
    ...(withheld.length > 0 ? { withheld } : {}),
  };
}

const fieldsOfFile = ['exportedAt', 'machine', 'purpose', 'subject', 'scope', 'withheld'] as const;
const lists = [
  'profile',
  'entries',
  'selfChecks',
  'ratings',
  'frameworks',
  'closedPeriods',
  'requirements',
  'attachments',
] as const;

/** The union of two lists of closed periods, in order of id. A closed period never changes, so copies are joined. */
export function mergeClosedPeriods(
  one: readonly ClosedPeriod[] = [],
  other: readonly ClosedPeriod[] = [],
): ClosedPeriod[] {
  return unionBy([one, other], (period) => period.id);
}

/** The union of two lists of rule sets, in order of id. Of two versions of a set, the one that sorts last is kept. */
export function mergeRequirements(
  one: readonly Requirements[] = [],
  other: readonly Requirements[] = [],
): Requirements[] {
  const newest = new Map<string, string>();
  for (const { id, version } of [...one, ...other]) if (version > (newest.get(id) ?? '')) newest.set(id, version);
  const isNewest = ({ id, version }: Requirements) => version === newest.get(id);
  return unionBy([one.filter(isNewest), other.filter(isNewest)], ({ id }) => id);
}

/** Parts of the profile are separate versioned items, so that two machines can each edit one. */
function mergeProfiles(one: Profile | undefined, other: Profile | undefined): Profile | undefined {
  const only = one ?? other;
  if (!one || !other) return only && mergeProfiles(only, only);
  const parts = ['aims', 'education', 'work', 'references'] as const;
  const merged = parts.map((name) => list(name, mergeItems<Versioned>(one[name], other[name])));
  const fields = join(without(one, ...parts), without(other, ...parts)) as object;
  return Object.assign({}, fields, ...merged) as Profile;
}

function list(name: string, items: readonly unknown[]): object {
  return items.length > 0 ? { [name]: items } : {};
}

function unionBy<T extends object>(lists: (readonly T[] | undefined)[], key: (item: T) => string): T[] {
  const items = new Map<string, T>();
  for (const item of lists.flatMap((list) => list ?? [])) {
    const present = items.get(key(item));
    items.set(key(item), present ? (join(present, item) as T) : item);
  }
  return [...items].sort(([a], [b]) => compare(a, b)).map(([, item]) => item);
}

function without(object: object, ...keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
}

function pick<T extends object, K extends keyof T>(object: T, keys: readonly K[]): Partial<Pick<T, K>> {
  return Object.fromEntries(Object.entries(object).filter(([key]) => keys.includes(key as K))) as Partial<Pick<T, K>>;
}
