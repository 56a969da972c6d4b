import type { SummaryItem } from '@imh/core';
import type { EvidenceStore, ItemKind } from '@imh/storage';

/** The parts of the profile of one kind, as a summary lists them. */
export async function profileItems<Content>(store: EvidenceStore, kind: ItemKind): Promise<SummaryItem<Content>[]> {
  const records = await store.list(kind);
  return records.map(({ id, content, conflict }) => ({ id, content: content as Content, inTwoVersions: conflict }));
}
