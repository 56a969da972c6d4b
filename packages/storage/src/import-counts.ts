import type { ItemKind } from './database.js';

/** The effect of an import or of its preview. The first five numbers count entries. */
export interface ImportCounts {
  /** As the file lists them. */
  readonly entries: number;
  readonly added: number;
  readonly updated: number;
  /** Entries that are in the trash afterwards and were not before. */
  readonly deleted: number;
  readonly unchanged: number;
  /** Entries that now have two current versions; both are kept. */
  readonly conflicts: number;
  /** Other items that are new or changed: parts of the profile, self-checks, ratings. */
  readonly others: Readonly<Partial<Record<ItemKind, number>>>;
  /** Closed periods that are new. */
  readonly closedPeriods: number;
  /** Certificates that the log did not have. */
  readonly certificates: number;
  /** Names of certificates whose bytes are not those that the file states. A preview does not read them. */
  readonly damaged: readonly string[];
}

export type Counting = { -readonly [Name in keyof ImportCounts]: ImportCounts[Name] } & {
  others: Partial<Record<ItemKind, number>>;
};

export const noCounts = (entries: number): Counting => ({
  entries,
  added: 0,
  updated: 0,
  deleted: 0,
  unchanged: 0,
  conflicts: 0,
  others: {},
  closedPeriods: 0,
  certificates: 0,
  damaged: [],
});

/** What merging has made of an item; of `before`, what matters here. */
interface Change {
  readonly kind: ItemKind;
  readonly before: { readonly deleted: number; readonly conflict: boolean } | undefined;
  readonly changed: boolean;
  readonly deleted: boolean;
  readonly conflict: boolean;
}

/** What an import does to an item. */
export type ImportEffect = 'added' | 'updated' | 'deleted' | 'unchanged' | 'conflicts';

/** An item that an import would change, for a list of them. */
export interface PreviewedItem {
  readonly kind: ItemKind;
  readonly effect: Exclude<ImportEffect, 'unchanged'>;
  /** What the item would contain or, if it would be deleted, what it contains. */
  readonly content: unknown;
}

/** Counts a change. @returns its effects: an entry that is updated may be a conflict as well */
export function count(counts: Counting, { kind, before, changed, deleted, conflict }: Change): ImportEffect[] {
  const isDeletion = deleted && changed && !before?.deleted;
  const effect = isDeletion ? 'deleted' : !before ? 'added' : changed ? 'updated' : 'unchanged';
  const isConflict = conflict && !before?.conflict;
  if (kind !== 'entry') {
    if (changed) counts.others[kind] = (counts.others[kind] ?? 0) + 1;
  } else {
    counts[effect] += 1;
    if (isConflict) counts.conflicts += 1;
  }
  return isConflict ? [effect, 'conflicts'] : [effect];
}
