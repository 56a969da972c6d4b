import { type EvidenceKind, evidenceKinds } from '../log/evidence-kind.js';
import { type How, howsByNode } from '../log/how.js';
import { ancestorsOf } from '../outline/outline-walk.js';
import type { Outline } from '../outline/outline.js';
import type { ReviewEntry } from './review-log.js';

/** Ids of finished entries by kind of evidence. */
export type EntriesByKind = ReadonlyMap<EvidenceKind, readonly string[]>;

/** Ids of finished entries by how they show a competency; an entry may do both. */
export type EntriesByHow = ReadonlyMap<How, readonly string[]>;

/** A tag that does not belong to the framework under review. */
export interface LooseTag {
  readonly framework: string;
  readonly version?: string;
  /** Absent for an area named by the applicant. */
  readonly node?: string;
  /** Label in the log; may be empty, depending on rights. */
  readonly label: string;
  readonly entries: EntriesByKind;
}

/** Kinds of evidence for each node, including its descendants. */
export interface KindCoverage {
  readonly byNode: ReadonlyMap<string, EntriesByKind>;
  /** How each node, including its descendants, is shown. */
  readonly howByNode: ReadonlyMap<string, EntriesByHow>;
  /** Tags of other frameworks, of unknown nodes, and of areas named by the applicant. */
  readonly elsewhere: readonly LooseTag[];
  /** Finished entries without a tag. */
  readonly untagged: EntriesByKind;
  /** Kinds that occur among finished entries, in the order of `evidenceKinds`. */
  readonly kinds: readonly EvidenceKind[];
}

/** @param framework without it, every tag is in `elsewhere` */
export function kindCoverage(
  entries: readonly ReviewEntry[],
  framework: { readonly id: string; readonly outline: Outline } | undefined,
): KindCoverage {
  const byNode = new Map<string, Building>();
  const howByNode = new Map<string, Building<How>>();
  const loose = new Map<string, Omit<LooseTag, 'entries'> & { entries: Building }>();
  const untagged: Building = new Map();
  const found = new Set<EvidenceKind>();
  for (const { id, kind, status, content } of entries) {
    if (status !== 'finished') continue;
    found.add(kind);
    const tags = content.competencies ?? [];
    if (tags.length === 0) add(untagged, kind, id);
    const touched = new Set<string>();
    for (const { framework: of, version, node, localArea, label } of tags) {
      if (node !== undefined && of === framework?.id && framework.outline.byId.has(node)) {
        for (const at of [node, ...ancestorsOf(framework.outline, node)]) touched.add(at);
        continue;
      }
      const key = JSON.stringify([of, version, node, node === undefined ? localArea : '']);
      const tag = loose.get(key) ?? {
        framework: of,
        ...(version === undefined ? {} : { version }),
        ...(node === undefined ? {} : { node }),
        label: label ?? localArea ?? node ?? '',
        entries: new Map(),
      };
      loose.set(key, tag);
      add(tag.entries, kind, id);
    }
    for (const [node, found] of framework ? howsByNode(content, framework.id, framework.outline) : []) {
      const cells = howByNode.get(node) ?? new Map<How, string[]>();
      howByNode.set(node, cells);
      for (const how of found) add(cells, how, id);
    }
    for (const node of touched) {
      const cells = byNode.get(node) ?? new Map<EvidenceKind, string[]>();
      byNode.set(node, cells);
      add(cells, kind, id);
    }
  }
  const elsewhere = [...loose.values()];
  return { byNode, howByNode, elsewhere, untagged, kinds: evidenceKinds.filter((kind) => found.has(kind)) };
}

type Building<Key = EvidenceKind> = Map<Key, string[]>;

/** Adds an entry once, even if it has the same tag twice. Relies on the tags of an entry being consecutive. */
function add<Key>(cells: Building<Key>, key: Key, id: string): void {
  const ids = cells.get(key);
  if (!ids) cells.set(key, [id]);
  else if (ids.at(-1) !== id) ids.push(id);
}

/** Number of entries of all kinds. */
export function countOf(entries: EntriesByKind | undefined): number {
  let count = 0;
  for (const ids of entries?.values() ?? []) count += ids.length;
  return count;
}
