import { type EvidenceContent, type EvidenceLog, nodeUri } from '@imh/core';
import { shippedFrameworks, starter } from '@imh/frameworks';
import { EvidenceStore, type ItemRecord } from '@imh/storage';
import { realisticLog } from '../../../support/large-log.js';
import { countRaw, newestRaw, openRaw, putRaw, type RawEntry, rawExport } from './raw-log.js';
import { backupOf } from '../../../storage/backup-of.js';

// The storage, measured in a page against the floor with the same data. The functions are called by the benchmark.

let store: EvidenceStore;
let raw: IDBDatabase;
let log: EvidenceLog;

const now = () => performance.now();
async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = now();
  await work();
  return now() - start;
}

/** Durations of tasks over 50 ms since the last call. */
const longTasks: number[] = [];
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) longTasks.push(duration);
}).observe({ type: 'longtask' });
const longest = () => Math.max(0, ...longTasks.splice(0));

/** Heap in MB after a collection; needs --expose-gc and precise memory information. */
async function heap(): Promise<number> {
  (globalThis as unknown as { gc(): void }).gc();
  await new Promise((resolve) => setTimeout(resolve, 20));
  return used();
}
const used = () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize / 1e6;

const bench = {
  /** Imports a generated log; the log is kept for the floor. @returns milliseconds and the longest task */
  async importLog(entries: number) {
    store = await EvidenceStore.open({ shipped: shippedFrameworks });
    log = realisticLog({ entries, framework: starter });
    await heap();
    longest();
    const milliseconds = await timed(async () => {
      const imported = await store.importLog(log);
      if (!imported.ok) throw new Error(imported.error.message);
    });
    await store.setSetting('framework', starter.id);
    await store.setSetting('welcomed', true);
    return { milliseconds, longest: longest() };
  },

  /** Inserts the same records by hand, 1,000 in each transaction. */
  async importRaw() {
    raw = await openRaw('floor');
    let milliseconds = 0;
    for (let start = 0; start < log.entries.length; start += 1000) {
      const entries: RawEntry[] = [];
      const part = log.entries.slice(start, start + 1000);
      const records = await store.records(
        'entry',
        part.map(({ id }) => id),
      );
      for (const [at, { id, versions }] of part.entries()) {
        const rows = versions.map((data) => ({ kind: 'entry' as const, id, version: data.version, data }));
        entries.push({ record: records[at]!, versions: rows });
      }
      milliseconds += await timed(() => putRaw(raw, entries));
    }
    log = { ...log, entries: [] };
    return { milliseconds };
  },

  async saves(count: number) {
    const records = await store.newest('entry', count);
    const ours: number[] = [];
    const floor: number[] = [];
    for (const record of records) {
      const content = { ...(record.content as EvidenceContent), title: 'Changed' };
      let saved: ItemRecord = record;
      ours.push(
        await timed(async () => {
          const result = await store.save({ kind: 'entry', id: record.id, parents: record.heads, content });
          if (result.ok) saved = result.value;
        }),
      );
      const version = { kind: 'entry' as const, id: record.id, version: saved.heads[0]!, data: { content } };
      floor.push(await timed(() => putRaw(raw, [{ record: saved, versions: [version] }], 'strict')));
    }
    return { ours, floor };
  },

  async coverage(rounds: number) {
    const nodes = starter.nodes.map(({ id }) => nodeUri(starter.id, id));
    const ours: number[] = [];
    for (let round = 0; round < rounds; round += 1) ours.push(await timed(() => store.coverage(starter.id)));
    const floor = [await timed(async () => void (await Promise.all(nodes.map((node) => countRaw(raw, node)))))];
    return { ours, floor };
  },

  async newestOfNode(rounds: number) {
    const ours: number[] = [];
    const floor: number[] = [];
    for (const { id } of starter.nodes.filter(({ kind }) => kind !== 'domain').slice(0, rounds)) {
      ours.push(await timed(() => store.newestOfNode(starter.id, id, 50)));
      floor.push(await timed(() => newestRaw(raw, nodeUri(starter.id, id), 50)));
    }
    return { ours, floor };
  },

  async exportText(whose: 'ours' | 'floor') {
    const before = await heap();
    let peak = 0;
    longest();
    const parts: Blob[] = [];
    const milliseconds = await timed(async () => {
      for await (const text of whose === 'ours' ? store.backupText() : rawExport(raw)) {
        parts.push(new Blob([text]));
        peak = Math.max(peak, used() - before);
      }
    });
    return { milliseconds, peak, longest: longest(), bytes: new Blob(parts).size };
  },

  async exportInOnePiece() {
    const before = await heap();
    const whole = await backupOf(store);
    const text = JSON.stringify(whole);
    const peak = used() - before;
    return { peak, bytes: text.length };
  },
};
export type StorageBench = typeof bench;
Object.assign(globalThis, { bench });
