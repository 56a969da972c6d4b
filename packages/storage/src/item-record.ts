import {
  contributionOf,
  countsMoreOn,
  dateOf,
  type EvidenceContent,
  localDay,
  nodeUri,
  type Outline,
  itemState,
  type Version,
  type Versioned,
} from '@imh/core';
import { createdAt, type ItemKind, type ItemRecord } from './database.js';

/** Looks up the outline of an installed framework by its id. */
export type OutlineLookup = (frameworkId: string) => Outline | undefined;

/** Computes the record that lists read from all versions of an item. */
export function recordOf(
  kind: ItemKind,
  item: Versioned,
  changedAt: string,
  { now, outlineOf }: { now(): string; readonly outlineOf: OutlineLookup },
): ItemRecord {
  const { id, versions, ...unknown } = item;
  const state = itemState(item);
  const entry = kind === 'entry' ? (state.content as EvidenceContent | undefined) : undefined;
  const newest = versions.reduce((latest, version) => (version.at > latest ? version.at : latest), '');
  const date = (entry && (dateOf(entry) ?? entry.dateStart)) ?? newest.slice(0, 10);
  const today = localDay(new Date(now()));
  const counted = entry ? [...contributionsOf(entry, outlineOf, today)] : [];
  const due = entry && countsMoreOn(entry, today);
  const attachments = [...new Set(versions.flatMap((version) => attachmentsOf(version.content)))];
  const before = state.deleted ? lastContent(versions) : undefined;
  return {
    kind,
    id,
    ...(Object.keys(unknown).length > 0 ? { unknown } : {}),
    ...(Object.keys(unknown).length > 0 || versions.length === 0 ? { more: 1 as const } : {}),
    heads: state.heads.map((head: Version) => head.version),
    ...(state.content !== undefined ? { content: state.content } : {}),
    ...(before !== undefined ? { before } : {}),
    deleted: !state.deleted ? 0 : before === undefined ? 2 : 1,
    conflict: state.conflict,
    date,
    createdAt: createdAt(versions),
    ...(due === undefined ? {} : { due }),
    changedAt,
    addresses: entry ? [...new Set([entry.url, entry.canonicalUrl].filter((url) => url !== undefined))] : [],
    nodeDates: counted.map(([node]) => [node, date]),
    counted,
    ...(attachments.length > 0 ? { attachments } : {}),
  };
}

/** Content of the newest version that has any. `versions` are oldest first, as returned by `mergeItem`. */
function lastContent(versions: readonly Version[]): unknown {
  return versions.findLast((version) => version.content !== undefined)?.content;
}

/** Minutes that an entry contributes to each node, by node URI, for all frameworks that it is tagged with. */
function contributionsOf(content: EvidenceContent, outlineOf: OutlineLookup, today: string): Map<string, number> {
  const result = new Map<string, number>();
  for (const framework of new Set(content.competencies?.map((tag) => tag.framework))) {
    const outline = outlineOf(framework) ?? unknownOutline;
    for (const [node, minutes] of contributionOf(content, framework, outline, 'whole', today)) {
      result.set(nodeUri(framework, node), minutes);
    }
  }
  return result;
}

/** For frameworks that are not installed: only the tagged nodes themselves count. */
const unknownOutline: Outline = {
  byId: new Map(),
  roots: [],
  orphans: [],
  repeated: [],
  circular: [],
};

/** SHA-256 of the attachments in an entry's content. */
export function attachmentsOf(content: unknown): string[] {
  return (content as Partial<EvidenceContent> | undefined)?.attachments?.map(({ sha256 }) => sha256) ?? [];
}
