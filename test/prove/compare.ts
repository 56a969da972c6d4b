import {
  canonicalJson,
  coverageOf,
  type EvidenceContent,
  minutesOf,
  nodeUri,
  type Outline,
  statusOf,
  type Version,
  versionUri,
  withoutTagsUri,
} from '@imh/core';
import type { Acknowledged } from './acknowledged.js';
import type { RawDraft, RawReading } from './raw-reading.js';

/** Sentences about what is wrong; empty lists if nothing is. */
export interface Findings {
  readonly lost: readonly string[];
  readonly halfWritten: readonly string[];
  readonly countersOff: readonly string[];
}

interface Kept {
  readonly versions: ReadonlyMap<string, Version>;
  readonly drafts: readonly RawDraft[];
  readonly settings: Readonly<Record<string, unknown>>;
  readonly attachments: Readonly<Record<string, string>>;
}

export function lostFromDatabase(raw: RawReading, wanted: Acknowledged): string[] {
  const versions = new Map(raw.versions.map(({ version, data }) => [version, data]));
  return lostFrom('the database', { ...raw, versions }, wanted);
}

export function lostFromCopy({ copy }: RawReading, wanted: Acknowledged): string[] {
  const all = copy.items.flatMap((item) => item.versions);
  return lostFrom('the copy', { ...copy, versions: new Map(all.map((one) => [one.version, one])) }, wanted);
}

function lostFrom(where: string, kept: Kept, wanted: Acknowledged): string[] {
  const lost: string[] = [];
  for (const { version, title } of wanted.versions.values()) {
    const found = kept.versions.get(version);
    const isRight = title === undefined ? found?.deleted : (found?.content as EvidenceContent)?.title === title;
    if (!isRight) lost.push(`${where}: version ${version} (${title ?? 'a deletion'})`);
  }
  const drafts = new Map(kept.drafts.map((draft) => [draft.id, Number(draft.content.note)]));
  for (const [id, count] of wanted.drafts) {
    if ((drafts.get(id) ?? (wanted.dropping.has(id) ? count : -1)) < count)
      lost.push(`${where}: draft ${id}, ${count}`);
  }
  for (const id of wanted.dropped) if (drafts.has(id)) lost.push(`${where}: the end of draft ${id}`);
  for (const sha256 of wanted.attachments) {
    if (kept.attachments[sha256] !== sha256) lost.push(`${where}: attachment ${sha256}`);
  }
  if (wanted.setting > 0 && !((kept.settings['counter-of-test'] as number) >= wanted.setting)) {
    lost.push(`${where}: a setting`);
  }
  return lost;
}

/** Records whose parts do not belong together. */
export function halfWrittenIn(raw: RawReading): string[] {
  const found: string[] = [];
  const versions = new Map(raw.versions.map((one) => [one.version, one]));
  const items = new Map(raw.items.map((item) => [item.id, item]));
  for (const { id, heads, content, deleted } of raw.items) {
    const missing = heads.filter((head) => versions.get(head)?.id !== id);
    if (missing.length > 0) found.push(`item ${id} lacks its versions ${missing.join(', ')}`);
    const contents = heads.map((head) => versions.get(head)?.data.content);
    if (!deleted && !contents.some((one) => canonicalJson(one) === canonicalJson(content))) {
      found.push(`item ${id} has a content that none of its versions has`);
    }
  }
  for (const { id, version } of raw.versions) if (!items.has(id)) found.push(`version ${version} has no item`);
  for (const [name, sha256] of Object.entries(raw.attachments)) {
    if (name !== sha256) found.push(`attachment ${name} has other bytes`);
  }
  return found;
}

