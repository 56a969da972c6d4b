import type { Version, Versioned } from '../documents/versions.js';
import { headsOf, walk } from './heads.js';

/**
 * Keeps only the ids of what the current versions were made from, so that merging an older file does not bring it back.
 * A version that is not shown but is no forerunner either (a newer one with fields withheld) stays as it is.
 */
export function forgetEarlierVersions<Item extends Versioned>(item: Item): Item {
  const heads = headsOf(item);
  const byId = new Map(item.versions.map((version) => [version.version, version]));
  const earlier = new Set<string>();
  for (const head of heads) walk(byId, head.parents, earlier);
  for (const head of heads) earlier.delete(head.version);
  return { ...item, versions: item.versions.map((v) => (earlier.has(v.version) ? forgotten(v) : v)) };
}

/** Emptying the trash: nothing but ids is left of an item. */
export function forgetItem<Item extends Versioned>(item: Item): Item {
  return { id: item.id, versions: item.versions.map(forgotten) } as Item;
}

/** What is left of a version: where it stands among the others, nothing that it said. */
export function forgotten(version: Version): Version {
  const { version: id, parents, at, machine, deleted } = version;
  return { version: id, parents, at, machine, ...(deleted ? { deleted } : {}), forgotten: true };
}
