import {
  contributionOf,
  countsMoreOn,
  dateOf,
  type EvidenceContent,
  evidenceKindOf,
  type How,
  hows,
  howsByNode,
  localAreaUri,
  localDay,
  minutesOf,
  nodeUri,
  type Outline,
  itemState,
  statusOf,
  type Version,
  type Versioned,
  versionUri,
  withoutTagsUri,
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
  const isCounted = entry !== undefined && statusOf(entry, today) === 'finished';
  const counted: ItemRecord['counted'] = [
    ...(isCounted ? contributionsOf(entry, outlineOf, today).values() : []),
    ...(entry ? versionsOf(entry) : []),
  ];
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
    addresses: addressesOf(entry),
    nodeDates: counted.map(([node]) => [node, date]),
    counted,
    ...(isCounted ? { countedAs: evidenceKindOf(entry.type) } : {}),
    ...(attachments.length > 0 ? { attachments } : {}),
  };
}

/** Content of the newest version that has any. `versions` are oldest first, as returned by `mergeItem`. */
function lastContent(versions: readonly Version[]): unknown {
  return versions.findLast((version) => version.content !== undefined)?.content;
}

/**
 * Minutes that an entry contributes to each node, by node URI, for all frameworks that it is tagged with; also to areas
 * that the person has named, and to the entries without a tag, which no framework holds.
 */
function contributionsOf(
  content: EvidenceContent,
  outlineOf: OutlineLookup,
  today: string,
): Map<string, ItemRecord['counted'][number]> {
  const result = new Map<string, ItemRecord['counted'][number]>();
  const add = (uri: string, minutes: number, found: ReadonlySet<How> = new Set()) => {
    const bits = hows.reduce((sum, how, at) => sum + (found.has(how) ? 1 << at : 0), 0);
    result.set(uri, bits === 0 ? [uri, minutes] : [uri, minutes, bits]);
  };
  const tags = content.competencies ?? [];
  if (tags.length === 0) add(withoutTagsUri, minutesOf(content, today));
  for (const { framework, node, localArea } of tags) {
    if (node === undefined && localArea !== undefined)
      add(localAreaUri(framework, localArea), minutesOf(content, today));
  }
  for (const framework of new Set(tags.map((tag) => tag.framework))) {
    const outline = outlineOf(framework) ?? unknownOutline;
    const shown = howsByNode(content, framework, outline);
    for (const [node, minutes] of contributionOf(content, framework, outline, 'whole', today)) {
      add(nodeUri(framework, node), minutes, shown.get(node));
    }
  }
  return result;
}

/** Versions of frameworks that an entry has tags of, whether it counts or not: a new version asks about all tags. */
function versionsOf({ competencies = [] }: EvidenceContent): ItemRecord['counted'] {
  const uris = competencies.map(({ framework, version }) => versionUri(framework, version));
  return [...new Set(uris)].map((uri) => [uri, 0]);
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

/** None for an address that lost a part: other pages have the same. */
function addressesOf(entry: EvidenceContent | undefined): string[] {
  if (!entry || entry.urlIsPartial === true) return [];
  return [...new Set([entry.url, entry.canonicalUrl].filter((url) => url !== undefined))];
}