/** Compares the stored counters with a count of all live entries. */
export function countersOffIn(raw: RawReading, framework: string, outline: Outline): string[] {
  const wanted = new Map<string, { entries: number; minutes: number }>();
  for (const { content } of liveEntries(raw)) {
    for (const [uri, minutes] of countedUris(content as EvidenceContent, framework, outline)) {
      const before = wanted.get(uri) ?? { entries: 0, minutes: 0 };
      wanted.set(uri, { entries: before.entries + 1, minutes: before.minutes + minutes });
    }
  }
  // How many items of a kind are in the log, in the trash and erased; these rows are there once they were asked for.
  for (const { node } of raw.counters) {
    const [, kind, deleted] = /^#!(\S+) (\d)$/.exec(node) ?? [];
    if (kind === undefined) continue;
    const items = raw.items.filter((item) => item.kind === kind && item.deleted === Number(deleted));
    wanted.set(node, { entries: items.length, minutes: 0 });
  }
  const inWords = ({ entries, minutes }: { entries: number; minutes: number }) =>
    `${entries} entries, ${minutes} minutes`;
  return differences(
    new Map(raw.counters.map((counter) => [counter.node, inWords(counter)])),
    new Map([...wanted].map(([uri, counter]) => [uri, inWords(counter)])),
  );
}

/** Compares the index of entries by node with the live entries: every entry is found under its nodes and no others. */
export function nodeIndexOffIn(raw: RawReading, framework: string, outline: Outline): string[] {
  const wanted = new Map<string, string[]>();
  let keys = 0;
  for (const { kind, id, content } of liveEntries(raw)) {
    for (const uri of countedUris(content as EvidenceContent, framework, outline).keys()) {
      wanted.set(uri, [...(wanted.get(uri) ?? []), `${kind} ${id}`]);
      keys += 1;
    }
  }
  const inWords = (ids: readonly string[]) => [...ids].sort().join(', ');
  return [
    ...differences(
      new Map(Object.entries(raw.nodeIndex).flatMap(([uri, ids]) => (ids.length > 0 ? [[uri, inWords(ids)]] : []))),
      new Map([...wanted].map(([uri, ids]) => [uri, inWords(ids)])),
    ),
    ...(raw.nodeIndexSize === keys ? [] : [`the index of nodes has ${raw.nodeIndexSize} keys instead of ${keys}`]),
  ];
}

/** Compares the second copy with the database: the same versions, drafts and bytes. */
export function copyOffIn(raw: RawReading): string[] {
  const versionsOf = (id: string, version: Version) => [`${id} ${version.version}`, canonicalJson(version)] as const;
  return [
    ...differences(
      new Map(raw.copy.items.flatMap(({ id, versions }) => versions.map((version) => versionsOf(id, version)))),
      new Map(raw.versions.map(({ id, data }) => versionsOf(id, data))),
    ),
    ...differences(byId(raw.copy.drafts), byId(raw.drafts)),
    ...differences(new Map(Object.entries(raw.copy.attachments)), new Map(Object.entries(raw.attachments))),
    ...(raw.copy.unreadable > 0 ? [`the copy has ${raw.copy.unreadable} texts that cannot be read`] : []),
  ];
}

const byId = (drafts: readonly RawDraft[]) => new Map(drafts.map((draft) => [draft.id, canonicalJson(draft)]));

const liveEntries = ({ items }: RawReading) => items.filter(({ kind, deleted }) => kind === 'entry' && !deleted);

/** Minutes of one entry by what it is counted under: nodes, no tag at all, and versions of the framework. */
function countedUris(content: EvidenceContent, framework: string, outline: Outline): Map<string, number> {
  const tags = content.competencies ?? [];
  const counted = new Map(
    [...coverageOf([content], framework, outline)].map(([node, { minutes }]) => [nodeUri(framework, node), minutes]),
  );
  if (tags.length === 0 && statusOf(content) === 'finished') counted.set(withoutTagsUri, minutesOf(content));
  for (const { version } of tags) counted.set(versionUri(framework, version), 0);
  return counted;
}

function differences(present: ReadonlyMap<string, string>, wanted: ReadonlyMap<string, string>): string[] {
  return [...new Set([...wanted.keys(), ...present.keys()])]
    .filter((key) => wanted.get(key) !== present.get(key))
    .map((key) => `${key}: ${present.get(key) ?? 'nothing'} instead of ${wanted.get(key) ?? 'nothing'}`);
}
