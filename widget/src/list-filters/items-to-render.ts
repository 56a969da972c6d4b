import type { GrowingList } from '@imh/elements';

/**
 * Items of a growing list to render now: as far as it has grown, and of those that match at least a screenful, wherever
 * they are in the list.
 * @param matching in the order of `items`
 */
export function itemsToRender<Item>(
  growing: GrowingList,
  items: readonly Item[],
  matching: ReadonlySet<Item>,
  screenful: number,
): readonly Item[] {
  const rendered = growing.renderedOf(items);
  if (growing.isWhole) return rendered;
  const known = new Set(rendered);
  const found = [...matching].slice(0, screenful);
  return [...rendered, ...found.filter((item) => !known.has(item))];
}
