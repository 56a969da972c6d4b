import { datedContent, type EvidenceContent } from '@imh/core';
import type { EvidenceStore } from '@imh/storage';
import { differentEntries } from '../settings.js';
import type { DuplicatesAnswer, DuplicatesRequest } from './duplicates-worker.js';

/** Entries that may be one, with the two of them to compare next. */
export interface DuplicateGroup {
  readonly ids: readonly string[];
  /** The one that was created first comes first. */
  readonly pair: readonly [first: string, second: string];
}

/**
 * Groups of entries that may be the same thing entered twice, without those that the user has found to be different.
 * Entries with two current versions are left out: the user chooses a version first.
 */
export async function findDuplicates(store: EvidenceStore, signal: AbortSignal): Promise<DuplicateGroup[]> {
  const createdAt = new Map<string, number>();
  const groups = await comparing(signal, async (send) => {
    for await (const page of store.eachPage('entry')) {
      signal.throwIfAborted();
      const comparable = page.filter(({ conflict }) => !conflict);
      for (const record of comparable) createdAt.set(record.id, record.createdAt);
      send(comparable.map(({ id, content }) => datedContent(id, content as EvidenceContent)));
    }
  });
  const different = new Set((await differentEntries(store)).map(pairKey));
  const oldestFirst = (one: string, other: string) =>
    createdAt.get(one)! - createdAt.get(other)! || (one < other ? -1 : 1);
  const found = groups.flatMap((group): DuplicateGroup[] => {
    const ids = [...group].sort(oldestFirst);
    const pair = undecidedPair(ids, different);
    return pair ? [{ ids, pair }] : [];
  });
  return found.sort((one, other) => oldestFirst(one.ids[0]!, other.ids[0]!));
}

/** The same for both orders of two ids. */
function pairKey(pair: readonly [string, string]): string {
  return [...pair].sort().join(' ');
}

function undecidedPair(ids: readonly string[], different: ReadonlySet<string>): DuplicateGroup['pair'] | undefined {
  for (const [at, one] of ids.entries()) {
    for (const other of ids.slice(at + 1)) if (!different.has(pairKey([one, other]))) return [one, other];
  }
  return undefined;
}

/** Lets a worker compare what `read` sends. */
async function comparing(
  signal: AbortSignal,
  read: (send: (entries: DuplicatesRequest) => void) => Promise<void>,
): Promise<DuplicatesAnswer> {
  const worker = new Worker(new URL('./duplicates-worker.ts', import.meta.url), { type: 'module' });
  try {
    const answer = new Promise<DuplicatesAnswer>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<DuplicatesAnswer>) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    });
    // A rejection while the entries are still being read is reported below.
    answer.catch(() => undefined);
    const send = (entries: DuplicatesRequest) => worker.postMessage(entries);
    await read(send);
    send(undefined);
    return await answer;
  } finally {
    worker.terminate();
  }
}
