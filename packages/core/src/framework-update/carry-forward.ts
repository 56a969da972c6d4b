import { canonicalJson } from '../documents/canonical-json.js';
import type { EvidenceLog } from '../documents/evidence-log.js';
import type { CompetencyTag, EvidenceContent } from '../documents/evidence.js';
import type { FrameworkNode } from '../documents/framework.js';
import type { EntryVersion } from '../documents/versions.js';
import { headsOf } from '../log/heads.js';
import { permittedTitle } from '../rights/permitted-title.js';
import type { Comparison } from './compare-frameworks.js';

type Entry = EvidenceLog['entries'][number];

export interface CarryOptions {
  /** Timestamp of the new versions, RFC 3339. */
  readonly now: string;
  /** Returns a new UUID at each call. */
  readonly newId: () => string;
  readonly machine: string;
  /** Language of the label that a moved tag gets; default: the framework's. */
  readonly language?: string;
}

/** A tag that cannot be moved automatically: the user has to decide. */
export interface OpenTag {
  readonly entry: string;
  readonly tag: CompetencyTag;
  /** gone: no successor is declared. split: several are. partial: the entry is a filtered copy. */
  readonly reason: 'gone' | 'split' | 'partial';
  /** Nodes of the new version to choose from; for "gone", those with similar wording, best first. */
  readonly candidates: readonly { readonly node: string; readonly similarity?: number }[];
}

export interface CarriedForward {
  readonly log: EvidenceLog;
  /** Ids of entries that got a new version. */
  readonly entries: readonly string[];
  readonly movedTags: number;
  readonly open: readonly OpenTag[];
}

/**
 * Moves the tags of a log to the new version of a framework. Each entry with a moved tag gets a new version based on its
 * current one; earlier versions are unchanged, and a second run changes nothing. A moved tag keeps its minutes, note and
 * other fields. If an entry has several current versions (a conflict), each is moved, and the conflict remains.
 * Self-checks, ratings and closed periods belong to the version they were made against and are not changed.
 */
export function carryForward(log: EvidenceLog, comparison: Comparison, options: CarryOptions): CarriedForward {
  const open: OpenTag[] = [];
  const carried: string[] = [];
  let movedTags = 0;
  const entries = log.entries.map((entry): Entry => {
    const added: EntryVersion[] = [];
    for (const head of headsOf<EvidenceContent>(entry)) {
      const { content } = head;
      if (!content || head.deleted || head.forgotten) continue;
      const tags = content.competencies ?? [];
      const places = tags.map((tag) => placeOf(tag, comparison, head.withheld !== undefined));
      for (const [index, place] of places.entries()) {
        if (place && 'reason' in place) open.push({ entry: entry.id, tag: tags[index]!, ...place });
      }
      const moved = places.filter((place) => place && 'node' in place).length;
      if (moved === 0) continue;
      const competencies = tags.map((tag, index) => {
        const place = places[index];
        return place && 'node' in place ? movedTag(tag, place.node, comparison, options.language) : tag;
      });
      movedTags += moved;
      added.push({
        version: options.newId(),
        parents: [head.version],
        at: options.now,
        machine: options.machine,
        content: { ...content, competencies: withoutDuplicates(competencies) },
      });
    }
    if (added.length === 0) return entry;
    carried.push(entry.id);
    return { ...entry, versions: [...entry.versions, ...added] };
  });
  if (carried.length === 0) return { log, entries: [], movedTags: 0, open };
  return { log: withReference({ ...log, entries }, comparison), entries: carried, movedTags, open };
}

type Place = { readonly node: string } | Pick<OpenTag, 'reason' | 'candidates'>;

/** Where a tag moves to; undefined if it does not belong to the old version or has no node. */
function placeOf(tag: CompetencyTag, comparison: Comparison, isPartial: boolean): Place | undefined {
  const { from, to, successors, proposals } = comparison;
  const isOld = tag.framework === from.id && (tag.version === undefined || tag.version === from.version);
  const isSame = from.id === to.id && from.version === to.version;
  if (!isOld || isSame || tag.node === undefined) return undefined;
  const nodes = successors.get(tag.node)?.nodes ?? [];
  const candidates = nodes.map((node) => ({ node }));
  if (isPartial) return { reason: 'partial', candidates };
  if (nodes.length === 1) return { node: nodes[0]! };
  if (nodes.length > 1) return { reason: 'split', candidates };
  const similar = proposals.filter(({ old }) => old === tag.node);
  return { reason: 'gone', candidates: similar.map((one) => ({ node: one.new, similarity: one.similarity })) };
}

function movedTag(
  tag: CompetencyTag,
  id: string,
  { from, to }: Comparison,
  language: string | undefined,
): CompetencyTag {
  const moved = { ...tag, framework: to.id, version: to.version, node: id };
  const node = to.nodes.find((one) => one.id === id)!;
  const before = from.nodes.find((one) => one.id === tag.node);
  const titleOf = ({ code, label, term }: FrameworkNode) => canonicalJson([code, label, term]);
  const isSameName = before && titleOf(before) === titleOf(node);
  if (tag.label === undefined || isSameName) return moved;
  // The label is a snapshot of the pinned version, so it changes with it, as far as rights allow.
  const name = permittedTitle(to, node, 'keep', language);
  const { label: _, ...rest } = moved;
  return (name ? { ...rest, label: name } : rest) as CompetencyTag;
}

/** Removes tags that became identical when their nodes were merged; any difference keeps both. */
function withoutDuplicates(tags: readonly CompetencyTag[]): CompetencyTag[] {
  return [...new Map(tags.map((tag) => [canonicalJson(tag), tag])).values()];
}

function withReference(log: EvidenceLog, { to }: Comparison): EvidenceLog {
  const { id, version, title, rights } = to;
  const present = log.frameworks ?? [];
  if (present.some((one) => one.id === id && one.version === version)) return log;
  return { ...log, frameworks: [...present, { id, version, title, ...(rights ? { rights } : {}) }] };
}
