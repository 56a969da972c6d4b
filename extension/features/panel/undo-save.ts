import type { Result } from '@imh/core';
import type { Draft, EvidenceStore, ItemRecord, StoreError } from '@imh/storage';

/** Reverts one save only: an entry that existed before gets its earlier content back, a new one is deleted. */
export async function undoSave(
  store: EvidenceStore,
  record: ItemRecord,
  draft: Draft,
): Promise<Result<ItemRecord, StoreError>> {
  const earlier = draft.entry && (await store.history('entry', record.id));
  const content = earlier?.versions.find((version) => draft.entry?.parents.includes(version.version))?.content;
  const undone = await store.save({ kind: 'entry', id: record.id, parents: record.heads, content });
  // The trash is on the disk, too.
  if (!undone.ok || !isPrivateEntry(draft)) return undone;
  const erased = await store.deleteForGood('entry', [record.id]);
  return erased.ok ? undone : erased;
}

/** True for a draft of a private page that was not an entry before. */
function isPrivateEntry(draft: Draft): boolean {
  return draft.privateWindow !== undefined && draft.entry === undefined;
}

/** The draft of an entry whose save was undone: saving it again continues the same entry. */
export function draftAfterUndo(draft: Draft, { id, heads }: ItemRecord): Draft {
  if (isPrivateEntry(draft)) return { ...draft, touched: true, changedAt: new Date().toISOString() };
  const takenBack = !draft.entry || draft.entry.takenBack === true;
  const entry = { id, parents: heads, takenBack };
  return { ...draft, entry, touched: true, changedAt: new Date().toISOString() };
}
