import {
  canonicalJson,
  coverageOf,
  type EvidenceContent,
  nodeUri,
  versionUri,
  type Outline,
  type Version,
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
  const contents = raw.items.filter((item) => item.kind === 'entry' && !item.deleted).map((item) => item.content);
  const wanted = new Map(
    [...coverageOf(contents as EvidenceContent[], framework, outline)].map(([node, { entries, minutes }]) => [
      nodeUri(framework, node),
      `${entries} entries, ${minutes} minutes`,
    ]),
  );
  for (const content of contents as EvidenceContent[]) {
    const versions = (content.competencies ?? [])
      .filter((tag) => tag.framework === framework)
      .map((tag) => tag.version);
    for (const uri of new Set(versions.map((version) => versionUri(framework, version)))) {
      const before = Number.parseInt(wanted.get(uri) ?? '0');
      wanted.set(uri, `${before + 1} entries, 0 minutes`);
    }
  }
  const present = new Map(
    raw.counters.map(({ node, entries, minutes }) => [node, `${entries} entries, ${minutes} minutes`]),
  );
  return [...new Set([...wanted.keys(), ...present.keys()])]
    .filter((node) => wanted.get(node) !== present.get(node))
    .map((node) => `${node}: ${present.get(node) ?? 'nothing'} instead of ${wanted.get(node) ?? 'nothing'}`);
}
