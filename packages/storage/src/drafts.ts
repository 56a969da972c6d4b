import type { Result } from '@imh/core';
import type { Draft } from './database.js';
import type { Writer } from './items.js';
import type { PrivateDrafts } from './private-drafts.js';
import { attempt, type StoreError } from './store-error.js';

/** Writes a state of a draft: on disk, or in memory if it is of a private page. `writer.drafts` puts states in order. */
export async function writeDraft(writer: Writer, draft: Draft): Promise<Result<Draft, StoreError>> {
  const written = await attempt(writer.connection, async () => {
    if (draft.privateWindow === undefined) await writer.database.put('drafts', draft);
    else await memoryOf(writer).put(draft);
    return draft;
  });
  if (written.ok) writer.changes.announce({ what: 'drafts', ids: [draft.id] });
  return written;
}

/** @throws without a place in memory: a private draft must not be written to disk instead */
function memoryOf({ privateDrafts }: Writer): PrivateDrafts {
  if (!privateDrafts) throw new Error('This page has no place in memory for drafts of private pages.');
  return privateDrafts;
}

export async function dropDraft(writer: Writer, id: string): Promise<Result<void, StoreError>> {
  // What is still to be written would bring it back.
  await writer.drafts.settled(id);
  const dropped = await attempt(writer.connection, async () => {
    await writer.database.delete('drafts', id);
    await writer.privateDrafts?.remove(id);
  });
  if (dropped.ok) writer.changes.announce({ what: 'drafts', ids: [id] });
  return dropped;
}

export async function draftById(writer: Writer, id: string): Promise<Draft | undefined> {
  await writer.drafts.settled(id);
  const onDisk = await writer.database.get('drafts', id);
  return onDisk ?? (await writer.privateDrafts?.list())?.find((draft) => draft.id === id);
}

/**
 * Drafts that the user has edited, newest first; without those of the worklist.
 * @param privateWindow also lists the drafts of this private window
 */
export async function unfinishedDrafts(writer: Writer, privateWindow: number | undefined): Promise<Draft[]> {
  await writer.drafts.settled();
  const onDisk = await writer.database.getAllFromIndex('drafts', 'byChange');
  return [...onDisk.reverse(), ...(await draftsOfWindow(writer, privateWindow))].filter(
    (draft) => draft.touched && draft.batch === undefined,
  );
}

async function draftsOfWindow(writer: Writer, privateWindow: number | undefined): Promise<Draft[]> {
  if (privateWindow === undefined) return [];
  const drafts = (await writer.privateDrafts?.list()) ?? [];
  return drafts.filter((draft) => draft.privateWindow === privateWindow);
}

/** Drafts read from papers, in the order in which they are offered. */
export async function worklistDrafts(writer: Writer): Promise<Draft[]> {
  await writer.drafts.settled();
  const drafts = await writer.database.getAll('drafts');
  return drafts
    .filter((draft) => draft.batch !== undefined)
    .sort((a, b) => (a.paper?.order ?? 0) - (b.paper?.order ?? 0));
}

/**
 * The draft that belongs to a page, if any.
 * @param privateWindow a private window has drafts of its own, and never shows or changes those on disk
 */
export async function draftOfPage(
  writer: Writer,
  page: string,
  privateWindow: number | undefined,
): Promise<Draft | undefined> {
  await writer.drafts.settled();
  const drafts =
    privateWindow === undefined
      ? await writer.database.getAllFromIndex('drafts', 'byPage', page)
      : (await draftsOfWindow(writer, privateWindow)).filter((draft) => draft.page === page);
  return drafts.find((draft) => draft.entry === undefined || draft.entry.takenBack);
}

/** Deletes drafts that were read from pages and never edited, except `keep`. */
export async function dropUntouchedDrafts(writer: Writer, keep: readonly string[]): Promise<void> {
  const isDropped = (draft: Draft) => !draft.touched && draft.batch === undefined && !keep.includes(draft.id);
  const transaction = writer.database.transaction('drafts', 'readwrite');
  for (const draft of await transaction.store.getAll()) {
    if (isDropped(draft)) await transaction.store.delete(draft.id);
  }
  await transaction.done;
  for (const draft of (await writer.privateDrafts?.list()) ?? []) {
    if (isDropped(draft)) await writer.privateDrafts?.remove(draft.id);
  }
}
