import { localAreaOfUri, localDay, nodeUri, versionOfUri, withoutTagsUri } from '@imh/core';
import type { CounterRecord, Database, ItemKind, ItemRecord } from './database.js';
import { recountDue } from './database.js';
import { finishing, itemStores, mergeAll, type Writer } from './items.js';

const batchSize = 200;

/**
 * Recomputes every record and counter from the versions, in batches. A batch is consistent by itself, and a mark in the
 * settings makes the next opening continue if the browser is closed in between.
 */
export async function recountAll(writer: Writer): Promise<void> {
  await writer.database.put('settings', true, recountDue);
  let after: [ItemKind, string] | undefined;
  for (;;) {
    const range = after && IDBKeyRange.lowerBound(after, true);
    const keys: [ItemKind, string][] = await writer.database.getAllKeys('items', range, batchSize);
    if (keys.length === 0) break;
    await recountItems(writer, keys);
    after = keys.at(-1)!;
  }
  await writer.database.delete('settings', recountDue);
}

/** What is to be counted before the counters are right. */
export interface LeftToCount {
  /** A recount was due, or was interrupted. */
  readonly all: boolean;
  /** What was dated in the future when it was written and no longer is. */
  readonly due: readonly [ItemKind, string][];
}

export async function leftToCount(writer: Writer): Promise<LeftToCount> {
  const [all, due] = await Promise.all([writer.database.get('settings', recountDue), dueItems(writer)]);
  return { all: all !== undefined, due };
}

export async function countWhatIsLeft(writer: Writer, { all, due }: LeftToCount): Promise<void> {
  if (all) await recountAll(writer);
  await countDue(writer, due);
}

/** Counts what was dated in the future when it was written and no longer is. @returns how many items that were */
export async function countWhatIsDue(writer: Writer): Promise<number> {
  return countDue(writer, await dueItems(writer));
}

function dueItems(writer: Writer): Promise<[ItemKind, string][]> {
  const today = localDay(new Date(writer.now()));
  return writer.database.getAllKeysFromIndex('items', 'byDue', IDBKeyRange.upperBound(today));
}

async function countDue(writer: Writer, keys: readonly [ItemKind, string][]): Promise<number> {
  if (keys.length === 0) return 0;
  for (let start = 0; start < keys.length; start += batchSize) {
    await recountItems(writer, keys.slice(start, start + batchSize));
  }
  writer.changes.announce({ what: 'items', ids: keys.map(([, id]) => id) });
  return keys.length;
}

async function recountItems(writer: Writer, keys: readonly [ItemKind, string][]): Promise<void> {
  const transaction = writer.database.transaction([...itemStores, 'drafts'], 'readwrite');
  await finishing(transaction, async () => {
    const items = keys.map(([kind, id]) => ({ kind, item: { id, versions: [] } }));
    await mergeAll(transaction, writer, items);
  });
}

/** Counters of a framework's nodes by node id (well-formed, see `nodeUri`), and of areas that the person has named. */
export interface FrameworkCounters {
  readonly nodes: Map<string, CounterRecord>;
  readonly localAreas: Map<string, CounterRecord>;
  /** Entries with tags of each version, planned ones included; the key is empty for tags without a version. */
  readonly versions: Map<string, CounterRecord>;
}

export async function countersOf(database: Database, frameworkId: string): Promise<FrameworkCounters> {
  const prefix = nodeUri(frameworkId, '');
  const counters = await database.getAll('counters', IDBKeyRange.bound(prefix, `${prefix}\uffff`));
  const result: FrameworkCounters = { nodes: new Map(), localAreas: new Map(), versions: new Map() };
  for (const counter of counters) {
    const area = localAreaOfUri(counter.node);
    const version = versionOfUri(counter.node);
    if (area !== undefined) result.localAreas.set(area, counter);
    else if (version !== undefined) result.versions.set(version, counter);
    else result.nodes.set(decodeURIComponent(counter.node.slice(prefix.length)), counter);
  }
  return result;
}

/** Ids of all frameworks that counted entries are tagged with; skips from one framework to the next. */
export async function countedFrameworks(database: Database): Promise<string[]> {
  const found: string[] = [];
  const { store } = database.transaction('counters');
  let cursor = await store.openKeyCursor(IDBKeyRange.lowerBound(`${withoutTagsUri}\u0000`));
  while (cursor) {
    const framework = cursor.key.slice(0, cursor.key.indexOf('#'));
    found.push(framework);
    cursor = await cursor.continue(`${framework}#\uffff`);
  }
  return found;
}

/** Up to `limit` live entries that count for a node URI, newest first. */
export async function entriesOfNode(database: Database, uri: string, limit: number): Promise<ItemRecord[]> {
  const index = database.transaction('items').store.index('byNode');
  const range = IDBKeyRange.bound([uri], [uri, []]);
  if (limit === Infinity) return (await index.getAll(range)).reverse();
  const found: ItemRecord[] = [];
  let cursor = await index.openCursor(range, 'prev');
  while (cursor && found.length < limit) {
    found.push(cursor.value);
    cursor = await cursor.continue();
  }
  return found;
}
