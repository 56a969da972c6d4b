import { dateOf, type EvidenceContent, possibleDuplicates } from '@imh/core';
import type { EvidenceStore, ItemRecord } from '@imh/storage';

/** Entries of the log that may be about the same training as a draft. */
export async function entriesLike(store: EvidenceStore, draft: Partial<EvidenceContent>): Promise<ItemRecord[]> {
  const content = { title: '', ...draft };
  if (content.title.trim() === '') return [];
  const year = dateOf(content)?.slice(0, 4);
  const [ofYear, ofPage] = await Promise.all([
    year === undefined ? [] : store.between('entry', year, `${year}-12-31`),
    store.entriesOfPage([content.url, content.canonicalUrl]),
  ]);
  const near = new Map([...ofYear, ...ofPage].map((record) => [record.id, record]));
  // One by one: in a group, an entry may only be like another entry.
  const isLike = ({ id, content: other }: ItemRecord) =>
    possibleDuplicates([
      { id: '', content },
      { id, content: other as EvidenceContent },
    ]).length > 0;
  return [...near.values()].filter((record) => !record.conflict && isLike(record));
}
