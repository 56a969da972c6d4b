import {
  carryForward,
  type Comparison,
  compareFrameworks,
  type Entry,
  type EvidenceContent,
  type EvidenceLog,
  type Framework,
  type OpenTag,
  type Steps,
  taggedFramework,
  versionUri,
} from '@imh/core';
import { inSlices } from '@imh/elements';
import type { EvidenceStore } from '@imh/storage';

/** Entries with tags of a version other than the installed one. */
export interface OutdatedVersion {
  readonly framework: Framework;
  readonly version: string;
  readonly entries: number;
}

/** Versions of installed frameworks that tags were made with, other than the installed ones. Reads counters only. */
export async function outdatedVersions(store: EvidenceStore, frameworkId?: string): Promise<OutdatedVersion[]> {
  const frameworks = store.frameworks.filter(({ id }) => frameworkId === undefined || id === frameworkId);
  const found: OutdatedVersion[] = [];
  for (const framework of frameworks) {
    const { versions } = await store.counters(framework.id);
    for (const [version, { entries }] of versions) {
      if (version !== '' && version !== framework.version) found.push({ framework, version, entries });
    }
  }
  return found;
}

/** Tags of one node that cannot move by themselves. */
export interface Decision {
  readonly node: string;
  readonly label: string;
  readonly reason: OpenTag['reason'];
  readonly candidates: OpenTag['candidates'];
  readonly entries: readonly string[];
}

export interface UpdatePlan {
  readonly outdated: OutdatedVersion;
  readonly comparison: Comparison;
  /** True if the earlier version is known only from tags. */
  readonly isFromTags: boolean;
  /** Entries with tags of the earlier version, with all their versions. */
  readonly entries: readonly Entry[];
  readonly movedTags: number;
  readonly movedEntries: number;
  readonly decisions: readonly Decision[];
}

/** Compares the versions and finds out what happens to each tag; changes nothing. @throws once `signal` is aborted */
export async function planUpdate(
  store: EvidenceStore,
  outdated: OutdatedVersion,
  signal: AbortSignal,
): Promise<UpdatePlan> {
  const { framework, version } = outdated;
  const records = await store.entriesOfNode(versionUri(framework.id, version), Infinity);
  const entries: Entry[] = [];
  for (const { id } of records) {
    const item = await store.history('entry', id);
    signal.throwIfAborted();
    if (item) entries.push(item as Entry);
  }
  const before = await store.frameworkBefore(framework.id);
  const isFromTags = before?.version !== version;
  const tags = records.flatMap(({ content }) => (content as EvidenceContent).competencies ?? []);
  const from = isFromTags ? taggedFramework(framework, version, tags) : before;
  const comparison = compareFrameworks(from, framework);
  const carried = await inSlices(carry(entries, comparison, 'en', store), signal);
  return {
    outdated,
    comparison,
    isFromTags,
    entries,
    movedTags: tagsIn(carried.moved),
    movedEntries: carried.moved.length,
    decisions: decisionsOf(carried.open),
  };
}

/** One decision for each node, however many entries are tagged with it. */
function decisionsOf(open: readonly OpenTag[]): Decision[] {
  const decisions = new Map<string, Decision>();
  for (const { entry, tag, reason, candidates } of open) {
    const node = tag.node!;
    const known = decisions.get(node);
    const entries = [...new Set([...(known?.entries ?? []), entry])];
    decisions.set(node, { node, label: known?.label ?? tag.label ?? node, reason, candidates, entries });
  }
  return [...decisions.values()];
}

/** An entry with the versions that moving its tags has added. */
export interface MovedEntry {
  readonly before: Entry;
  readonly after: Entry;
  readonly tags: number;
}

export function tagsIn(moved: readonly MovedEntry[]): number {
  return moved.reduce((sum, { tags }) => sum + tags, 0);
}

/**
 * The entries that moving tags changes, computed with pauses.
 * @param chosen successors that the person has chosen, by node of the earlier version
 */
export function* movedEntries(
  { entries, comparison }: UpdatePlan,
  chosen: ReadonlyMap<string, string>,
  language: string,
  store: EvidenceStore,
): Steps<MovedEntry[]> {
  const successors = new Map(comparison.successors);
  for (const [node, successor] of chosen) successors.set(node, { nodes: [successor], by: 'replacedBy' });
  const { moved } = yield* carry(entries, { ...comparison, successors }, language, store);
  return moved;
}

function* carry(
  entries: readonly Entry[],
  comparison: Comparison,
  language: string,
  store: EvidenceStore,
): Steps<{ readonly moved: MovedEntry[]; readonly open: OpenTag[] }> {
  const options = { now: new Date().toISOString(), newId: () => store.newId(), machine: store.machine, language };
  const moved: MovedEntry[] = [];
  const open: OpenTag[] = [];
  for (const before of entries) {
    const carried = carryForward(logOf([before]), comparison, options);
    open.push(...carried.open);
    if (carried.movedTags > 0) moved.push({ before, after: carried.log.entries[0]!, tags: carried.movedTags });
    yield;
  }
  return { moved, open };
}

/** The moved entries that are stored as such: not all, if writing them was stopped. */
export async function storedOf(store: EvidenceStore, moved: readonly MovedEntry[]): Promise<MovedEntry[]> {
  const records = await store.records(
    'entry',
    moved.map(({ after }) => after.id),
  );
  const heads = new Map(records.map((record) => [record.id, record.heads]));
  return moved.filter(({ after: { id, versions } }) => heads.get(id)?.includes(versions.at(-1)!.version));
}

/** Entries as a log, to be merged into the stored one. */
export function logOf(entries: readonly Entry[]): EvidenceLog {
  return {
    format: 'imh-evidence-log',
    formatVersion: 1,
    exportedAt: new Date().toISOString(),
    machine: 'update',
    purpose: 'backup',
    entries: [...entries],
  };
}
