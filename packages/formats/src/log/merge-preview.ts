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

/** The union of two logs, and what it changes in the first one. Date, machine and subject are those of the first one. */
export function mergedLog(
  log: EvidenceLog,
  other: EvidenceLog,
): { readonly log: EvidenceLog; readonly preview: MergePreview } {
  const merged = withFieldsOfBoth(mergeLogs(log, other), log, other);
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

/**
 * A merged log is a hand-over only if both files are, and states what either of them leaves out. With a backup, it contains
 * what a hand-over leaves out, and labels that only the rights in the backup protect.
 */
function withFieldsOfBoth(merged: EvidenceLog, log: EvidenceLog, other: EvidenceLog): EvidenceLog {
  const { scope, withheld, ...rest } = merged;
  if (log.purpose === 'backup' && other.purpose === 'backup') return merged;
  if (log.purpose !== other.purpose) return { ...rest, purpose: 'backup' };
  const leftOut = [...new Set([...(withheld ?? []), ...(other.withheld ?? [])])];
  return {
    ...rest,
    ...(scope && canonicalJson(scope) === canonicalJson(other.scope ?? {}) ? { scope } : {}),
    ...(leftOut.length > 0 ? { withheld: leftOut } : {}),
  };
}

function changeOf(before: Entry, after: Entry): 'changed' | 'same' | 'deleted' {
  if (!itemState(before).deleted && itemState(after).deleted) return 'deleted';
  return canonicalJson(before) === canonicalJson(after) ? 'same' : 'changed';
}
