import {
  contributionOf,
  type EvidenceContent,
  nodeUri,
  type Outline,
  standingOf,
  type Version,
  type Versioned,
} from '@imh/core';
import type { ItemKind, ItemRecord } from './database.js';

/** The outline of a framework by its id, where it is at hand. */
export type OutlineLookup = (frameworkId: string) => Outline | undefined;

/** The record that lists read, worked out from all versions of an item. */
export function recordOf(kind: ItemKind, item: Versioned, changedAt: string, outlineOf: OutlineLookup): ItemRecord {
  const { id, versions, ...unknown } = item;
  const standing = standingOf(item);
  const entry = kind === 'entry' ? (standing.content as EvidenceContent | undefined) : undefined;
  const newest = versions.reduce((latest, version) => (version.at > latest ? version.at : latest), '');
  const date = entry?.dateCompleted ?? entry?.dateStart ?? newest.slice(0, 10);
  const counted = entry ? [...contributionsOf(entry, outlineOf)] : [];
  const before = standing.deleted ? lastContent(versions) : undefined;
  return {
    kind,
    id,
    ...(Object.keys(unknown).length > 0 ? { unknown } : {}),
    heads: standing.heads.map((head: Version) => head.version),
    ...(standing.content !== undefined ? { content: standing.content } : {}),
    ...(before !== undefined ? { before } : {}),
    deleted: standing.deleted ? 1 : 0,
    conflict: standing.conflict,
    date,
    changedAt,
    addresses: entry ? [...new Set([entry.url, entry.canonicalUrl].filter((url) => url !== undefined))] : [],
    nodeDates: counted.map(([node]) => [node, date]),
    counted,
  };
}

/** What the newest version says that says anything at all. `versions` come oldest first, as `mergeItem` leaves them. */
function lastContent(versions: readonly Version[]): unknown {
  return versions.findLast((version) => version.content !== undefined)?.content;
}

/** Minutes that an entry brings to each node, in every framework that it is tagged in, by node URI. */
function contributionsOf(content: EvidenceContent, outlineOf: OutlineLookup): Map<string, number> {
  const result = new Map<string, number>();
  for (const framework of new Set(content.competencies?.map((tag) => tag.framework))) {
    const outline = outlineOf(framework) ?? unknownOutline;
    for (const [node, minutes] of contributionOf(content, framework, outline)) {
      result.set(nodeUri(framework, node), minutes);
    }
  }
  return result;
}

/** A framework that is not at hand still counts for the very nodes that are tagged. */
const unknownOutline: Outline = {
  byId: new Map(),
  roots: [],
  orphans: [],
  repeated: [],
  circular: [],
};
