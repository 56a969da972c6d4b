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
  return store.save({ kind: 'entry', id: record.id, parents: record.heads, content });
}

/** The draft of an entry whose save was undone: saving it again continues the same entry. */
export function draftAfterUndo(draft: Draft, { id, heads }: ItemRecord): Draft {
  const takenBack = !draft.entry || draft.entry.takenBack === true;
  const entry = { id, parents: heads, takenBack };
  return { ...draft, entry, touched: true, changedAt: new Date().toISOString() };
}
