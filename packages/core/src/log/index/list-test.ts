import type { EntryIndex } from './entry-index.js';

export type RowTest = (row: number) => boolean;

/** Whether one of a row's topics or tags is in its mask. */
export function listTest(index: EntryIndex, topics: Uint8Array | undefined, tags: Uint8Array | undefined): RowTest {
  return (row) => {
    const at = index.listAt[row]!;
    const firstTag = at + index.topicCount[row]!;
    if (topics) for (let place = at; place < firstTag; place += 1) if (topics[index.lists[place]!]) return true;
    if (!tags) return false;
    const end = firstTag + index.tagCount[row]!;
    for (let place = firstTag; place < end; place += 1) if (tags[index.lists[place]!]) return true;
    return false;
  };
}
