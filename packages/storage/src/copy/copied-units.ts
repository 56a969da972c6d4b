import type { Version } from '@imh/core';
import type { Database, ItemKind, RowStore, Unit } from '../database.js';
import { type CopiedItem, type CopyHead, headKey, pageKey, pageOf, rowKey, rowStores } from './copy-layout.js';
import { unsealed } from './sealed-text.js';
import type { SecondStore } from './second-store.js';

// Reads what the second copy contains, or should contain. Writes nothing.

export type ItemKey = readonly [ItemKind, string];
type Items = readonly (readonly [page: number, keys: readonly ItemKey[]])[];

export async function readHead(store: SecondStore): Promise<CopyHead | undefined> {
  return unsealed((await store.read([headKey])).get(headKey)) as CopyHead | undefined;
}

export function distinct(units: readonly Unit[]): Unit[] {
  return [...new Map(units.map((unit) => [JSON.stringify(unit), unit])).values()];
}

/** The items among the units, by the page of the copy that they belong to. */
export function keysByPage(keys: readonly ItemKey[]): Map<number, ItemKey[]> {
  const result = new Map<number, ItemKey[]>();
  for (const key of keys) {
    const page = pageOf(...key);
    const present = result.get(page);
    if (present) present.push(key);
    else result.set(page, [key]);
  }
  return result;
}

/** The rows among the units as they are in the database, by their key in the copy; undefined if deleted. */
export async function readRows(database: Database, units: readonly Unit[]): Promise<Map<string, unknown>> {
  const rows = units.filter((unit): unit is readonly [RowStore, string] => isRowStore(unit[0]));
  if (rows.length === 0) return new Map();
  const transaction = database.transaction([...rowStores]);
  const entries = rows.map(async ([store, key]) => {
    return [rowKey(store, key), await transaction.objectStore(store).get(key)] as const;
  });
  return new Map(await Promise.all(entries));
}

/** Every row of the database that has a key of its own in the copy. */
export async function everyRow(database: Database): Promise<Unit[]> {
  const transaction = database.transaction([...rowStores]);
  const lists = rowStores.map(async (store) => {
    return (await transaction.objectStore(store).getAllKeys()).map((key): Unit => [store, key]);
  });
  return (await Promise.all(lists)).flat();
}

/** Pages of the copy with these items as they are in the database; other items of a page stay as they were copied. */
export async function mergedPages(database: Database, store: SecondStore, changed: Items) {
  const texts = await store.read(changed.map(([page]) => pageKey(page)));
  let everyKey: Promise<Map<number, ItemKey[]>> | undefined;
  const pages = changed.map(async ([page, keys]): Promise<readonly [number, CopiedItem[]]> => {
    const text = texts.get(pageKey(page));
    const copied = unsealed(text) as CopiedItem[] | undefined;
    let wanted = keys;
    if (text !== undefined && !copied) {
      // A damaged page is made again from the database.
      everyKey ??= database.getAllKeys('items').then(keysByPage);
      wanted = (await everyKey).get(page) ?? [];
    }
    const items = new Map(copied?.map((item) => [nameOf([item.kind, item.id]), item]));
    for (const [name, item] of await readItems(database, wanted)) {
      if (item) items.set(name, item);
      else items.delete(name);
    }
    return [page, [...items.values()]];
  });
  return Promise.all(pages);
}

/** Items of a page in the copy; empty if it is missing or damaged. */
export async function readPages(store: SecondStore, pages: readonly number[]): Promise<CopiedItem[]> {
  const texts = await store.read(pages.map(pageKey));
  return [...texts.values()].flatMap((text) => (unsealed(text) as CopiedItem[] | undefined) ?? []);
}

async function readItems(database: Database, keys: readonly ItemKey[]): Promise<Map<string, CopiedItem | undefined>> {
  const transaction = database.transaction(['items', 'versions']);
  const items = keys.map(async ([kind, id]) => {
    const [record, rows] = await Promise.all([
      transaction.objectStore('items').get([kind, id]),
      transaction.objectStore('versions').getAll(IDBKeyRange.bound([kind, id], [kind, id, []])),
    ]);
    const versions: Version[] = rows.map((row) => row.data);
    const item = record && {
      kind,
      id,
      changedAt: record.changedAt,
      ...(record.unknown ? { unknown: record.unknown } : {}),
      versions,
    };
    return [nameOf([kind, id]), item] as const;
  });
  return new Map(await Promise.all(items));
}

function nameOf([kind, id]: ItemKey): string {
  return `${kind} ${id}`;
}

function isRowStore(name: string): name is RowStore {
  return rowStores.some((store) => store === name);
}
