import type { Version, Versioned } from '../documents/versions.js';
import { headsOf, walk } from './heads.js';

/**
 * Erases the content of all ancestors of the current versions. Their ids remain, so that merging an older file does not
 * restore the content. Hidden versions that are not ancestors (a newer one with withheld fields) are unchanged.
 */
export function forgetEarlierVersions<Item extends Versioned>(item: Item): Item {
  const heads = headsOf(item);
  const byId = new Map(item.versions.map((version) => [version.version, version]));
  const earlier = new Set<string>();
  for (const head of heads) walk(byId, head.parents, earlier);
  for (const head of heads) earlier.delete(head.version);
  return { ...item, versions: item.versions.map((v) => (earlier.has(v.version) ? forgotten(v) : v)) };
}

/** For emptying the trash: only the ids of an item and its versions remain. */
export function forgetItem<Item extends Versioned>(item: Item): Item {
  return { id: item.id, versions: item.versions.map(forgotten) } as Item;
}

/** A version without its content: only its place in the history remains. */
export function forgotten(version: Version): Version {
  const { version: id, parents, at, machine, deleted } = version;
  return { version: id, parents, at, machine, ...(deleted ? { deleted } : {}), forgotten: true };
}
