import { itemState, type Versioned } from '@imh/core';

/** Current contents of items, without those that are deleted. */
export function liveOf<Content>(items: readonly Versioned<Content>[] = []): Content[] {
  return items.flatMap((item) => itemState(item).content ?? []);
}
