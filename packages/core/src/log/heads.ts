import { millisecondsOf } from '../dates/dates.js';
import type { Version, Versioned } from '../documents/versions.js';

/**
 * The versions that no other was made from, oldest first. Several: a conflict, to be shown until the person settles it.
 * A version with fields withheld never supersedes or stands beside one that has its content, but it still tells which
 * came from which.
 */
export function headsOf<Content>(item: Versioned<Content>): Version<Content>[] {
  const whole = item.versions.filter((version) => !version.withheld);
  const among = whole.some((version) => !version.forgotten) ? whole : item.versions;
  const newestFirst = [...among].sort(byTime).reverse();
  const byId = new Map(item.versions.map((version) => [version.version, version]));
  // Through what was withheld leads only a version that shows something: no filtered file makes a deletion reach further.
  const superseded = new Set(among.flatMap(({ version, parents }) => parents.filter((parent) => parent !== version)));
  const behind = new Set<string>();
  for (const version of among) if (isLive(version)) walk(byId, version.parents, behind, version.version);
  for (const id of behind) superseded.add(id);
  const heads = newestFirst.filter((version) => !superseded.has(version.version));
  // Versions that name each other as parents (a damaged file) would leave no head: the newest of such a circle is one.
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

/** Adds all that `parents` lead back to. A version that names itself as its parent is not made from itself. */
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
  const live = heads.filter(isLive);
  const newest = live[live.length - 1];
  return {
    heads,
    ...(newest?.content !== undefined ? { content: newest.content } : {}),
    deleted: live.length === 0,
    conflict: heads.length > 1 && live.length > 0,
  };
}

/** Oldest first; what happened at one moment, in the order of ids. */
export function byTime(one: Version, other: Version): number {
  return compare(millisecondsOf(one.at), millisecondsOf(other.at)) || compare(one.version, other.version);
}

export function compare<T extends string | number>(one: T, other: T): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
