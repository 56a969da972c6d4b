import type { CompetencyTag, EvidenceContent } from '@imh/core';
import type { EvidenceStore } from '@imh/storage';

/** An entry that the person has tagged. */
export interface TaggedEntry {
  readonly id: string;
  readonly title: string;
  readonly url?: string | undefined;
  readonly tags: readonly CompetencyTag[];
}

/** What people work on changes, and reading 100,000 entries would take seconds. */
const mostEntries = 500;

/** The newest entries with competencies, newest first. */
export async function taggedEntries(store: EvidenceStore): Promise<TaggedEntry[]> {
  const records = await store.newest('entry', mostEntries);
  return records.flatMap(({ id, content }) => {
    const { title, url, competencies: tags } = content as EvidenceContent;
    return tags?.length ? [{ id, title, url, tags }] : [];
  });
}
