import { mergeItem, type Versioned } from '@imh/core';
import type { ItemKind } from './database.js';
import type { Writer } from './items.js';

/** Versions that are read in one task: about 15 ms with writing them. */
const pageSize = 500;

/**
 * All items of a kind with their histories, in the order of their ids, in pages of about 500 versions. Only the versions
 * are read: with the records, which repeat the content, an export takes half as long again.
 */
export async function* wholeItems(
  writer: Writer,
  kind: ItemKind,
  signal: AbortSignal | undefined,
): AsyncGenerator<readonly Versioned[]> {
  const more = await itemsWithMore(writer, kind);
  let open: Versioned | undefined;
  let next = versionsAfter(writer, kind, [kind]);
  for (;;) {
    signal?.throwIfAborted();
    const rows = await next;
    const last = rows.at(-1);
    // Read while the ones before are written.
    if (last) {
      next = versionsAfter(writer, kind, [kind, last.id, last.version]);
      next.catch(() => undefined);
    }
    const complete: Versioned[] = [];
    for (const { id, data } of rows) {
      if (open?.id !== id) {
        if (open) complete.push(finished(open));
        complete.push(...takeBefore(more, id));
        open = { id, ...takeFields(more, id), versions: [] };
      }
      open.versions.push(data);
    }
    if (!last) complete.push(...(open ? [finished(open)] : []), ...takeBefore(more, undefined));
    if (complete.length > 0) yield complete;
    if (!last) return;
  }
}

function versionsAfter({ database }: Writer, kind: ItemKind, after: [ItemKind] | [ItemKind, string, string]) {
  return database.getAll('versions', IDBKeyRange.bound(after, [kind, []], true), pageSize);
}

/** Fields of items that are not in their versions, in the order of the ids. */
async function itemsWithMore({ database }: Writer, kind: ItemKind): Promise<Map<string, object>> {
  const records = await database.getAllFromIndex('items', 'byMore');
  const found = records.filter((record) => record.kind === kind).map(({ id, unknown }) => [id, unknown ?? {}] as const);
  return new Map(found.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function takeFields(more: Map<string, object>, id: string): object {
  const fields = more.get(id) ?? {};
  more.delete(id);
  return fields;
}

/** The items without versions whose ids come before `id`. */
function takeBefore(more: Map<string, object>, id: string | undefined): Versioned[] {
  const items: Versioned[] = [];
  for (const each of more.keys()) {
    if (id !== undefined && each >= id) break;
    items.push({ id: each, ...takeFields(more, each), versions: [] });
  }
  return items;
}

/** A single version needs no order. */
function finished(item: Versioned): Versioned {
  return item.versions.length > 1 ? mergeItem(item, item) : item;
}
