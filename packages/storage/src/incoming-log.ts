import { type EvidenceLog, mergeItem, type Versioned } from '@imh/core';
import type { ItemKind } from './database.js';
import { inKeyOrder, type IncomingItem } from './items.js';
import { nextTask } from './next-task.js';

/**
 * A validated log that is about to be imported. Its items come in parts, so that they can wait in a worker: 100,000 of
 * them in the page's memory make collections of garbage that stop the page for a quarter of a second.
 */
export interface IncomingLog {
  /** The log without its items. */
  readonly rest: EvidenceLog;
  /** Number of entries as the file lists them. */
  readonly entries: number;
  /** Number of items in all parts. */
  readonly items: number;
  /** Every item once, in the order of the database, in parts of at most `size`. */
  parts(size: number): AsyncIterable<readonly IncomingItem[]>;
  /** Certificates that came with the log, in a ZIP file. */
  readonly certificates?: readonly IncomingCertificate[];
}

/** A certificate in the file that is imported; its bytes are read only if the log needs them. */
export interface IncomingCertificate {
  /** As the file states it; checked against the bytes. */
  readonly sha256: string;
  /** For a sentence about a certificate that is damaged. */
  readonly name: string;
  /** @returns undefined if the bytes cannot be read, or do not have the checksum */
  read(): Promise<Blob | undefined>;
}

/** Items that are compared in one task, so that a page stays responsive. */
const comparedAtOnce = 5000;

/** What a log in memory brings. */
export async function incomingLog(log: EvidenceLog): Promise<IncomingLog> {
  const { profile, entries, selfChecks, ratings, ...others } = log;
  const lists: readonly (readonly [ItemKind, readonly Versioned[] | undefined])[] = [
    ['entry', entries],
    ['aim', profile?.aims],
    ['education', profile?.education],
    ['work', profile?.work],
    ['reference', profile?.references],
    ['self-check', selfChecks],
    ['rating', ratings],
  ];
  const listed = lists.flatMap(([kind, items]) => (items ?? []).map((item): IncomingItem => ({ kind, item })));
  const items = await sortedByKey(await withoutRepeats(listed));
  return {
    rest: { ...others, ...(profile ? { profile: withoutItems(profile) } : {}), entries: [] },
    entries: entries.length,
    items: items.length,
    // Without a wait of its own: whoever takes the parts waits between them.
    async *parts(size) {
      for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
    },
  };
}

function withoutItems(profile: NonNullable<EvidenceLog['profile']>): NonNullable<EvidenceLog['profile']> {
  const { aims: _aims, education: _education, work: _work, references: _references, ...person } = profile;
  return person;
}

/** A file may list an item twice; its copies are merged first, because a batch merges its items side by side. */
async function withoutRepeats(listed: readonly IncomingItem[]): Promise<IncomingItem[]> {
  const items = new Map<string, IncomingItem>();
  for (const [place, { kind, item }] of listed.entries()) {
    const key = `${kind} ${item.id}`;
    const present = items.get(key);
    items.set(key, { kind, item: present ? mergeItem(present.item, item) : item });
    if (place % comparedAtOnce === comparedAtOnce - 1) await nextTask();
  }
  return [...items.values()];
}

/** In the order of the database, which finds and writes neighbors faster. Exported logs have it already. */
async function sortedByKey(items: IncomingItem[]): Promise<IncomingItem[]> {
  if (items.every((item, at) => at === 0 || inKeyOrder(items[at - 1]!, item) <= 0)) return items;
  let runs: IncomingItem[][] = [];
  for (let start = 0; start < items.length; start += comparedAtOnce) {
    runs.push(items.slice(start, start + comparedAtOnce).sort(inKeyOrder));
    await nextTask();
  }
  while (runs.length > 1) {
    const merged: IncomingItem[][] = [];
    for (let at = 0; at < runs.length; at += 2) {
      merged.push(mergedRuns(runs[at]!, runs[at + 1] ?? []));
      await nextTask();
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

function mergedRuns(one: readonly IncomingItem[], other: readonly IncomingItem[]): IncomingItem[] {
  const merged: IncomingItem[] = [];
  let [left, right] = [0, 0];
  while (left < one.length && right < other.length) {
    merged.push(inKeyOrder(one[left]!, other[right]!) <= 0 ? one[left++]! : other[right++]!);
  }
  return [...merged, ...one.slice(left), ...other.slice(right)];
}
