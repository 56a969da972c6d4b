import type { EvidenceStore, ItemKind } from '@imh/storage';

/** Numbers of what is stored on this computer. */
export interface StoredCounts {
  readonly entries: number;
  readonly trashed: number;
  readonly drafts: number;
  readonly certificates: number;
  readonly profile: number;
  readonly selfChecks: number;
  readonly ratings: number;
  readonly closedPeriods: number;
  readonly documents: number;
}

const profileKinds: readonly ItemKind[] = ['aim', 'education', 'work', 'reference'];

export async function storedCounts(store: EvidenceStore): Promise<StoredCounts> {
  const lengthOf = async (list: Promise<readonly unknown[]>) => (await list).length;
  const sum = async (counts: readonly Promise<number>[]) =>
    (await Promise.all(counts)).reduce((total, count) => total + count, 0);
  const [entries, trashed, drafts, certificates, profile, selfChecks, ratings, closedPeriods, documents] =
    await Promise.all([
      store.count('entry'),
      store.count('entry', 'trash'),
      sum([lengthOf(store.drafts()), lengthOf(store.worklist())]),
      lengthOf(store.attachments()),
      sum(profileKinds.map((kind) => store.count(kind))),
      store.count('self-check'),
      store.count('rating'),
      lengthOf(store.closedPeriods.list()),
      sum([lengthOf(store.requirements.list()), lengthOf(store.guides.list())]),
    ]);
  const installed = store.installedFrameworks.length;
  return {
    entries,
    trashed,
    drafts,
    certificates,
    profile,
    selfChecks,
    ratings,
    closedPeriods,
    documents: documents + installed,
  };
}
