import {
  changesSince,
  type ChangeSince,
  type ClosedPeriod,
  closePeriod,
  type CurrentEntry,
  type EvidenceContent,
} from '@imh/core';
import type { EvidenceStore } from '@imh/storage';
import type { App } from '../app-element.js';
import { printedPeriod } from './printed-period.js';
import { readProgress, type SetProgress } from './progress-data.js';

/** The period that a list shows, closed now, with its entries as they are. It is not stored yet. */
export async function closedPeriodOf(store: EvidenceStore, set: SetProgress, app: App): Promise<ClosedPeriod> {
  const { requirements, aim, progress, today } = set;
  const entries = await currentEntries(
    store,
    progress.inPeriod.map(({ entry }) => entry),
  );
  const printed = printedPeriod(set, entries, app);
  const now = new Date().toISOString();
  return closePeriod({ id: store.newId(), requirements, aim, progress, entries, printed, now, today });
}

async function currentEntries(store: EvidenceStore, ids: readonly string[]): Promise<CurrentEntry[]> {
  const records = await store.records('entry', [...new Set(ids)]);
  return records.flatMap(({ id, heads, content }) => {
    const version = heads.at(-1);
    return content && version !== undefined ? [{ id, version, content: content as EvidenceContent }] : [];
  });
}

/** What has changed since a period was closed: in its entries, and in what it would list today. */
export async function changesOf(
  store: EvidenceStore,
  period: ClosedPeriod,
  { today, signal }: { readonly today: string; readonly signal: AbortSignal },
): Promise<ChangeSince[]> {
  const inPeriod = await inPeriodNow(store, period, { today, signal });
  const ids = [...(period.contents ?? []).map(({ entry }) => entry), ...inPeriod];
  const records = await store.records('entry', [...new Set(ids)]);
  const current = new Map(
    records.map(({ id, deleted, content }) => [id, deleted ? undefined : (content as EvidenceContent | undefined)]),
  );
  return changesSince(period, current, inPeriod);
}

/** Ids of what the period would list if it were closed now, by the rules of then. */
async function inPeriodNow(
  store: EvidenceStore,
  { rules, aim, day, period }: ClosedPeriod,
  { today, signal }: { readonly today: string; readonly signal: AbortSignal },
): Promise<string[]> {
  if (!rules || day === undefined) return [];
  const first = period.slice(0, 10);
  const question = { requirements: rules, aim, day: first.length === 10 ? first : day };
  const [set] = await readProgress(store, [question], { today, signal, onProgress: () => undefined });
  return set!.progress.inPeriod.map(({ entry }) => entry);
}
