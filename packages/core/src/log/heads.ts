import { millisecondsOf } from '../dates/dates.js';
import type { Version, Versioned } from '../documents/versions.js';

/**
 * The current versions of an item: those that no other version is based on, oldest first. Several are a conflict, shown
 * until the user resolves it. A version with withheld fields never supersedes or conflicts with a complete one, but its
 * `parents` still count.
 */
export function headsOf<Content>(item: Versioned<Content>): Version<Content>[] {
  // Most items have one version, and a long log is imported in half the time without the rest of this function.
  if (item.versions.length === 1) return [...item.versions];
  const whole = item.versions.filter((version) => !version.withheld);
  const among = whole.some((version) => !version.forgotten) ? whole : item.versions;
  const newestFirst = [...among].sort(byTime).reverse();
  const byId = new Map(item.versions.map((version) => [version.version, version]));
  // Ancestors behind withheld versions are superseded by live versions only, so no filtered file extends a deletion.
  const superseded = new Set(among.flatMap(({ version, parents }) => parents.filter((parent) => parent !== version)));
  const behind = new Set<string>();
  for (const version of among) if (isLive(version)) walk(byId, version.parents, behind, version.version);
  for (const id of behind) superseded.add(id);
  const heads = newestFirst.filter((version) => !superseded.has(version.version));
  // In a damaged file, versions can be each other's parents, which leaves no head: then the newest of the cycle is one.
  const reached = new Set(heads.map((head) => head.version));
  for (const head of heads) walk(byId, head.parents, reached);
  for (const version of newestFirst) {
    if (reached.has(version.version)) continue;
    heads.push(version);
    reached.add(version.version);
    walk(byId, version.parents, reached);
  }
  return heads.sort(byTime);
}

function isLive(version: Version): boolean {
  return !version.deleted && !version.forgotten && version.content !== undefined;
}

/** Adds all ancestors to `found`. A version that names itself as its parent is not its own ancestor. */
export function walk(
  byId: ReadonlyMap<string, Version>,
  parents: readonly string[],
  found: Set<string>,
  itself?: string,
): void {
  const stack = parents.filter((parent) => parent !== itself);
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    for (const parent of byId.get(id)?.parents ?? []) stack.push(parent);
  }
}

/** The current state of an item, computed from its versions. */
export interface ItemState<Content> {
  readonly heads: readonly Version<Content>[];
  /** Content of the newest live head; absent if every head is deleted or forgotten. */
  readonly content?: Content;
  readonly deleted: boolean;
  /** Several heads, at least one of them live: the user has to choose. */
  readonly conflict: boolean;
}

export function itemState<Content>(item: Versioned<Content>): ItemState<Content> {
  const heads = headsOf(item);
  const live = heads.filter(isLive);
  const newest = live[live.length - 1];
  return {
    heads,
    ...(newest?.content !== undefined ? { content: newest.content } : {}),
    deleted: live.length === 0,
    conflict: heads.length > 1 && live.length > 0,
  };
}

/** Oldest first; equal timestamps in order of version ids. */
export function byTime(one: Version, other: Version): number {
  return compare(millisecondsOf(one.at), millisecondsOf(other.at)) || compare(one.version, other.version);
}

export function compare<T extends string | number>(one: T, other: T): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
