import { dateOf, type EvidenceContent, possibleDuplicates } from '@imh/core';
import type { EvidenceStore, ItemRecord } from '@imh/storage';

/** Entries of the log that may be about the same training as a draft. */
export async function entriesLike(store: EvidenceStore, draft: Partial<EvidenceContent>): Promise<ItemRecord[]> {
  const content = { title: '', ...draft };
  if (content.title.trim() === '') return [];
  const [ofDate, ofPage] = await Promise.all([
    Promise.all(datesToRead(dateOf(content)).map(([from, to]) => store.between('entry', from, to))),
    entriesOfPage(store, content),
  ]);
  const near = new Map([...ofDate.flat(), ...ofPage].map((record) => [record.id, record]));
  // One by one: in a group, an entry may only be like another entry.
  const isLike = ({ id, content: other }: ItemRecord) =>
    possibleDuplicates([
      { id: '', content },
      { id, content: other as EvidenceContent },
    ]).length > 0;
  return [...near.values()].filter((record) => !record.conflict && isLike(record));
}

export interface ExistingEntry {
  readonly record: ItemRecord;
  readonly isSamePage: boolean;
}

/**
 * Entries that a new one may belong to, the newest first: those of the same page, whatever their date, and those that
 * may be about the same training.
 */
export async function existingEntries(store: EvidenceStore, draft: Partial<EvidenceContent>): Promise<ExistingEntry[]> {
  const [ofPage, like] = await Promise.all([entriesOfPage(store, draft), entriesLike(store, draft)]);
  const pages = new Set(ofPage.map(({ id }) => id));
  const found = new Map([...ofPage, ...like].map((record) => [record.id, record]));
  return [...found.values()]
    .filter(({ conflict }) => !conflict)
    .sort((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : other.createdAt - one.createdAt))
    .map((record) => ({ record, isSamePage: pages.has(record.id) }));
}

/** None for an address that lost a part: other pages have the same. */
function entriesOfPage(store: EvidenceStore, { url, canonicalUrl, urlIsPartial }: Partial<EvidenceContent>) {
  return urlIsPartial ? [] : store.entriesOfPage([url, canonicalUrl]);
}

/** Ranges of the dates that may be the same day: of a day also its month and its year, as an entry may have only those. */
function datesToRead(date: string | undefined): (readonly [from: string, to: string])[] {
  if (date === undefined) return [];
  const year = date.slice(0, 4);
  if (date.length < 10) return [[year, `${year}-12-31`]];
  return [date, date.slice(0, 7), year].map((each) => [each, each] as const);
}
