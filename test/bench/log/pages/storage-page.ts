import {
  type EvidenceContent,
  type EvidenceLog,
  nodeUri,
  nothingIncluded,
  type WithheldKind,
  withheldKinds,
} from '@imh/core';
import { shippedFrameworks, starter } from '@imh/frameworks';
import { EvidenceStore, type IncomingLog, type ItemRecord } from '@imh/storage';
import { readLogFile } from '../../../../extension/features/backup/read-log-file.js';
import { realisticLog } from '../../../support/large-log.js';
import { countRaw, newestRaw, openRaw, putRaw, type RawEntry, rawExport } from './raw-log.js';
import { backupOf } from '../../../storage/backup-of.js';

// The storage, measured in a page against the floor with the same data. The functions are called by the benchmark.

let store: EvidenceStore;
let raw: IDBDatabase;
/** The imported log, in the memory of its worker. */
let incoming: IncomingLog;

const now = () => performance.now();
async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = now();
  await work();
  return now() - start;
}

/** In parts: the page that is measured has had no large text in its memory. */
function fileOf({ entries, ...rest }: EvidenceLog): Blob {
  const parts = entries.map((entry, at) => `${at === 0 ? '' : ','}${JSON.stringify(entry)}`);
  return new Blob([JSON.stringify(rest).replace(/\}$/, ',"entries":['), ...parts, ']}'], { type: 'application/json' });
}

/** Tasks over 50 ms; the observer is told of them later, when the page has nothing else to do. */
const longTasks: PerformanceEntry[] = [];
const observer = new PerformanceObserver((list) => void longTasks.push(...list.getEntries()));
observer.observe({ type: 'longtask' });

/** The longest task since a moment, without those before it, such as a collection of garbage. */
async function longestSince(start: number): Promise<number> {
  // The browser reports a task some time after it has ended.
  await new Promise((resolve) => setTimeout(resolve, 200));
  longTasks.push(...observer.takeRecords());
  const since = longTasks.filter(({ startTime }) => startTime >= start).map(({ duration }) => duration);
  return Math.max(0, ...since);
}

/** Heap in MB after a collection; needs --expose-gc and precise memory information. */
async function heap(): Promise<number> {
  (globalThis as unknown as { gc(): void }).gc();
  await new Promise((resolve) => setTimeout(resolve, 20));
  return used();
}
const used = () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize / 1e6;

const withheld = Object.fromEntries(withheldKinds.map((kind) => [kind, kind])) as Record<WithheldKind, string>;

function textOf(whose: 'ours' | 'hand-over' | 'floor'): AsyncIterable<string> {
  if (whose === 'floor') return rawExport(raw);
  if (whose === 'ours') return store.backupText();
  return store.handOver({ include: { ...nothingIncluded, planned: true } }, { words: { withheld }, language: 'en' });
}

const bench = {
  /** Imports the file of a generated log, as the page does: a worker reads it. @returns milliseconds and the longest task */
  async importLog(entries: number) {
    store = await EvidenceStore.open({ shipped: shippedFrameworks });
    const file = fileOf(realisticLog({ entries, framework: starter }));
    await heap();
    const start = now();
    const milliseconds = await timed(async () => {
      const read = await readLogFile(file, new AbortController().signal, new Worker('/log-file-worker.js'));
      if (!read.ok) throw new Error(read.error.code);
      incoming = read.value;
      const imported = await store.importLog(incoming);
      if (!imported.ok) throw new Error(imported.error.message);
    });
    await store.setSetting('framework', starter.id);
    await store.setSetting('welcomed', true);
    return { milliseconds, longest: await longestSince(start) };
  },

  /** Inserts the same records by hand, 1,000 in each transaction. */
  async importRaw() {
    raw = await openRaw('floor');
    let milliseconds = 0;
    for await (const part of incoming.parts(1000)) {
      const entries: RawEntry[] = [];
      const items = part.filter(({ kind }) => kind === 'entry').map(({ item }) => item);
      const records = await store.records(
        'entry',
        items.map(({ id }) => id),
      );
      for (const [at, { id, versions }] of items.entries()) {
        const rows = versions.map((data) => ({ kind: 'entry' as const, id, version: data.version, data }));
        entries.push({ record: records[at]!, versions: rows });
      }
      milliseconds += await timed(() => putRaw(raw, entries));
    }
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

  async exportText(whose: 'ours' | 'hand-over' | 'floor') {
    const before = await heap();
    let peak = 0;
    const start = now();
    const parts: Blob[] = [];
    const milliseconds = await timed(async () => {
      for await (const text of textOf(whose)) {
        parts.push(new Blob([text]));
        peak = Math.max(peak, used() - before);
      }
    });
    return { milliseconds, peak, longest: await longestSince(start), bytes: new Blob(parts).size };
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
