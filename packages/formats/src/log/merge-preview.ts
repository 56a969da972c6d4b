import { type Entry, type EvidenceLog, itemState, mergeItem, mergeLogs, canonicalJson } from '@imh/core';

/** What merging does to the entries of a log. */
export interface MergePreview {
  readonly new: number;
  readonly changed: number;
  readonly same: number;
  /** Entries that are deleted by the other file. */
  readonly deleted: number;
  /** Entries that have conflicting versions afterwards, and had none before. */
  readonly conflicts: number;
}

/** The union of two logs, and what it changes in the first one. */
export function mergedLog(
  log: EvidenceLog,
  other: EvidenceLog,
): { readonly log: EvidenceLog; readonly preview: MergePreview } {
  const merged = mergeLogs(log, other);
  const before = new Map(log.entries.map((entry) => [entry.id, entry]));
  const coming = new Set(other.entries.map(({ id }) => id));
  const counts = { new: 0, changed: 0, same: 0, deleted: 0, conflicts: 0 };
  for (const entry of merged.entries) {
    if (!coming.has(entry.id)) continue;
    const present = before.get(entry.id);
    counts[present ? changeOf(mergeItem(present, present), entry) : 'new'] += 1;
    if (itemState(entry).conflict && !(present && itemState(present).conflict)) counts.conflicts += 1;
  }
  return { log: merged, preview: counts };
}

function changeOf(before: Entry, after: Entry): 'changed' | 'same' | 'deleted' {
  if (!itemState(before).deleted && itemState(after).deleted) return 'deleted';
  return canonicalJson(before) === canonicalJson(after) ? 'same' : 'changed';
}
