import type { EvidenceContent, EvidenceType } from '@imh/core';
import type { EvidenceStore, ItemRecord } from '@imh/storage';
import { anotherOccasion } from '../form/same-again.js';

/** Entries that are looked through for the ones to repeat. */
const NEWEST = 60;
/** Entries that are offered. */
const MOST = 3;

/** What somebody does again and again, unlike a training. */
const regular: ReadonlySet<EvidenceType> = new Set([
  'rsc-received',
  'rsc-provided',
  'book-group',
  'series',
  'work',
  'teaching',
  'reviewer-service',
  'leadership',
]);

/** The last entries without a web address, one for each title: what somebody does regularly outside the browser. */
export async function repeatableEntries(store: EvidenceStore): Promise<ItemRecord[]> {
  const found = new Map<string, ItemRecord>();
  for (const record of await store.newest('entry', NEWEST)) {
    const { title, type, url, status, rsc } = record.content as EvidenceContent;
    const isRegular =
      type !== undefined && regular.has(type) && url === undefined && status !== 'planned' && !record.conflict;
    const key = JSON.stringify([title, type, rsc?.provider]);
    if (isRegular && !found.has(key)) found.set(key, record);
  }
  return [...found.values()].slice(0, MOST);
}

/** A new entry like an earlier one, on another day. Of several sessions, the last one is repeated. */
export function repeated(content: EvidenceContent, today: string): Partial<EvidenceContent> {
  const minutes = content.minutes ?? content.sessions?.at(-1)?.minutes;
  return {
    ...anotherOccasion(content),
    status: 'finished',
    dateCompleted: today,
    ...(minutes === undefined ? {} : { minutes, minutesSource: 'estimate' as const }),
  };
}
