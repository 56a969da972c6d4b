import type { GrowingList } from '@imh/elements';

/** Items that are compared at once when a list renders again. */
const chunkSize = 50;

const nothingYet: readonly never[] = [];

/** A long list in chunks, so that a list that grows renders its last chunk again and skips those before. */
export function chunksOf<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / chunkSize);
  return Array.from({ length: count }, (_, at) => items.slice(at * chunkSize, (at + 1) * chunkSize));
}

/**
 * Items of a growing list to render now: as far as it has grown, and at least a screenful of those that match, wherever
 * they are in the list.
 * @param matching in the order of the list
 * @returns as many chunks; those that are complete are the given arrays
 */
export function chunksToRender<Item>(
  growing: GrowingList,
  chunks: readonly (readonly Item[])[],
  matching: ReadonlySet<Item>,
  screenful: number,
): readonly (readonly Item[])[] {
  const grown = growing.renderedOf(chunks.flat()).length;
  if (growing.isWhole) return chunks;
  const first = firstOf(matching, screenful);
  let start = 0;
  return chunks.map((chunk) => {
    const end = grown - start;
    start += chunk.length;
    if (end >= chunk.length) return chunk;
    const items = chunk.filter((item, at) => at < end || first.has(item));
    return items.length > 0 ? items : nothingYet;
  });
}

function firstOf<Item>(items: ReadonlySet<Item>, count: number): ReadonlySet<Item> {
  const first = new Set<Item>();
  for (const item of items) {
    if (first.size >= count) break;
    first.add(item);
  }
  return first;
}
