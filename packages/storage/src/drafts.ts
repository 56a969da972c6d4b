import type { Result } from '@imh/core';
import type { Draft } from './database.js';
import type { Writer } from './items.js';
import { attempt, type StoreError } from './store-error.js';

/** Saves the current state of a draft. */
export async function keepDraft(writer: Writer, draft: Draft): Promise<Result<Draft, StoreError>> {
  const written = await attempt(writer.connection, async () => {
    await writer.database.put('drafts', draft);
    return draft;
  });
  if (written.ok) writer.changes.announce({ what: 'drafts', ids: [draft.id] });
  return written;
}

export async function dropDraft(writer: Writer, id: string): Promise<Result<void, StoreError>> {
  const dropped = await attempt(writer.connection, () => writer.database.delete('drafts', id));
  if (dropped.ok) writer.changes.announce({ what: 'drafts', ids: [id] });
  return dropped;
}

/** Drafts that the user has edited, newest first; without those of the worklist. */
export async function unfinishedDrafts(writer: Writer): Promise<Draft[]> {
  const drafts = await writer.database.getAllFromIndex('drafts', 'byChange');
  return drafts.filter((draft) => draft.touched && draft.batch === undefined).reverse();
}

/** Drafts read from papers, in the order in which they are offered. */
export async function worklistDrafts(writer: Writer): Promise<Draft[]> {
  const drafts = await writer.database.getAll('drafts');
  return drafts
    .filter((draft) => draft.batch !== undefined)
    .sort((a, b) => (a.paper?.order ?? 0) - (b.paper?.order ?? 0));
}

/** The draft that belongs to a page, if any. */
export async function draftOfPage(writer: Writer, page: string): Promise<Draft | undefined> {
  const drafts = await writer.database.getAllFromIndex('drafts', 'byPage', page);
  return drafts.find((draft) => draft.entry === undefined || draft.entry.takenBack);
}

/** Deletes drafts that were read from pages and never edited, except `keep`. */
export async function dropUntouchedDrafts(writer: Writer, keep: readonly string[]): Promise<void> {
  const transaction = writer.database.transaction('drafts', 'readwrite');
  for (const draft of await transaction.store.getAll()) {
    if (!draft.touched && draft.batch === undefined && !keep.includes(draft.id))
      await transaction.store.delete(draft.id);
  }
  await transaction.done;
}
