import type { ClosedPeriod, Entry, EvidenceContent, HandOver } from '@imh/core';
import type { ItemRecord } from './database.js';
import type { Writer } from './items.js';
import { countItems } from './kept-counts.js';
import { itemsById } from './log-query.js';
import { nextTask } from './next-task.js';
import { wholeItems } from './whole-items.js';

/** Entries that are read and reduced in one task. */
const pageSize = 200;

/** Entries of a longer page that are reduced in one task. */
const reducedAtOnce = 150;

/** An entry as it is handed over, and its content with everything that was left out. */
export interface ChosenEntry {
  readonly id: string;
  readonly content: EvidenceContent;
  /** The entries of a closed period state how many of their minutes were counted in it. */
  readonly minutes?: number;
}

/** The chosen entries, earliest first, without their versions: for figures. */
export async function* chosenEntries(
  writer: Writer,
  handOver: HandOver,
  options: PagingOptions = {},
): AsyncGenerator<readonly ChosenEntry[]> {
  const period = await closedPeriodOf(writer, handOver);
  if (period) {
    for (const page of pagesOf(period.contents ?? [])) {
      options.signal?.throwIfAborted();
      yield page.flatMap(({ entry: id, content, minutes }) =>
        handOver.isChosen(id, content) ? [{ id, content, ...(minutes === undefined ? {} : { minutes }) }] : [],
      );
    }
    return;
  }
  for await (const page of chosenRecords(writer, handOver, options)) {
    yield page.map(({ id, content }) => ({ id, content: content as EvidenceContent }));
  }
}

/**
 * The chosen entries as they are handed over, earliest first.
 * @param inAnyOrder three times as fast for a long log, because neighbors in the database are read together
 */
export async function* handedOverEntries(
  writer: Writer,
  handOver: HandOver,
  options: PagingOptions = {},
  inAnyOrder = false,
): AsyncGenerator<readonly Entry[]> {
  const period = await closedPeriodOf(writer, handOver);
  if (period) yield* closedEntries(writer, handOver, period, options);
  else if (inAnyOrder && !isSelection(handOver)) yield* scannedEntries(writer, handOver, options);
  else yield* datedEntries(writer, handOver, options);
}

async function* closedEntries(
  writer: Writer,
  handOver: HandOver,
  period: ClosedPeriod,
  { signal }: PagingOptions,
): AsyncGenerator<readonly Entry[]> {
  for (const page of pagesOf(period.contents ?? [])) {
    signal?.throwIfAborted();
    const stored = await versionsOf(
      writer,
      page.map(({ entry, version }) => [entry, version]),
    );
    yield page.flatMap((one, at) => handOver.closedEntry(one, period, writer.machine, stored[at]?.data) ?? []);
  }
}

async function* scannedEntries(
  writer: Writer,
  handOver: HandOver,
  { signal, onProgress }: PagingOptions,
): AsyncGenerator<readonly Entry[]> {
  const total = await countItems(writer.database, 'entry', 0);
  let read = 0;
  for await (const items of wholeItems(writer, 'entry', signal)) {
    read += items.length;
    const entries: Entry[] = [];
    for (const [at, item] of (items as readonly Entry[]).entries()) {
      if (at % reducedAtOnce === reducedAtOnce - 1) await nextTask();
      const entry = handOver.entry(item);
      if (entry) entries.push(entry);
    }
    if (entries.length > 0) yield entries;
    onProgress?.(Math.min(1, read / total));
  }
}

async function* datedEntries(
  writer: Writer,
  handOver: HandOver,
  options: PagingOptions,
): AsyncGenerator<readonly Entry[]> {
  for await (const page of chosenRecords(writer, handOver, options)) {
    const rows = await versionsOf(
      writer,
      page.flatMap(({ id, heads }) => heads.map((version) => [id, version] as const)),
    );
    const versions = new Map<string, Entry['versions']>();
    for (const row of rows) {
      if (row) versions.set(row.id, [...(versions.get(row.id) ?? []), row.data as Entry['versions'][number]]);
    }
    yield page.flatMap(({ id, unknown }) => handOver.entry({ ...unknown, id, versions: versions.get(id) ?? [] }) ?? []);
  }
}

export interface PagingOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called after every page with a fraction from 0 to 1. */
  readonly onProgress?: ((done: number) => void) | undefined;
}

function versionsOf({ database }: Writer, keys: readonly (readonly [id: string, version: string])[]) {
  const { store } = database.transaction('versions');
  return Promise.all(keys.map(([id, version]) => store.get(['entry', id, version])));
}

async function closedPeriodOf({ database }: Writer, { choice }: HandOver): Promise<ClosedPeriod | undefined> {
  if (choice.closedPeriod === undefined) return undefined;
  const period = await database.get('closedPeriods', choice.closedPeriod);
  if (!period) throw new RangeError(`No closed period "${choice.closedPeriod}" in the log`);
  return period;
}

function* pagesOf<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < list.length; start += pageSize) yield list.slice(start, start + pageSize);
}

/** Up to this many chosen entries are found by their ids instead of reading all of them. */
const largestSelection = 2000;

function isSelection({ choice: { entries } }: HandOver): boolean {
  return entries !== undefined && entries.size <= largestSelection;
}

/** Records of the chosen entries in pages of about 200. */
async function* chosenRecords(
  writer: Writer,
  handOver: HandOver,
  { signal, onProgress }: PagingOptions,
): AsyncGenerator<readonly ItemRecord[]> {
  const { entries } = handOver.choice;
  const pages = entries && isSelection(handOver) ? selectedRecords(writer, [...entries]) : liveRecords(writer);
  const total = entries && isSelection(handOver) ? entries.size : await countItems(writer.database, 'entry', 0);
  let read = 0;
  for await (const page of pages) {
    signal?.throwIfAborted();
    read += page.length;
    yield page.filter(({ id, content }) => content !== undefined && handOver.isChosen(id, content as EvidenceContent));
    onProgress?.(Math.min(1, read / total));
  }
}

/** In the order of `liveRecords`. */
async function* selectedRecords({ database }: Writer, ids: readonly string[]): AsyncGenerator<readonly ItemRecord[]> {
  const records: ItemRecord[] = [];
  for (const page of pagesOf(ids)) records.push(...(await itemsById(database, 'entry', page)));
  const live = records.filter(({ deleted }) => !deleted);
  yield* pagesOf(live.sort((a, b) => (a.date === b.date ? a.createdAt - b.createdAt : a.date < b.date ? -1 : 1)));
}

/**
 * Every live entry once, by date and then by creation. An entry whose date is changed meanwhile is not repeated: its
 * hours would count twice.
 */
async function* liveRecords({ database }: Writer): AsyncGenerator<readonly ItemRecord[]> {
  const seen = new Set<string>();
  const end = ['entry', 0, []] as const;
  let from: IDBValidKey[] = ['entry', 0];
  let size = pageSize;
  for (;;) {
    const page = await database.getAllFromIndex('items', 'byDate', IDBKeyRange.bound(from, end), size);
    const fresh = page.filter(({ id }) => !seen.has(id));
    for (const { id } of fresh) seen.add(id);
    if (fresh.length > 0) yield fresh;
    const last = page.at(-1);
    if (!last || page.length < size) return;
    // The next page begins with the entries of the same moment; if they fill a page, it has to be longer.
    from = ['entry', 0, last.date, last.createdAt];
    size = fresh.length > 0 ? pageSize : size * 2;
  }
}
